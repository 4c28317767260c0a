using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>What is said to somebody who cannot be shown a coaching report.</summary>
internal static class ReportRefusals
{
    public const string NotACoach =
        "The coaching report shows managers what they coached, and executives all of it. You coach nobody in these days, so there is nothing in it for you: your own conversations and verdicts stand in your week.";

    public static string NotYours(Guid managerId) =>
        $"The coaching report of {managerId} is that manager's own and the executives' to read. Ask for yours: leave ManagerId out.";

    public static string WrongWayRound(Period days) =>
        $"The period from {days.Start:yyyy-MM-dd} to {days.End:yyyy-MM-dd} ends before it begins: exchange From and To.";

    public static string OutOfReach(int firstYear, int lastYear) => $"The period is out of reach: choose days between the years {firstYear} and {lastYear}.";

    public static string TooLong(int years) => $"The period is longer than {years} years: ask for {years} years at most, and for the others in another report.";
}
