using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>The days of a rhythm, where it is at home.</summary>
/// <param name="Occurrences">When it comes; null for one that has ended or cannot be read, of which nothing comes.</param>
/// <param name="Zone">Where it is at home.</param>
/// <param name="Now">In UTC.</param>
internal sealed record SlotClock(Occurrences? Occurrences, TimeZoneInfo Zone, DateTime Now)
{
    /// <summary>The last day on which it was worked off: what was not missed then was not missed before.</summary>
    public DateTime? LastOn { get; init; }

    /// <summary>The same once it was worked off today.</summary>
    public SlotClock Later() => LastOn > Today ? this : this with { LastOn = Today };

    public DateTime Today => DayOf(Now);

    public DateTime DayOf(DateTime instant) => LocalCalendar.DayOf(instant, Zone);

    /// <summary>The occurrences of these days, both included.</summary>
    public IReadOnlyList<DateTime> Between(DateTime first, DateTime last) =>
        Occurrences is null ? [] : [.. Occurrences.Between(Midnight(first), Midnight(last.AddDays(1)).AddTicks(-1))];

    /// <summary>The first occurrence after an instant, as far ahead as anybody waits for one.</summary>
    public DateTime? NextAfter(DateTime instant, int days) =>
        Occurrences?.Between(instant.AddTicks(1), instant.AddDays(days)).Select(found => (DateTime?)found).FirstOrDefault();

    private DateTime Midnight(DateTime day) => LocalCalendar.InstantOf(day, TimeSpan.Zero, Zone);
}
