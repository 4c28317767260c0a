using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment;

/// <summary>Before a person makes, changes or removes a link: one set by hand is the rep's and holds for the whole period, and a closed plan keeps all it has.</summary>
[CrmPluginRegistration("Create", "coach_targetlink", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.LinkSetByHandPlugin: Create of coach_targetlink (before)", 10, IsolationModeEnum.Sandbox,
    Id = "1814f898-ea6b-5d76-8d76-8f2b72340d69")]
[CrmPluginRegistration("Update", "coach_targetlink", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, WrittenByPeople.coach_targetlink, "CoachingExtensions.Alignment.LinkSetByHandPlugin: Update of coach_targetlink (before)", 10, IsolationModeEnum.Sandbox,
    Id = "3eb1e4ed-adb7-5ca2-9ccb-f6379ef9a173", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.Link)]
[CrmPluginRegistration("Delete", "coach_targetlink", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.LinkSetByHandPlugin: Delete of coach_targetlink (before)", 10, IsolationModeEnum.Sandbox,
    Id = "5e50a329-129d-5ddb-adf3-cdfc37b2962a", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.Link)]
public sealed class LinkSetByHandPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        HandMadeLinks.Settle(step);
    }
}
