using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Text that is written into a page becomes part of it, scripts included.</summary>
internal sealed class SdlNoDocumentWrite() : ScriptRule("web-sdl-no-document-write", Severity.Medium, Pages.Sdl("no-document-write"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.CallsOf(script, "document.write", "document.writeln").Where(call => call.Arguments.Count > 0)
            .Select(call => script.Wrong(call, "writes text into the page as HTML.", "Use document.createElement and textContent."));
}
