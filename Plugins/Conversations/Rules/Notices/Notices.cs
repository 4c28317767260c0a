namespace CoachingExtensions.Conversations;

/// <summary>
/// Who is told what about coaching. Each kind is one notification a day at most: its title is the kind, and its words tell of the newest
/// and how many more there are.
/// </summary>
internal static class Notices
{
    /// <summary>Of the rep, as long as a verdict is asked.</summary>
    public const string VerdictAsked = "How was the coaching?";

    /// <summary>Of the manager, when verdicts came in.</summary>
    public const string VerdictGiven = "What they said about your coaching";

    /// <summary>Of whoever promised, on the day before.</summary>
    public const string PromiseDue = "Due tomorrow";

    /// <summary>Of the manager, as long as points wait that reps raised for their next talks.</summary>
    public const string PointRaised = "A point for your next talk";

    private const int MostNamed = 3;

    public static string Asked(string manager, string subject, int more) =>
        $"{manager} completed \"{subject}\". Did it change how you think, or what you will do?{And(more, "talk waits for your verdict", "talks wait for your verdict")}";

    public static string Given(string rep, string subject, int more) => $"{rep} said whether \"{subject}\" helped.{And(more, "verdict came in today", "verdicts came in today")}";

    public static string Raised(string by, string point, int more) => $"{by} raised \"{point}\".{And(more, "point waits", "points wait")}";

    /// <param name="promises">What is due, at least one.</param>
    public static string Due(IReadOnlyCollection<string> promises) => promises.Count == 1
        ? $"You promised for tomorrow: \"{promises.First()}\"."
        : $"You promised {promises.Count} things for tomorrow: {string.Join(", ", promises.Take(MostNamed).Select(promise => $"\"{promise}\""))}{(promises.Count > MostNamed ? " and more" : "")}.";

    private static string And(int more, string one, string several) => more == 0 ? "" : $" {more} more {(more == 1 ? one : several)}.";
}
