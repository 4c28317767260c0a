using System.Globalization;

namespace CoachingExtensions.Conversations;

/// <summary>Whose week is asked for, and which: the one that holds the day; null for the person's today.</summary>
internal sealed record WeekQuestion(Guid PersonId, DateTime? On)
{
    private const string Written = "yyyy-MM-dd";

    /// <summary>The day as it was sent; null when none was.</summary>
    public static DateTime? Day(string? sent)
    {
        if (sent is null) return null;
        return DateTime.TryParseExact(sent, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateTime.MaxValue.Date.AddDays(-7)
            ? day
            : throw new Platform.RefusedException(Refusals.NoDay(sent));
    }
}
