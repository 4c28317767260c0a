namespace CoachingExtensions.Conversations;

/// <summary>
/// Who is told what about coaching. Each kind is one notification a day at most: its words tell of the newest
/// and how many more there are.
/// </summary>
internal static class Notices
{
    /// <summary>Of the rep, as long as a verdict is asked.</summary>
    public static Message VerdictAsked => new("Notices.VerdictAsked", "How was the coaching?");

    /// <summary>Of the manager, when verdicts came in.</summary>
    public static Message VerdictGiven => new("Notices.VerdictGiven", "What they said about your coaching");

    /// <summary>Of whoever promised, on the day before.</summary>
    public static Message PromiseDue => new("Notices.PromiseDue", "Due tomorrow");

    /// <summary>Of the manager, as long as points wait that reps raised for their next talks.</summary>
    public static Message PointRaised => new("Notices.PointRaised", "A point for your next talk");

    public static Message GiveVerdict => new("Notices.GiveVerdict", "Give your verdict");

    public static Message OpenTalk => new("Notices.OpenTalk", "Open the talk");

    private const int MostNamed = 3;

    public static Message Asked(string manager, string subject, int more) =>
        new Message("Notices.Asked", "{0} completed \"{1}\". Did it change how you think, or what you will do?", manager, subject).Then(more switch
        {
            0 => null,
            1 => new Message("Notices.OneTalkMore", "1 more talk waits for your verdict."),
            _ => new Message("Notices.TalksMore", "{0} more talks wait for your verdict.", more),
        });

    public static Message Given(string rep, string subject, int more) =>
        new Message("Notices.Given", "{0} said whether \"{1}\" helped.", rep, subject).Then(more switch
        {
            0 => null,
            1 => new Message("Notices.OneVerdictMore", "1 more verdict came in today."),
            _ => new Message("Notices.VerdictsMore", "{0} more verdicts came in today.", more),
        });

    public static Message Raised(string by, string point, int more) =>
        new Message("Notices.Raised", "{0} raised \"{1}\".", by, point).Then(more switch
        {
            0 => null,
            1 => new Message("Notices.OnePointMore", "1 more point waits."),
            _ => new Message("Notices.PointsMore", "{0} more points wait.", more),
        });

    /// <param name="promises">What is due, at least one.</param>
    public static Message Due(IReadOnlyCollection<string> promises) => promises.Count switch
    {
        1 => new Message("Notices.OneDue", "You promised for tomorrow: \"{0}\".", promises.First()),
        <= MostNamed => new Message("Notices.SomeDue", "You promised {0} things for tomorrow: {1}.", promises.Count, Message.AllQuoted(promises)),
        _ => new Message("Notices.ManyDue", "You promised {0} things for tomorrow: {1} and more.", promises.Count, Message.AllQuoted(promises.Take(MostNamed))),
    };
}
