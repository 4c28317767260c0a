namespace CoachingExtensions.Platform.Messages;

/// <summary>The names of the days of the week.</summary>
internal static class Weekdays
{
    public static Message Of(DateTime day) => day.DayOfWeek switch
    {
        DayOfWeek.Monday => new("Words.Monday", "Monday"),
        DayOfWeek.Tuesday => new("Words.Tuesday", "Tuesday"),
        DayOfWeek.Wednesday => new("Words.Wednesday", "Wednesday"),
        DayOfWeek.Thursday => new("Words.Thursday", "Thursday"),
        DayOfWeek.Friday => new("Words.Friday", "Friday"),
        DayOfWeek.Saturday => new("Words.Saturday", "Saturday"),
        _ => new("Words.Sunday", "Sunday"),
    };
}
