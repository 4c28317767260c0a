namespace CoachingExtensions.Measurement;

/// <summary>One outcome: what can be said of it, and what that is made of.</summary>
internal sealed class OutcomeReport
{
    private readonly EffectRule rule;

    /// <param name="outcome">Which.</param>
    /// <param name="people">Whose months are compared.</param>
    /// <param name="seed">The same question has the same answer.</param>
    /// <param name="places">The teams in the order that was drawn; null where none was.</param>
    public OutcomeReport(Outcome outcome, IReadOnlyList<FollowedPerson> people, ulong seed, IReadOnlyList<DrawnPlace>? places)
    {
        Outcome = outcome;
        People = people;
        rule = new EffectRule(people, seed);
        Answer = places is null ? rule.Answer() : rule.Answer(places);
        Before = ShrinkageOf(person => person.Before);
        After = ShrinkageOf(person => person.After);
    }

    public Outcome Outcome { get; }

    public IReadOnlyList<FollowedPerson> People { get; }

    public EffectAnswer Answer { get; }

    /// <summary>What all were like before; null where nobody has a month before.</summary>
    public Shrinkage? Before { get; }

    /// <summary>What all were like after; null where nobody has a month after.</summary>
    public Shrinkage? After { get; }

    public IReadOnlyList<RelativeMonth> Picture => rule.Picture();

    /// <summary>How many months of a person were compared.</summary>
    public int ComparedMonths(int person) => rule.ComparedMonths(person);

    private Shrinkage? ShrinkageOf(Func<FollowedPerson, MonthSpan> which) =>
        Shrinkage.Of(People.Select(person => person.RateOf(which(person))), Outcome == Outcome.WinRate, Shrinkage.NoiseOf(People, which));
}
