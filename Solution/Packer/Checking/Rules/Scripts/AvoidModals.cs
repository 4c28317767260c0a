using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Browsers have taken modal windows out.</summary>
internal sealed class AvoidModals() : ScriptRule("web-avoid-modals", Severity.High, Pages.WebRule("avoid-modals"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.CallsOf(script, "showModalDialog", "showModelessDialog")
            .Select(call => script.Wrong(call, "opens a window that browsers no longer have.", "Use Xrm.Navigation.navigateTo with target 2, or openAlertDialog and openConfirmDialog."));
}
