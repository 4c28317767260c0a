using CoachingExtensions.Rhythm;
using CoachingExtensions.Tests.Rhythm;

namespace CoachingExtensions.Tests.RhythmHistories;

/// <summary>An occurrence as it should be.</summary>
internal sealed class TrueSlot(DateTime instant, DateTime day, int manager)
{
    public DateTime Instant { get; } = instant;

    public DateTime Start { get; set; } = instant;

    public DateTime Day { get; set; } = day;

    public int Manager { get; set; } = manager;

    public bool IsBegun { get; set; }

    public bool IsOver { get; set; }

    public SlotState State { get; set; } = SlotState.Coming;

    public DateTime? Since { get; set; }

    public bool IsUntouched => !IsBegun && !IsOver && State == SlotState.Coming && Start == Instant;

    public override string ToString() => $"{Instant:MM-dd HH:mm} at {Start:MM-dd HH:mm} by {Manager} {(IsOver ? "over" : IsBegun ? "begun" : "scheduled")}";
}

/// <summary>
/// A rhythm as the text of the rule has it, lived day by day: no occurrence is worked out from another, and each day asks anew who was missed.
/// </summary>
internal sealed class RhythmTruth
{
    private const int Horizon = 28, Grace = 7;

    private DateTime lastDay;

    public required string Rule { get; set; }

    public required DateTime StartsOn { get; set; }

    public required TimeZoneInfo Zone { get; set; }

    public int Manager { get; set; }

    public bool HasEnded { get; set; }

    public List<TrueSlot> Slots { get; } = [];

    public DateTime DayOf(DateTime instant) => TimeZoneInfo.ConvertTimeFromUtc(instant, Zone).Date;

    /// <summary>The days that went by: on each somebody may have been missed.</summary>
    public void Live(DateTime now)
    {
        for (var day = lastDay == default ? DayOf(now) : lastDay; day <= DayOf(now); day = day.AddDays(1))
        {
            foreach (var slot in Slots.Where(slot => slot.State == SlotState.Coming && IsMissedOn(slot, day)).ToList()) (slot.State, slot.Since) = (SlotState.Missed, day);
        }

        lastDay = DayOf(now);
    }

    /// <summary>Somebody works it off.</summary>
    public void Advance(DateTime now)
    {
        Live(now);
        var today = DayOf(now);
        var named = Named(today, today.AddDays(400));
        Slots.RemoveAll(slot => slot.IsUntouched && DayOf(slot.Instant) >= today && !named.Contains(slot.Instant));
        foreach (var slot in Slots.Where(slot => slot.IsUntouched && DayOf(slot.Instant) >= today)) slot.Manager = Manager;
        foreach (var instant in Named(today, today.AddDays(Horizon)).Where(instant => Slots.TrueForAll(slot => slot.Instant != instant))) Slots.Add(new TrueSlot(instant, DayOf(instant), Manager));
    }

    /// <summary>It is at home somewhere else: what is still to begin on the day of its start is on that start's day there.</summary>
    public void GoHome(TimeZoneInfo zone, DateTime now)
    {
        Live(now);
        var still = Slots.Where(slot => slot is { State: SlotState.Coming, IsBegun: false, IsOver: false } && slot.Start > now && slot.Day == DayOf(slot.Start)).ToList();
        Zone = zone;
        foreach (var slot in still) slot.Day = DayOf(slot.Start);
        Advance(now);
    }

    public void Move(TrueSlot slot, DateTime to, DateTime now)
    {
        Live(now);
        if (slot is { State: SlotState.Coming, IsBegun: false } && now < slot.Start) slot.Day = DayOf(to);
        slot.Start = to;
        Advance(now);
    }

    public void Complete(TrueSlot slot, DateTime now)
    {
        Live(now);
        slot.IsOver = true;
        if (slot.State == SlotState.Coming) (slot.State, slot.Since) = (DayOf(now) <= slot.Day ? SlotState.Held : SlotState.Late, DayOf(now));
        Advance(now);
    }

    public bool Excuse(TrueSlot slot, DateTime now)
    {
        Live(now);
        if (slot.State == SlotState.Missed) return false;
        slot.IsOver = true;
        (slot.State, slot.Since) = (SlotState.Excused, DayOf(now));
        Advance(now);
        return true;
    }

    /// <summary>Each slot with what it was at the end of a day.</summary>
    public IEnumerable<string> AsOf(DateTime? day) => Slots.OrderBy(slot => slot.Instant)
        .Select(slot => $"{slot.Instant:MM-dd HH:mm} {(day is null || slot.Since <= day ? slot.State : SlotState.Coming)}");

    private bool IsMissedOn(TrueSlot slot, DateTime day)
    {
        if (day <= slot.Day) return false;
        var next = Slots.Where(other => other.Instant > slot.Instant).OrderBy(other => other.Instant).Select(other => (DateTime?)other.Day).FirstOrDefault()
            ?? Named(DayOf(slot.Instant), DayOf(slot.Instant).AddDays(399)).Where(instant => instant > slot.Instant).Select(instant => (DateTime?)DayOf(instant)).FirstOrDefault();
        return next is { } other ? day >= other : day > slot.Day.AddDays(Grace);
    }

    private List<DateTime> Named(DateTime first, DateTime last) => HasEnded
        ? []
        : [.. new DayByDay(Rule, StartsOn, Zone, null).Until(last.AddDays(3)).Where(instant => DayOf(instant) >= first && DayOf(instant) <= last)];
}
