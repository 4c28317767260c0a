using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>The platform no longer lends its own old jQuery.</summary>
internal sealed class AvoidJQuery211Library() : TextRule("web-avoid-jquery211-library", Severity.Medium, Pages.ChangesComing)
{
    protected override Violation? Check(ScriptFile script, Node node, string text) =>
        text.Contains("/_static/_common/scripts/jquery-2.1.1.min.js", StringComparison.OrdinalIgnoreCase)
            ? script.Wrong(node, "is a file of the platform that is taken away.", "Bring a jQuery of your own, as a web resource.")
            : null;
}
