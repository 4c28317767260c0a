using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>What is set for the organisation stands in its settings.</summary>
internal sealed class UseOrgSetting() : ApiRule("web-use-org-setting", Severity.Medium, Pages.WebRule("use-org-setting"),
    new Api("Xrm.Page.context.getIsAutoSaveEnabled", Deprecated, "Use Xrm.Utility.getGlobalContext().organizationSettings.isAutoSaveEnabled."),
    new Api("Xrm.Page.context.getOrgLcid", Deprecated, "Use Xrm.Utility.getGlobalContext().organizationSettings.languageId."),
    new Api("Xrm.Page.context.getOrgUniqueName", Deprecated, "Use Xrm.Utility.getGlobalContext().organizationSettings.uniqueName."))
{
    private const string Deprecated = "is deprecated.";
}
