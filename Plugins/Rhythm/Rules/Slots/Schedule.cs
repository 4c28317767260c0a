namespace CoachingExtensions.Rhythm;

/// <summary>
/// Compares the conversations that a rhythm should have, from today to its horizon, with those there are. However often and from wherever
/// it is worked off, each occurrence has exactly one; what was moved, begun, completed or excused stays whatever becomes of the rule.
/// </summary>
/// <param name="Create">The occurrences that have no conversation.</param>
/// <param name="Delete">Untouched ones that are no occurrence any more.</param>
/// <param name="Adapt">Untouched ones that were made with something else.</param>
internal sealed record Schedule(IReadOnlyList<DateTime> Create, IReadOnlyList<Slot> Delete, IReadOnlyList<Slot> Adapt)
{
    /// <param name="slots">All slots of the rhythm that can matter: those of today and later.</param>
    /// <param name="clock">The rhythm's days.</param>
    /// <param name="horizon">For how many days after today.</param>
    /// <param name="contentOn">What a conversation of a day is made with.</param>
    /// <param name="duration">How long one is planned for.</param>
    public static Schedule Of(IReadOnlyCollection<Slot> slots, SlotClock clock, int horizon, Func<DateTime, SlotContent> contentOn, TimeSpan duration)
    {
        var wanted = clock.Between(clock.Today, clock.Today.AddDays(horizon));
        // What lies beyond the horizon was made when it was longer: it stays while the rule still names it.
        var farthest = slots.Select(slot => slot.Instant).Concat(wanted).DefaultIfEmpty(clock.Now).Max();
        var named = new HashSet<DateTime>(clock.Between(clock.Today, clock.DayOf(farthest)));
        var there = new HashSet<DateTime>(slots.Select(slot => slot.Instant));
        List<Slot> untouched = [.. slots.Where(slot => slot.IsUntouched && clock.DayOf(slot.Instant) >= clock.Today)];
        return new Schedule(
            [.. wanted.Where(instant => !there.Contains(instant))],
            [.. untouched.Where(slot => !named.Contains(slot.Instant))],
            [.. untouched.Where(slot => named.Contains(slot.Instant)).Where(slot => IsOther(slot))]);

        bool IsOther(Slot slot) =>
            slot.Content != contentOn(clock.DayOf(slot.Instant)) || slot.End != slot.Instant + duration;
    }
}
