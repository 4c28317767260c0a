using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>
/// Whether slots were kept. Held: completed by the end of its day. Late: completed after it, before the day of the next slot; the last one
/// within seven days. Missed: neither, by then, for good.
/// </summary>
internal static class SlotVerdict
{
    /// <summary>How many days after its day the last slot of a rhythm is still late and not missed.</summary>
    public const int GraceDays = 7;

    /// <summary>As far ahead as the next occurrence is looked for: a rhythm that comes more seldom is none.</summary>
    private const int FarthestNext = 400;

    /// <summary>The day from which a slot that was not completed is missed.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="next">The one after it; null where none is scheduled yet.</param>
    /// <param name="clock">The rhythm's days: a next one that is not scheduled yet is known from its rule.</param>
    public static DateTime MissedFrom(Slot slot, Slot? next, SlotClock clock)
    {
        var nextDay = next?.Day ?? (clock.NextAfter(slot.Instant, FarthestNext) is { } instant ? clock.DayOf(instant) : null as DateTime?);
        // The next one may have been moved before this one: then this one has its own day and no more.
        return nextDay is { } day ? (day > slot.Day ? day : slot.Day.AddDays(1)) : slot.Day.AddDays(GraceDays + 1);
    }

    /// <summary>The slots, with those said to be missed that are by now.</summary>
    /// <param name="slots">All of a rhythm from the first undecided one on, in any order.</param>
    /// <param name="clock">The rhythm's days.</param>
    /// <returns>All of them, the earliest first.</returns>
    public static IReadOnlyList<Slot> WithMissed(IEnumerable<Slot> slots, SlotClock clock)
    {
        List<Slot> inOrder = [.. slots.OrderBy(slot => slot.Instant)];
        // Where the rhythm is at home now it is a day earlier: this day was settled where it was before.
        if (clock.LastOn > clock.Today) return inOrder;

        return [.. inOrder.Select((slot, index) => IsMissed(slot, index + 1 < inOrder.Count ? inOrder[index + 1] : null, clock, out var from)
            ? slot with { Kept = SlotState.Missed, KeptSince = clock.LastOn > from ? clock.LastOn : from }
            : slot)];
    }

    /// <summary>What a slot is once it is completed now. What was missed stays missed, whenever it is made up for.</summary>
    public static Slot Completed(Slot slot, SlotClock clock) => slot.Kept != SlotState.Coming
        ? slot
        : slot with { Kept = clock.Today <= slot.Day ? SlotState.Held : SlotState.Late, KeptSince = clock.Today };

    /// <summary>What a slot is once its rhythm is at home somewhere else: one that is still to begin, on the day of its start, has that start's day there.</summary>
    public static Slot AtHome(Slot slot, TimeZoneInfo before, SlotClock clock) =>
        slot is { Kept: SlotState.Coming, State: ConversationState.Scheduled, Start: { } start } && clock.Now < start && slot.Day == LocalCalendar.DayOf(start, before)
            ? slot with { Day = clock.DayOf(start) }
            : slot;

    /// <summary>What a slot is once it is cancelled with a reason now.</summary>
    public static Slot Excused(Slot slot, SlotClock clock) => slot.Kept != SlotState.Coming ? slot : slot with { Kept = SlotState.Excused, KeptSince = clock.Today };

    /// <summary>What a slot is once it is moved now: moved before it was to begin, the new day is its day; afterwards it stays the day it was to be held on.</summary>
    public static Slot Moved(Slot slot, DateTime to, SlotClock clock) =>
        slot is { Kept: SlotState.Coming, State: ConversationState.Scheduled } && clock.Now < slot.Start ? slot with { Day = clock.DayOf(to) } : slot;

    /// <summary>What a slot is as of the end of an earlier day.</summary>
    public static SlotState AsOf(Slot slot, DateTime day) => slot.KeptSince is { } since && since <= day ? slot.Kept : SlotState.Coming;

    private static bool IsMissed(Slot slot, Slot? next, SlotClock clock, out DateTime from)
    {
        from = default;
        if (slot.Kept != SlotState.Coming || slot.Day >= clock.Today) return false;
        from = MissedFrom(slot, next, clock);
        return from <= clock.Today;
    }
}
