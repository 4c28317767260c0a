namespace CoachingExtensions.Measurement;

/// <summary>What is said to somebody who cannot be shown the effect of coaching, or cannot have a start drawn.</summary>
internal static class EffectRefusals
{
    public static Message NotAnExecutive =>
        new("Effect.NotAnExecutive", "The effect of coaching is for executives: it compares people of all teams. What you coached yourself stands in the coaching report.");

    public static Message NotYoursToDraw => new("Effect.NotYoursToDraw", "The order in which teams begin is drawn for executives: ask one of yours.");

    public static Message NoName => new("Effect.NoName", "The draw has no name: give it one, such as \"Weekly coaching, spring\".");

    public static Message NotThere(Guid draw) => new("Effect.NotThere", "There is no drawn start {0}: choose one from the list.", draw);

    public static Message NoIds(IEnumerable<string> wrong) => new("Effect.NoIds", "ManagerIds names managers by their ids with commas between them; these are none: {0}.", Message.Listed(wrong));

    public static Message TooFew(int least) => new("Effect.TooFew", "A draw takes {0} teams at least: name more managers.", least);

    public static Message TooMany(int most) => new("Effect.TooMany", "A draw takes {0} teams at most: name fewer managers, and draw the others by themselves.", most);

    public static Message NoMonday(DateTime day) => new("Effect.NoMonday", "{0} is a {1}: teams begin on a Monday. Choose {2}.", day, Weekdays.Of(day), Monday(day));

    public static Message Passed(DateTime day) => new("Effect.Passed", "{0} is not to come any more: nobody can be drawn to have begun. Choose a Monday after today.", day);

    public static Message TooFar(DateTime day, int months) => new("Effect.TooFar", "{0} is too far away: choose a Monday within {1} months.", day, months);

    public static Message NoWeeks(int weeks, int most) => new("Effect.NoWeeks", "{0} weeks between two teams cannot be: say 1 to {1}.", weeks, most);

    public static Message NoManager(Guid id) => new("Effect.NoManager", "There is no user {0}: choose managers from the list.", id);

    public static Message HasLeft(string name) => new("Effect.HasLeft", "{0} can no longer sign in and coaches nobody: leave that manager out.", name);

    public static Message NoTeam(string name) => new("Effect.NoTeam", "Nobody who can sign in reports to {0}: leave that manager out, or put the reps' manager right first.", name);

    public static Message IsDrawn(string name, string draw, DateTime last) =>
        new("Effect.IsDrawn", "{0} stands in the draw \"{1}\", whose last team begins on {2}: an order is drawn once. Leave that manager out.", name, draw, last);

    private static DateTime Monday(DateTime day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);
}
