namespace CoachingExtensions.Platform;

/// <summary>What the platform's tables have in common, and where they differ.</summary>
internal static class Tables
{
    private static readonly HashSet<string> Activities =
        ["activitypointer", "phonecall", "appointment", "task", "email", "letter", "fax", "coach_conversation"];

    /// <summary>
    /// The columns of deals that hold a day rather than an instant. What Dataverse hands over is midnight UTC, and
    /// moving that into a time zone west of Greenwich would make it the day before.
    /// </summary>
    private static readonly HashSet<string> WholeDays =
        ["actualclosedate", "estimatedclosedate", "finaldecisiondate", "scheduleproposalmeeting", "coach_start", "coach_end", "coach_date"];

    public static bool IsActivity(string table) => Activities.Contains(table);

    public static string IdOf(string table) => IsActivity(table) ? "activityid" : table + "id";

    public static bool IsWholeDay(string column, DateTime? value) =>
        WholeDays.Contains(column) || value is { Kind: DateTimeKind.Unspecified };
}
