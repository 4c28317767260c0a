using CoachingExtensions.Practice;

namespace CoachingExtensions.Tests;

/// <summary>With which coach to score a performance next.</summary>
public sealed class DoubleSessionTests
{
    private static readonly DateTime Now = new(2026, 3, 18, 10, 0, 0, DateTimeKind.Utc);

    private static CoachPairs Coach(string name, int? daysAgo, params ScorePair[] pairs) => new(Guid.NewGuid(), name, SecondScores.Of(pairs), daysAgo is { } days ? Now.AddDays(-days) : null);

    private static ScorePair[] Alike(int count) => [.. Enumerable.Range(0, count).Select(index => index % 2 == 0 ? new ScorePair(3, 4) : new ScorePair(4, 3))];

    private static string Of(params CoachPairs[] coaches) => string.Join(", ", DoubleSession.Of(coaches, Now).Select(session => $"{session.Coach.Name} {session.Why}"));

    [Fact]
    public void Nobody_is_proposed_where_nobody_coaches() => Assert.Equal("", Of());

    [Fact]
    public void Who_gives_clearly_more_comes_before_who_never_scored_together_and_who_did_long_ago() =>
        Assert.Equal("Cleo apart, Bob never, Ann longAgo", Of(Coach("Ann", 61, Alike(2)), Coach("Bob", null), Coach("Cleo", 3, [.. Enumerable.Repeat(new ScorePair(5, 3), 6)])));

    [Fact]
    public void Who_gives_clearly_less_is_apart_too() => Assert.Equal("Ann apart", Of(Coach("Ann", 3, [.. Enumerable.Repeat(new ScorePair(2, 4), 6)]), Coach("Bob", 3, Alike(6))));

    [Fact]
    public void A_few_pairs_say_nothing_of_being_apart() => Assert.Equal("Ann fewest", Of(Coach("Ann", 3, [.. Enumerable.Repeat(new ScorePair(5, 3), 4)])));

    [Fact]
    public void On_the_sixtieth_day_it_is_not_long_ago_yet() => Assert.Equal("Ann fewest", Of(Coach("Ann", 60, Alike(1)), Coach("Bob", 10, Alike(2))));

    [Fact]
    public void Where_it_is_time_for_nobody_there_is_still_a_next_one_and_only_one() => Assert.Equal("Bob fewest", Of(Coach("Ann", 3, Alike(8)), Coach("Bob", 2, Alike(6)), Coach("Cleo", 1, Alike(7))));
}
