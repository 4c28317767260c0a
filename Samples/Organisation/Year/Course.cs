namespace CoachingExtensions.Samples.Organisation;

/// <summary>How somebody has practised one skill: the difficulty of each time and what the coach gave, and how many days ago the last one was.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Last">How many days ago the last time was.</param>
/// <param name="Every">How many days lie between.</param>
/// <param name="Times">The first one first.</param>
internal sealed record Course(string Skill, int Last, int Every, IReadOnlyList<Practised> Times)
{
    private const string Questions = "Asking better questions", Discovery = "Discovery", FirstCall = "Opening a first call", NextStep = "Closing for the next step";
    private const string Objections = "Drawing out objections", Price = "Holding the price", Value = "The 60-second value proposition";

    /// <summary>What reps of a habit have practised, so that every state of readiness can be met.</summary>
    public static IReadOnlyList<Course> Of(Habit habit) => habit switch
    {
        Habit.Steady => [new(Questions, 3, 8, Ladder(9)), new(Discovery, 9, 9, Ladder(6)), new(FirstCall, 16, 14, Alone(4))],
        Habit.BusyWithoutWinning => [new(FirstCall, 2, 7, Alone(9)), new(NextStep, 12, 10, Scored(1, 2, 3, 2, 3, 4))],
        Habit.Quiet => [new(Objections, 118, 9, Ladder(4)), new(NextStep, 60, 14, Alone(2))],
        _ => [new(Price, 20, 9, Ladder(4)), new(Value, 5, 12, Alone(3))],
    };

    /// <summary>What managers have practised, by how they coach.</summary>
    public static IReadOnlyList<Course> OfManager(CoachingStyle style) =>
        style == CoachingStyle.Often ? [new("Asking before telling", 6, 12, Ladder(7)), new("Giving feedback", 15, 14, Ladder(4)), new("Observing", 40, 21, Scored(1, 3, 4))]
        : style == CoachingStyle.Talkative ? [new("Asking before telling", 25, 21, Scored(1, 2, 2, 3))]
        : [new("Running practice", 130, 21, Alone(2))];

    /// <summary>Three times well at each difficulty, then the next one.</summary>
    private static List<Practised> Ladder(int times) => [.. Enumerable.Range(0, times).Select(time => new Practised(1 + time / 3, time % 3 == 2 ? 5 : 4))];

    private static List<Practised> Scored(int difficulty, params int[] scores) => [.. scores.Select(score => new Practised(difficulty, score))];

    private static List<Practised> Alone(int times) => [.. Enumerable.Repeat(new Practised(1, null), times)];
}

/// <summary>One time: how hard, and what the coach gave; null where nobody watched.</summary>
internal sealed record Practised(int Difficulty, int? Score);
