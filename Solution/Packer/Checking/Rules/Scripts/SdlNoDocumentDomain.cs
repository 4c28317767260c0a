using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Another domain lets other pages in.</summary>
internal sealed class SdlNoDocumentDomain() : ScriptRule("web-sdl-no-document-domain", Severity.Medium, Pages.Sdl("no-document-domain"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.OfType<AssignmentExpression>().Where(assignment => script.Names.PathInAnyWindow(assignment.Left) == "document.domain")
            .Select(assignment => script.Wrong(assignment, "loosens the rule of the same origin.", "Use postMessage with the other window's origin."));
}
