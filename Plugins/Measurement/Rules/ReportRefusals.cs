using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>What is said to somebody who cannot be shown a coaching report.</summary>
internal static class ReportRefusals
{
    public static Message NotACoach =>
        new("Report.NotACoach", "The coaching report shows managers what they coached, and executives all of it. You coach nobody in these days, so there is nothing in it for you: your own conversations and verdicts stand in your week.");

    public static Message NotYours(Guid managerId) =>
        new("Report.NotYours", "The coaching report of {0} is that manager's own and the executives' to read. Ask for yours: leave ManagerId out.", managerId);

    public static Message WrongWayRound(Period days) =>
        new("Report.WrongWayRound", "The period from {0} to {1} ends before it begins: exchange From and To.", days.Start, days.End);

    public static Message OutOfReach(int firstYear, int lastYear) => new("Report.OutOfReach", "The period is out of reach: choose days between the years {0} and {1}.", firstYear, lastYear);

    public static Message TooLong(int years) => new("Report.TooLong", "The period is longer than {0} years: ask for {0} years at most, and for the others in another report.", years);
}
