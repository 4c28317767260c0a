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
        List<CoachingRhythm> due = [.. rhythms.Due(managerId, now.Date.AddDays(2)).Where(IsDue)];
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
                trace($"The rhythm {rhythm.Name} ({rhythm.Id}) is left out: {refused.Message}");
            }
        }

        return sum;
    }

    /// <summary>Works off one rhythm, whenever it was last.</summary>
    public Advanced Advance(CoachingRhythm rhythm)
    {
        var clock = rhythm.ClockAt(now);
        rhythms.Hold(rhythm);
        var found = rhythms.Slots(rhythm.Id, clock.Today);
        var missed = SlotVerdict.Missed(found, clock);
        foreach (var slot in missed) rhythms.Settle(slot);

        // Where the rhythm is at home now, the day of what is still to begin may be another one.
        List<Slot> slots = [.. found.Select(slot => SlotVerdict.Settled(slot, clock))];
        foreach (var slot in slots.Except(found)) rhythms.Settle(slot);

        var last = clock.Today.AddDays(horizon);
        var contentOn = ContentOn(rhythm, clock.Today, last);
        var schedule = ScheduleOf(slots, clock, contentOn, rhythm.Duration);
        foreach (var slot in schedule.Delete) rhythms.Delete(slot);
        foreach (var slot in schedule.Adapt) rhythms.Adapt(rhythm, slot, clock.DayOf(slot.Instant), contentOn(clock.DayOf(slot.Instant)));
        foreach (var instant in schedule.Create) rhythms.Create(rhythm, instant, clock.DayOf(instant), contentOn(clock.DayOf(instant)));
        if (rhythm.AdvancedOn != clock.Today) rhythms.Note(rhythm, clock.Today);
        return new Advanced(schedule.Create.Count, missed.Count);
    }

    /// <summary>Says what was missed until now, before something changes by which that could be seen differently.</summary>
    /// <param name="rhythm">The rhythm.</param>
    /// <param name="changing">The slot that changes, as it was: what is stored of it may be newer. Null where the rhythm itself changes.</param>
    public IReadOnlyList<Slot> Settle(CoachingRhythm rhythm, Slot? changing)
    {
        var clock = rhythm.ClockAt(now);
        // Holds it too: whoever works it off waits.
        rhythms.Note(rhythm, clock.Today);
        List<Slot> slots = [.. rhythms.Slots(rhythm.Id, clock.Today).Select(slot => slot.Id == changing?.Id ? changing : slot)];
        var missed = SlotVerdict.Missed(slots, clock);
        foreach (var slot in missed) rhythms.Settle(slot);
        return [.. slots.Select(slot => missed.FirstOrDefault(each => each.Id == slot.Id) ?? slot)];
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
