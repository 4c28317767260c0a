using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>The room's door: what its parts are, put together for one run of a plug-in.</summary>
internal static class RhythmRoom
{
    private const decimal FarthestHorizon = 366;

    private static readonly EnvironmentNumber Horizon = new("coach_RhythmHorizon", 28);

    public static RhythmRoutines Rhythms(this Step step) =>
        new(new RhythmStore(step.System), (int)Math.Min(EnvironmentNumber.Read(step.System, Horizon)[0], FarthestHorizon), step.Now);

    /// <summary>Works off one rhythm, if the caller could change it, or all that the caller could.</summary>
    public static Advanced AdvanceRhythms(this Step step, Guid? rhythmId, out int left)
    {
        left = 0;
        if (rhythmId is not { } id) return step.Rhythms().AdvanceDue(ReachesAll(step) ? null : step.UserId, step.Trace, out left);

        if (new RhythmStore(step.System).Find(id) is not { } rhythm || !Rights.MayWrite(step.System, step.UserId, new RecordReference(coach_rhythm.EntityLogicalName, id)))
        {
            throw new RefusedException(RhythmRefusals.NotYours(id));
        }

        return step.Rhythms().Advance(rhythm);
    }

    /// <summary>The occurrences of a manager's rhythms, or of all that the caller may read, and what became of each: in two questions.</summary>
    public static IReadOnlyList<RhythmSlot> SlotsOfRhythms(this Step step, RhythmQuestion question) => new RhythmReader(step).SlotsOf(question);

    /// <summary>Before a rhythm is changed or ended: what was missed until now was missed by the rule of then.</summary>
    public static void SettleRhythm(this Step step)
    {
        if (step.Sends(RhythmColumns.Followed) && new RhythmStore(step.System).Find(step.Row.Id) is { } rhythm) step.Rhythms().Settle(rhythm);
    }

    /// <summary>After a rhythm was written: its conversations, its owner and who reads it follow.</summary>
    public static void FollowRhythm(this Step step)
    {
        if (new RhythmStore(step.System).Find(step.Row.Id) is not { } rhythm) return;
        new RhythmReaders(step).Follow(rhythm);
        step.Rhythms().Rearrange(rhythm, HomeBefore(step));
    }

    /// <summary>Null where it stays at home where it was.</summary>
    private static TimeZoneInfo? HomeBefore(Step step) =>
        step.Before?.Choice(RhythmRow.coach_timezone) is { } code && step.Sends(RhythmRow.coach_timezone) && step.Target.Choice(RhythmRow.coach_timezone) != code ? TimeZones.WithCode(step.System, code) : null;

    private static bool ReachesAll(Step step) => Rights.ReachAll(step.System, step.UserId, coach_rhythm.EntityLogicalName, "Read", "Write");
}
