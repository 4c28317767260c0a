using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>The browser's own boxes block the page, and look like nothing else in the app.</summary>
internal sealed class RemoveAlert() : ScriptRule("web-remove-alert", Severity.Medium, Pages.EsLint("no-alert"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.CallsOf(script, "alert", "confirm", "prompt")
            .Select(call => script.Wrong(call, "blocks the page with a box of the browser.", "Use Xrm.Navigation.openAlertDialog or openConfirmDialog, or a dialog of your own."));
}
