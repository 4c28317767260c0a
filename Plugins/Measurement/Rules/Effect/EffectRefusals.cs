namespace CoachingExtensions.Measurement;

/// <summary>What is said to somebody who cannot be shown the effect of coaching, or cannot have a start drawn.</summary>
internal static class EffectRefusals
{
    public const string NotAnExecutive =
        "The effect of coaching is for executives: it compares people of all teams. What you coached yourself stands in the coaching report.";

    public const string NotYoursToDraw = "The order in which teams begin is drawn for executives: ask one of yours.";

    public const string NoName = "The draw has no name: give it one, such as \"Weekly coaching, spring\".";

    public static string NotThere(Guid draw) => $"There is no drawn start {draw}: choose one from the list.";

    public static string NoIds(IEnumerable<string> wrong) => $"ManagerIds names managers by their ids with commas between them; these are none: {string.Join(", ", wrong)}.";

    public static string TooFew(int least) => $"A draw takes {least} teams at least: name more managers.";

    public static string TooMany(int most) => $"A draw takes {most} teams at most: name fewer managers, and draw the others by themselves.";

    public static string NoMonday(DateTime day) => $"{day:yyyy-MM-dd} is a {day.DayOfWeek}: teams begin on a Monday. Choose {Monday(day):yyyy-MM-dd}.";

    public static string Passed(DateTime day) => $"{day:yyyy-MM-dd} is not to come any more: nobody can be drawn to have begun. Choose a Monday after today.";

    public static string TooFar(DateTime day, int months) => $"{day:yyyy-MM-dd} is too far away: choose a Monday within {months} months.";

    public static string NoWeeks(int weeks, int most) => $"{weeks} weeks between two teams cannot be: say 1 to {most}.";

    public static string NoManager(Guid id) => $"There is no user {id}: choose managers from the list.";

    public static string HasLeft(string name) => $"{name} can no longer sign in and coaches nobody: leave that manager out.";

    public static string NoTeam(string name) => $"Nobody who can sign in reports to {name}: leave that manager out, or put the reps' manager right first.";

    public static string IsDrawn(string name, string draw, DateTime last) =>
        $"{name} stands in the draw \"{draw}\", whose last team begins on {last:yyyy-MM-dd}: an order is drawn once. Leave that manager out.";

    private static DateTime Monday(DateTime day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);
}
