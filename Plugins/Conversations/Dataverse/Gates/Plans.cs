using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Whether a conversation about a record is off plan. What somebody may read of the plans does not matter to that.</summary>
internal static class Plans
{
    public static bool AreOff(Step step, CoachedRecord? record) =>
        OffPlan.Is(record?.Kind, () => record?.Serving is { } serving && step.AsSystem().ServedTargets().Serves(serving));
}
