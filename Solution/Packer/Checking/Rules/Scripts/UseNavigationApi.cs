using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Dialogs and forms are opened by Xrm.Navigation.</summary>
internal sealed class UseNavigationApi() : ApiRule("web-use-navigation-api", Severity.Medium, Pages.WebRule("use-navigation-api"),
    new Api("Xrm.Utility.alertDialog", Deprecated, "Use Xrm.Navigation.openAlertDialog."),
    new Api("Xrm.Utility.confirmDialog", Deprecated, "Use Xrm.Navigation.openConfirmDialog."),
    new Api("Xrm.Utility.openEntityForm", Deprecated, "Use Xrm.Navigation.openForm."),
    new Api("Xrm.Utility.openQuickCreate", Deprecated, "Use Xrm.Navigation.openForm with useQuickCreateForm."),
    new Api("Xrm.Utility.openWebResource", Deprecated, "Use Xrm.Navigation.openWebResource."),
    new Api("Xrm.Navigation.openDialog", "was never published.", "Use Xrm.Navigation.navigateTo."))
{
    private const string Deprecated = "is deprecated.";
}
