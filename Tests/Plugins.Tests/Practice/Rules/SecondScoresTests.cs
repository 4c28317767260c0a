using CoachingExtensions.Practice;

namespace CoachingExtensions.Tests;

public sealed class SecondScoresTests
{
    [Fact]
    public void Say_nothing_below_five_pairs() => Assert.Equal(new SecondScores(4, null, null, null, null), SecondScores.Of([.. Pairs("44 33 22 55")]));

    [Fact]
    public void Agree_wholly_where_each_is_the_same() => Assert.Equal(1, SecondScores.Of([.. Pairs("11 22 33 44 55")]).Agreement);

    [Fact]
    public void Say_nothing_of_agreement_where_both_always_give_one_score() => Assert.Null(SecondScores.Of([.. Pairs("44 44 44 44 44")]).Agreement);

    /// <summary>Against the definition: every pair there is, and every pair there could be by chance.</summary>
    [Fact]
    public void Weigh_a_difference_by_its_square()
    {
        List<ScorePair> pairs = [.. Pairs("12 23 34 45 54 43")];
        double observed = 0, expected = 0;
        foreach (var pair in pairs) observed += (pair.Own - pair.Other) * (pair.Own - pair.Other) / (double)pairs.Count;
        foreach (var one in pairs)
        {
            foreach (var two in pairs) expected += (one.Own - two.Other) * (one.Own - two.Other) / (double)(pairs.Count * pairs.Count);
        }

        Assert.Equal(1 - (observed / expected), SecondScores.Of(pairs).Agreement!.Value, 10);
    }

    [Fact]
    public void Are_below_chance_where_two_always_differ() => Assert.True(SecondScores.Of([.. Pairs("15 51 15 51 15 51")]).Agreement < -0.9);

    [Fact]
    public void Tell_how_much_more_one_gives_with_an_interval()
    {
        var found = SecondScores.Of([.. Pairs("43 43 43 43 44")]);

        // The mean of 1, 1, 1, 1, 0 is 0.8, its standard error 0.2, and the quantile of four degrees 2.132.
        Assert.Equal((0.8, 0.3736, 1.2264), (Math.Round(found.Leniency!.Value, 4), Math.Round(found.From!.Value, 4), Math.Round(found.To!.Value, 4)));
    }

    /// <summary>A lenient coach among fair ones, simulated: found when the difference is there, and not when it is not.</summary>
    [Fact]
    public void Find_a_lenient_coach_and_cry_wolf_one_time_in_ten()
    {
        var found = Enumerable.Range(0, 400).Count(seed => SecondScores.Of(Simulated(seed, lenient: 0.5)) is { From: > 0 });
        var wrongly = Enumerable.Range(0, 400).Count(seed => SecondScores.Of(Simulated(seed, lenient: 0)) is { From: > 0 } or { To: < 0 });

        Assert.True(found > 300 && wrongly is > 10 and < 56, $"found {found} of 400 lenient ones, and {wrongly} of 400 fair ones wrongly");
    }

    private static List<ScorePair> Simulated(int seed, double lenient)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 30).Select(_ =>
        {
            var skill = 2 + (2 * random.NextDouble());
            return new ScorePair(Given(random, skill + lenient), Given(random, skill));
        })];
    }

    private static int Given(Random random, double seen) => Math.Clamp((int)Math.Round(seen + (random.NextDouble() * 2) - 1), 1, 5);

    private static IEnumerable<ScorePair> Pairs(string text) => text.Split(' ').Select(pair => new ScorePair(pair[0] - '0', pair[1] - '0'));
}
