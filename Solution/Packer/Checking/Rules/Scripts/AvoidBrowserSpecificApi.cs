using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>What only Internet Explorer had fails everywhere today, unless the script asks first whether it is there.</summary>
internal sealed class AvoidBrowserSpecificApi() : ScriptRule("web-avoid-browser-specific-api", Severity.Critical, Pages.WebRule("avoid-browser-specific-api"))
{
    private const string Name = "ActiveXObject";

    // What today's browsers have in its place: who asks for one of these uses the old one in its absence only.
    private static readonly HashSet<string> AskedFor = [Name, "XMLHttpRequest", "DOMParser", "implementation"];

    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.OfType<NewExpression>()
            .Where(creation => script.Names.PathInAnyWindow(creation.Callee) == Name && !IsAskedFor(script, creation))
            .Select(creation => script.Wrong(creation, "needs Internet Explorer.", "Use XMLHttpRequest, fetch or DOMParser, or ask first whether the browser has it."));

    /// <summary>Whether a condition around it asks what the browser has.</summary>
    private static bool IsAskedFor(ScriptFile script, Node creation)
    {
        Node inner = creation;
        foreach (var outer in script.Names.Ancestors(creation))
        {
            var test = outer switch
            {
                IfStatement condition when condition.Test != inner => condition.Test,
                ConditionalExpression condition when condition.Test != inner => condition.Test,
                LogicalExpression condition when condition.Right == inner => condition.Left,
                _ => null,
            };
            if (test?.DescendantNodesAndSelf().Any(node => (node is Identifier name && AskedFor.Contains(name.Name)) || (node is StringLiteral text && AskedFor.Contains(text.Value))) == true)
                return true;
            inner = outer;
        }
        return false;
    }
}
