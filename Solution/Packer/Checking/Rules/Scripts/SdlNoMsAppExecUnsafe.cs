using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>It switches the check of inserted scripts off.</summary>
internal sealed class SdlNoMsAppExecUnsafe() : ScriptRule("web-sdl-no-msapp-exec-unsafe", Severity.Medium, Pages.Sdl("no-msapp-exec-unsafe"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.CallsOf(script, "MSApp.execUnsafeLocalFunction")
            .Select(call => script.Wrong(call, "inserts scripts unchecked.", "Insert text, or build elements."));
}
