using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a person links, excludes or unlinks a record, what counts through it follows. Automatic links are the routines' own.</summary>
[CrmPluginRegistration("Create", "coach_targetlink", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.LinkChangedPlugin: Create of coach_targetlink", 10, IsolationModeEnum.Sandbox,
    Id = "3a426ff8-cd20-5a71-9e72-f958c633a064")]
[CrmPluginRegistration("Update", "coach_targetlink", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Link, "CoachingExtensions.Alignment.LinkChangedPlugin: Update of coach_targetlink", 10, IsolationModeEnum.Sandbox,
    Id = "87454bda-f421-52e7-a9d6-ce71e85dd7bf", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = FilteringColumns.Link)]
[CrmPluginRegistration("Delete", "coach_targetlink", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.LinkChangedPlugin: Delete of coach_targetlink", 10, IsolationModeEnum.Sandbox,
    Id = "c5df0d7c-be15-5547-b70c-ff4b4d011b53", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = FilteringColumns.Link)]
public sealed class LinkChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var before = HandMadeLinks.Before(step);
        var after = HandMadeLinks.After(step);
        if (after is not null) HandMadeLinks.DemandSensible(after);
        if (after is { Kind: not LinkKind.Automatic } && !after.IsSameElsewhere(before)) TargetGate.DemandOpen(step, after.TargetId);
        // With its target gone, nothing counts through it.
        if (before is not null && step.Going is { Count: > 0 } going && going.Contains(before.TargetId)) return;

        step.Alignment().LinkChanged(before, after, step.Going);
    }
}
