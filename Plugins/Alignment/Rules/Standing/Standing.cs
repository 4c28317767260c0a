namespace CoachingExtensions.Alignment;

/// <summary>
/// Where a rep, a team or a region stands. Targets count calls, customers or money, and units do not add up. So each
/// target is first measured against its own pace, and only these shares are combined: see <see cref="StandingRule" />.
/// </summary>
/// <param name="Result">Results against pace: 1 is on pace; null without results.</param>
/// <param name="Objective">Objectives against pace.</param>
/// <param name="Activity">Activities against pace.</param>
/// <param name="Diagnoses">The diagnosis of each rep.</param>
internal sealed record Standing(decimal? Result, decimal? Objective, decimal? Activity, IReadOnlyList<Diagnosis> Diagnoses)
{
    /// <summary>The diagnosis a conversation should start with: the most urgent there is.</summary>
    public Diagnosis MostUrgent => Diagnoses.Count == 0 ? Diagnosis.None : Diagnoses.OrderByDescending(StandingRule.Urgency).First();

    /// <summary>How much a conversation is needed: the mean urgency of its reps, so that a large team is not worse for being large.</summary>
    public decimal Need => Diagnoses.Count == 0 ? 0 : (decimal)Diagnoses.Sum(StandingRule.Urgency) / Diagnoses.Count;

    /// <summary>How many reps have a diagnosis.</summary>
    public int Count(Diagnosis diagnosis) => Diagnoses.Count(one => one == diagnosis);
}
