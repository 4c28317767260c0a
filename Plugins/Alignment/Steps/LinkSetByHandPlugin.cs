using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>A link set by hand is the rep's and holds for the whole period: setting the kind clears both dates.</summary>
[CrmPluginRegistration("Create", "coach_targetlink", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.LinkSetByHandPlugin: Create of coach_targetlink (before)", 10, IsolationModeEnum.Sandbox,
    Id = "1814f898-ea6b-5d76-8d76-8f2b72340d69")]
[CrmPluginRegistration("Update", "coach_targetlink", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, LinkRow.coach_kind, "CoachingExtensions.Alignment.LinkSetByHandPlugin: Update of coach_targetlink (before)", 10, IsolationModeEnum.Sandbox,
    Id = "3eb1e4ed-adb7-5ca2-9ccb-f6379ef9a173")]
public sealed class LinkSetByHandPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        HandMadeLinks.SettleByHand(step);
    }
}
