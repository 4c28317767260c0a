using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>In the app the app's own dialogs are used, which work in every client.</summary>
internal sealed class UseUtilityDialogs() : ScriptRule("web-use-utility-dialogs", Severity.Medium, Pages.WebRule("use-utility-dialogs"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) => !AppDocument.IsOf(script) ? [] :
        Code.CallsOf(script, "alert", "confirm")
            .Select(call => script.Wrong(call, "is a box of the browser, in the app.", "Use Xrm.Navigation.openAlertDialog or openConfirmDialog."));
}
