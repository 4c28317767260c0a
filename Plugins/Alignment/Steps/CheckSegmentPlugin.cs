using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Before a segment is saved, its query is read and run.</summary>
[CrmPluginRegistration("Create", "coach_segment", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CheckSegmentPlugin: Create of coach_segment (before)", 10, IsolationModeEnum.Sandbox,
    Id = "ab179121-066f-5711-8960-0ac58e0fa971")]
[CrmPluginRegistration("Update", "coach_segment", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Segment, "CoachingExtensions.Alignment.CheckSegmentPlugin: Update of coach_segment (before)", 10, IsolationModeEnum.Sandbox,
    Id = "35a0b39b-e9e2-5e87-97b0-f78be47faeac", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = SegmentRow.coach_name + "," + FilteringColumns.Segment)]
public sealed class CheckSegmentPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new QueryGate(step).DemandSegment();
    }
}
