using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>What working off rhythms has done.</summary>
internal sealed record Advanced(int Created, int Missed)
{
    public static Advanced operator +(Advanced one, Advanced other) => new(one.Created + other.Created, one.Missed + other.Missed);
}

/// <summary>
/// Works off rhythms: compares the conversations there should be with those there are, and says what was missed. Running it twice, or
/// twice at once, changes nothing more.
/// </summary>
internal sealed class RhythmRoutines(IRhythms rhythms, int horizon, DateTime now)
{
    /// <summary>So many are worked off in one transaction; whoever asked asks again for the others.</summary>
    private const int MostAtOnce = 25;

    /// <summary>Works off the rhythms that have not been worked off today.</summary>
    /// <param name="managerId">Whose; null for everybody's.</param>
    /// <param name="trace">Where one that cannot be worked off is told of: the others go on.</param>
    /// <param name="left">How many are left for another call.</param>
    public Advanced AdvanceDue(Guid? managerId, Action<string> trace, out int left)
    {
        List<CoachingRhythm> due = [.. rhythms.Unfinished(managerId).Where(IsDue)];
        left = Math.Max(0, due.Count - MostAtOnce);
        var sum = new Advanced(0, 0);
        foreach (var rhythm in due.Take(MostAtOnce))
        {
            try
            {
                sum += Advance(rhythm);
            }
            catch (RefusedException refused)
            {
                // It was its turn all the same: it must not be in the way of the others tomorrow and every day.
                rhythms.Note(rhythm, LocalCalendar.DayOf(now, rhythm.Zone));
                trace($"The rhythm {rhythm.Name} ({rhythm.Id}) is left out: {refused.Message}");
            }
        }

        return sum;
    }

    /// <summary>Works off one rhythm, whenever it was last.</summary>
    public Advanced Advance(CoachingRhythm rhythm)
    {
        var clock = rhythm.ClockAt(now);
        var slots = Settled(rhythm, clock, slot => slot, out var missed);
        return new Advanced(Follow(rhythm, clock, slots, isOther: false), missed);
    }

    /// <summary>Works off a rhythm that somebody has set up or changed: untouched conversations get what they would be made with now.</summary>
    /// <param name="rhythm">The rhythm.</param>
    /// <param name="homeBefore">Where it was at home until now, if it is somewhere else from now on.</param>
    public void Rearrange(CoachingRhythm rhythm, TimeZoneInfo? homeBefore)
    {
        var clock = rhythm.ClockAt(now);
        var slots = Settled(rhythm, clock, slot => homeBefore is null ? slot : SlotVerdict.AtHome(slot, homeBefore, clock), out _);
        Follow(rhythm, clock, slots, isOther: true);
    }

    /// <summary>Says what was missed until now, before the rhythm changes: by its rule and its zone of then.</summary>
    public void Settle(CoachingRhythm rhythm)
    {
        var readable = rhythm.AsFarAsReadable();
        Settled(readable, readable.ClockAt(now), slot => slot, out _);
    }

    /// <summary>Says what a slot is after something happened to it, and works off its rhythm. What was missed before is said first, and stays.</summary>
    /// <param name="rhythm">The rhythm.</param>
    /// <param name="before">The slot as it was.</param>
    /// <param name="happened">What it is then.</param>
    public void Change(CoachingRhythm rhythm, Slot before, Func<Slot, SlotClock, Slot> happened)
    {
        var readable = rhythm.AsFarAsReadable();
        var clock = readable.ClockAt(now);
        var slots = Settled(readable, clock, slot => slot.Id == before.Id ? After(slot) : slot, out _);
        if (readable == rhythm) Follow(rhythm, clock, slots, isOther: false);

        Slot After(Slot slot)
        {
            var after = happened(before with { Kept = slot.Kept, KeptSince = slot.KeptSince }, clock);
            return slot with { Day = after.Day, Kept = after.Kept, KeptSince = after.KeptSince };
        }
    }

    /// <summary>What the slots are once what was missed is said, something has changed, and what is missed by that is said too.</summary>
    private List<Slot> Settled(CoachingRhythm rhythm, SlotClock clock, Func<Slot, Slot> change, out int missed)
    {
        // Holds it too: whoever works it off meanwhile waits until this transaction is over.
        rhythms.Note(rhythm, clock.Today);
        var found = rhythms.Slots(rhythm.Id, clock.Today);
        List<Slot> settled = [.. SlotVerdict.WithMissed([.. SlotVerdict.WithMissed(found, clock).Select(change)], clock.Later())];
        var stored = found.ToDictionary(slot => slot.Id);
        foreach (var slot in settled.Where(slot => slot != stored[slot.Id])) rhythms.Settle(slot);
        missed = settled.Count(slot => slot.Kept == SlotState.Missed && stored[slot.Id].Kept != SlotState.Missed);
        return settled;
    }

    /// <param name="rhythm">The rhythm.</param>
    /// <param name="clock">Its days.</param>
    /// <param name="slots">Its slots, as they are settled.</param>
    /// <param name="isOther">Whether the rhythm itself has changed: only then is what a person may have said of one slot said anew.</param>
    private int Follow(CoachingRhythm rhythm, SlotClock clock, IReadOnlyCollection<Slot> slots, bool isOther)
    {
        var contentOn = ContentOn(rhythm, clock.Today, clock.Today.AddDays(horizon));
        var schedule = ScheduleOf(slots, clock, contentOn, rhythm.Duration);
        foreach (var slot in schedule.Delete) rhythms.Delete(slot);
        foreach (var slot in schedule.Adapt)
        {
            var content = contentOn(clock.DayOf(slot.Instant));
            if (isOther) rhythms.Adapt(rhythm, slot, clock.DayOf(slot.Instant), content);
            else if (slot.Content.PlanId != content.PlanId) rhythms.Regard(slot, content.PlanId);
        }

        if (schedule.Create.Count == 0 || !rhythms.MayTakePart(rhythm)) return 0;
        foreach (var instant in schedule.Create) rhythms.Create(rhythm, instant, clock.DayOf(instant), contentOn(clock.DayOf(instant)));
        return schedule.Create.Count;
    }

    /// <summary>Once a day, where it is at home.</summary>
    private bool IsDue(CoachingRhythm rhythm) => rhythm.AdvancedOn != LocalCalendar.DayOf(now, rhythm.Zone);

    /// <summary>Whether somebody has written something in them is asked only where it matters.</summary>
    private Schedule ScheduleOf(IReadOnlyCollection<Slot> slots, SlotClock clock, Func<DateTime, SlotContent> contentOn, TimeSpan duration)
    {
        var schedule = Schedule.Of(slots, clock, horizon, contentOn, duration);
        List<Guid> changing = [.. schedule.Delete.Concat(schedule.Adapt).Select(slot => slot.Id)];
        if (changing.Count == 0) return schedule;

        var written = rhythms.WithContent(changing);
        return written.Count == 0
            ? schedule
            : Schedule.Of([.. slots.Select(slot => slot with { HasContent = written.Contains(slot.Id) })], clock, horizon, contentOn, duration);
    }

    private Func<DateTime, SlotContent> ContentOn(CoachingRhythm rhythm, DateTime first, DateTime last)
    {
        var plans = rhythm.IsRunning ? rhythms.Plans(rhythm, first, last) : [];
        return day => new SlotContent(rhythm.ManagerId, rhythm.RepId, rhythm.TemplateId, RunningPlanDays.On(plans, day, rhythm.ManagerId));
    }
}
