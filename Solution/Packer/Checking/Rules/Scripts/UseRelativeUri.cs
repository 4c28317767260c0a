using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>The address of one environment is wrong in every other.</summary>
internal sealed class UseRelativeUri() : TextRule("web-use-relative-uri", Severity.Medium, Pages.WebRule("use-relative-uri"))
{
    private static readonly string[] Endpoints = ["/api/data/v", "/api/discovery/v", "/xrmservices/2011/", "/mscrmservices/2007/"];

    protected override Violation? Check(ScriptFile script, Node node, string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Endpoints.Any(endpoint => text.Contains(endpoint, StringComparison.OrdinalIgnoreCase))
            ? script.Wrong(node, "is an endpoint of one environment.", "Begin with Xrm.Utility.getGlobalContext().getClientUrl(), or use Xrm.WebApi.")
            : null;
}
