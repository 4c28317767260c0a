using System.Text.RegularExpressions;
using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>A row of a grid has its data as a property.</summary>
internal sealed partial class UseGridApi() : ScriptRule("web-use-grid-api", Severity.Medium, Pages.WebRule("use-grid-api"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.Calls(script)
            .Where(call => Code.Called(call) == "getData" && call.Callee is MemberExpression { Object: var row } && RowOfGrid().IsMatch(Written(script, row)))
            .Select(call => script.Wrong(call, "is deprecated.", "Use the property data of the row."));

    /// <summary>How the row is come by, through the variables on the way; a form's grid has no global path.</summary>
    private static string Written(ScriptFile script, Node node, int depth = 0) => depth > 8 ? "" : script.Names.Value(node) switch
    {
        CallExpression call => Written(script, call.Callee, depth + 1) + "()",
        MemberExpression member => $"{Written(script, member.Object, depth + 1)}{(Names.Member(member) is { } name ? "." + name : "[]")}",
        Identifier name when script.Names.ElementOf(name) is { } list => Written(script, list, depth + 1) + "[]",
        _ => "",
    };

    [GeneratedRegex(@"\.(getRows|getSelectedRows)\(\)(\.get\(\)|\[\])$")]
    private static partial Regex RowOfGrid();
}
