namespace CoachingExtensions.Samples.Organisation;

/// <summary>How somebody coaches, so that every line of the coaching report can be met in the sample.</summary>
internal sealed record CoachingStyle
{
    /// <summary>How often there is a one-to-one, as calendars write it.</summary>
    public required string OneToOnes { get; init; }

    /// <summary>The day of the week that is theirs.</summary>
    public required DayOfWeek Day { get; init; }

    /// <summary>Whether each of the people begins a week after the one before.</summary>
    public bool IsStaggered { get; init; }

    /// <summary>The template of it.</summary>
    public required string Template { get; init; }

    public required int Minutes { get; init; }

    /// <summary>Of a hundred occurrences, how many are held on their day, late and excused; the others are missed.</summary>
    public required (int Held, int Late, int Excused) OfHundred { get; init; }

    /// <summary>Of a hundred talks that were held, on how many the rep says something, and how many of those changed something.</summary>
    public required (int Answered, int Changed) Verdicts { get; init; }

    /// <summary>Of a hundred promises, how many are kept.</summary>
    public required int PromisesKept { get; init; }

    /// <summary>Whether there is a deal review with each rep once a month.</summary>
    public bool ReviewsDeals { get; init; }

    /// <summary>Whether talks are held from the first day on, or only once they change something.</summary>
    public bool TalksBefore { get; init; }

    /// <summary>The month of the year, from 0, in which coaching of each rep begins to change something; null for not yet.</summary>
    public required IReadOnlyList<int?> Begins { get; init; }

    /// <summary>How much better a rep's deals end once it does, of a hundred.</summary>
    public int Effect { get; init; }

    /// <summary>How many levels more this coach gives than another one who watches the same.</summary>
    public int Leniency { get; init; }

    /// <summary>Coaches often, and reps confirm it.</summary>
    public static readonly CoachingStyle Often = new()
    {
        OneToOnes = "FREQ=WEEKLY;BYDAY=TU",
        Day = DayOfWeek.Tuesday,
        Template = "One-to-one: GROW",
        Minutes = 30,
        OfHundred = (82, 8, 5),
        Verdicts = (92, 85),
        PromisesKept = 75,
        ReviewsDeals = true,
        Begins = [3, 4, 6, 8],
        Effect = 15,
    };

    /// <summary>Talks long, and reps confirm little.</summary>
    public static readonly CoachingStyle Talkative = new()
    {
        OneToOnes = "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
        Day = DayOfWeek.Wednesday,
        Template = "One-to-one: AOR",
        Minutes = 60,
        OfHundred = (80, 8, 4),
        Verdicts = (70, 30),
        PromisesKept = 50,
        TalksBefore = true,
        Begins = [5, 9, null, null],
        Effect = 3,
        Leniency = 1,
    };

    /// <summary>Hardly talks.</summary>
    public static readonly CoachingStyle Seldom = new()
    {
        OneToOnes = "FREQ=MONTHLY;BYDAY=1TU",
        Day = DayOfWeek.Tuesday,
        Template = "One-to-one: GROW",
        Minutes = 20,
        OfHundred = (35, 10, 10),
        Verdicts = (80, 60),
        PromisesKept = 45,
        TalksBefore = true,
        Begins = [null, 8, null, 10],
        Effect = 3,
    };

    /// <summary>How the executive coaches the managers.</summary>
    public static readonly CoachingStyle OfManagers = new()
    {
        OneToOnes = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
        Day = DayOfWeek.Monday,
        IsStaggered = true,
        Template = "Coach the coach",
        Minutes = 45,
        OfHundred = (75, 10, 8),
        Verdicts = (90, 75),
        PromisesKept = 70,
        TalksBefore = true,
        Begins = [0, 0, 0],
    };

    private static readonly Dictionary<string, CoachingStyle> OfRegions = new() { ["North"] = Often, ["South"] = Talkative, ["West"] = Seldom };

    public static CoachingStyle Of(Person manager) => OfRegions[manager.Region];
}
