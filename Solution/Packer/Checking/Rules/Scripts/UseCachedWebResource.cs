using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>A web resource that is fetched by /WebResources/ comes from the server each time. Looking for that text in an address fetches nothing.</summary>
internal sealed class UseCachedWebResource() : TextRule("web-use-cached-webresource", Severity.Medium, Pages.WebRule("use-cached-webresource"))
{
    private static readonly HashSet<string> Questions = ["indexOf", "lastIndexOf", "includes", "startsWith", "endsWith", "split", "search", "replace", "match"];

    protected override Violation? Check(ScriptFile script, Node node, string text) =>
        text.Contains("/webresources/", StringComparison.OrdinalIgnoreCase)
        && !(script.Names.Parent(node) is CallExpression call && call.Callee != node && Code.Called(call) is { } name && Questions.Contains(name))
            ? script.Wrong(node, "fetches a web resource past the cache.", "Name it relative to the page, or open it with Xrm.Navigation.navigateTo.")
            : null;
}
