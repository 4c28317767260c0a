using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>What somebody promised in a conversation that was held, and what had become of it.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="State">Kept, open or broken when it is asked for.</param>
internal sealed record HeldPromise(Commitment Promise, string State)
{
    /// <summary>Null where it was not made yet. Each day is one of whoever promised.</summary>
    public static HeldPromise? Of(Commitment promise, ReportQuestion question, DateTime now)
    {
        if (!question.IsKnown(LocalCalendar.DayOf(promise.MadeOn, promise.Zone))) return null;

        // Where nobody knows when it ended it has always been over.
        var isOver = promise.EndedOn is not { } ended || question.IsKnown(LocalCalendar.DayOf(ended, promise.Zone));
        if (promise.IsDone && isOver) return new HeldPromise(promise, Commitment.Kept);
        return new HeldPromise(
            promise,
            (promise.IsGivenUp && isOver) || promise.Day?.Date < question.LookedAtFrom(now, promise.Zone) ? Commitment.Broken : Commitment.Open);
    }
}
