using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>What is typed into a message is read when it is saved, whoever saves it and in whatever way.</summary>
internal sealed class MessageGate(Step step)
{
    public void DemandReadable()
    {
        if (DealChoices.NoStage(step.System, step.Target.Text(SalesMessageRow.coach_stages)) is { } stage) throw Unsaved(LibraryRefusals.NoStage(stage));
        if (DealChoices.NoLostReason(step.System, step.Target.Text(SalesMessageRow.coach_lostreasons)) is { } reason) throw Unsaved(LibraryRefusals.NoLostReason(reason));
    }

    private RefusedException Unsaved(Message why) => new(LibraryRefusals.Unsaved(step.After(SalesMessageRow.coach_name) as string ?? "", why));
}
