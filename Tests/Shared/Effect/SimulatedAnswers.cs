using CoachingExtensions.Measurement;

namespace CoachingExtensions.Tests;

/// <summary>What is told of many simulated organisations of one kind.</summary>
/// <param name="Years">How many.</param>
/// <param name="Told">Of how many something is told.</param>
/// <param name="Seen">Of how many of those an effect is said to be no chance.</param>
/// <param name="Holding">In how many of those the interval holds the effect that was put in.</param>
/// <param name="Disagreeing">In how many the p-value and the interval say different things.</param>
/// <param name="Mean">The mean of the differences.</param>
/// <param name="Width">The mean width of the intervals.</param>
internal sealed record SimulatedAnswers(int Years, int Told, int Seen, int Holding, int Disagreeing, double Mean, double Width)
{
    public double SeenShare => Told == 0 ? 0 : (double)Seen / Told;

    public double HoldingShare => Told == 0 ? 0 : (double)Holding / Told;

    public static SimulatedAnswers Of(SimulatedOrganisation organisation, int years)
    {
        var told = new List<Difference>();
        for (var seed = 0; seed < years; seed++)
        {
            var year = organisation.Year(seed);
            var rule = new EffectRule(year.People, (ulong)seed);
            var answer = organisation.IsDrawn ? rule.Answer(year.Teams) : rule.Answer();
            if (answer is { IsTold: true, Difference: { } difference }) told.Add(difference);
        }

        return new SimulatedAnswers(
            years,
            told.Count,
            told.Count(each => each.IsSeen),
            told.Count(each => each.Low <= organisation.Effect && organisation.Effect <= each.High),
            told.Count(each => each.IsSeen == (each.Low <= 0 && 0 <= each.High)),
            told.Count == 0 ? 0 : told.Average(each => each.Value),
            told.Count == 0 ? 0 : told.Average(each => each.High - each.Low));
    }
}
