using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Whether a table is an activity is asked asynchronously today.</summary>
internal sealed class AvoidIsActivityType() : ApiRule("web-avoid-isactivitytype", Severity.Medium, Pages.WebRule("avoid-isactivitytype"),
    new Api("Xrm.Utility.isActivityType", "is deprecated.", "Ask Xrm.Utility.getEntityMetadata for IsActivity."));
