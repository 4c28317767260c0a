namespace CoachingExtensions.Alignment;

/// <summary>The days of the week that are worked.</summary>
internal readonly record struct WorkWeek
{
    private const string Nothing = "none";

    private static readonly DayOfWeek[] Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static readonly WorkWeek MondayToFriday = new(Days.Take(5));

    /// <summary>One bit a day, so that two of them are the same when they work the same days.</summary>
    private readonly int bits;

    public WorkWeek(IEnumerable<DayOfWeek> days) => bits = days.Aggregate(0, (all, day) => all | Bit(day));

    /// <summary>How many days of a week are worked.</summary>
    public int Length => Worked().Count;

    public bool Includes(DayOfWeek day) => (bits & Bit(day)) != 0;

    /// <summary>As a plan keeps it; the usual week need not be said.</summary>
    public string? ToText() =>
        this == MondayToFriday ? null
        : bits == 0 ? Nothing
        : string.Join(",", Worked().Select(Name));

    /// <summary>What cannot be read is the usual week, until the next recalculation writes it anew.</summary>
    public static WorkWeek FromText(string? text)
    {
        if (string.IsNullOrEmpty(text)) return MondayToFriday;
        if (text == Nothing) return new WorkWeek([]);

        var said = text!.Split(',');
        return said.All(name => Days.Select(Name).Contains(name)) ? new WorkWeek(Days.Where(day => said.Contains(Name(day)))) : MondayToFriday;
    }

    private List<DayOfWeek> Worked()
    {
        var week = this;
        return [.. Days.Where(week.Includes)];
    }

    /// <summary>As recurrence rules name it: MO, TU.</summary>
    private static string Name(DayOfWeek day) => day.ToString().Substring(0, 2).ToUpperInvariant();

    private static int Bit(DayOfWeek day) => 1 << (int)day;
}
