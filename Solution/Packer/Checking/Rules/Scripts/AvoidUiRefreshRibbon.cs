using System.Xml.Linq;
using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Reading;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>
/// A rule of a command that refreshes the commands is asked again because of it, and so is the loading of a form.
/// Elsewhere, after a value has changed, it is what refreshRibbon is for.
/// </summary>
internal sealed class AvoidUiRefreshRibbon() : CheckRule("web-avoid-ui-refreshribbon", Severity.Critical, Pages.WebRule("avoid-ui-refreshribbon"))
{
    public override IEnumerable<Violation> Check(CheckedSolution solution)
    {
        var asked = Asked(solution).ToLookup(handler => handler.File, handler => handler.Function, StringComparer.OrdinalIgnoreCase);
        return
            from script in solution.Scripts
            let functions = new Functions(script)
            from call in Code.Calls(script)
            where IsRefresh(call) && asked[script.File].Any(handler => functions.IsReachedFrom(handler, call))
            select script.Wrong(call, "refreshes the commands while a form loads or a command asks whether it is enabled.", "Return a promise from the rule; refresh where the value changes.");
    }

    /// <summary>The functions that enable rules and forms that load call.</summary>
    private static IEnumerable<(string File, string Function)> Asked(CheckedSolution solution) =>
    [
        .. from ribbon in solution.Ribbons
           from rule in ribbon.Xml.Descendants("CustomRule")
           select (FileOf((string?)rule.Attribute("Library")), (string?)rule.Attribute("FunctionName") ?? ""),
        .. from form in solution.Forms
           from handler in form.Xml.Descendants("event").Where(e => string.Equals((string?)e.Attribute("name"), "onload", StringComparison.OrdinalIgnoreCase)).Descendants("Handler")
           select (FileOf((string?)handler.Attribute("libraryName")), (string?)handler.Attribute("functionName") ?? ""),
    ];

    private static string FileOf(string? library) => "WebResources/" + FormLibraries.Name(library ?? "");

    private static bool IsRefresh(CallExpression call) =>
        Code.Called(call) == "refreshRibbon" && call.Callee is MemberExpression { Object: MemberExpression owner } && Names.Member(owner) == "ui";
}
