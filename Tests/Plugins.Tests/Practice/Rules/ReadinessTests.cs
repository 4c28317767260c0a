using CoachingExtensions.Practice;

namespace CoachingExtensions.Tests;

public sealed class ReadinessTests
{
    private static readonly DateTime Monday = new(2026, 3, 16);

    [Theory]
    [InlineData("", 0)]
    [InlineData("1:4 1:4", 0)]
    [InlineData("1:4 1:4 1:4", 1)]
    [InlineData("1:4 1:4 1:3", 0)]
    [InlineData("1:3 1:4 1:4 1:4", 1)]
    [InlineData("1:4 1:4 1:4 1:3", 0)]
    [InlineData("2:4 2:4 2:4", 2)]
    [InlineData("3:5 3:5 3:5 1:1", 3)]
    [InlineData("1:5 2:4 3:4", 1)]
    [InlineData("2:4 2:4 3:4 1:1", 2)]
    [InlineData("1:4 1:4 1:4 2:1", 0)]
    [InlineData("1:4 - 1:4 - 1:4", 1)]
    [InlineData("- - -", 0)]
    public void Somebody_is_ready_after_three_scored_attempts_in_a_row(string attempts, int readyAt) =>
        Assert.Equal(readyAt, SkillReadiness.Of(Attempts(attempts), PracticeTerms.Usual, Monday.AddDays(7))?.ReadyAt ?? 0);

    [Fact]
    public void Of_two_at_the_same_instant_the_larger_id_is_the_later()
    {
        var ids = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid()).Order().ToList();
        List<Attempt> attempts = [.. ids.Select((id, index) => new Attempt(id, Monday, Monday, 1, index == 0 ? 1 : 4))];

        Assert.Equal(1, SkillReadiness.Of(attempts, PracticeTerms.Usual, Monday)!.ReadyAt);
    }

    [Theory]
    [InlineData(90, 1)]
    [InlineData(91, 0)]
    public void It_holds_for_ninety_days_after_the_last_attempt_and_the_last_of_them_still_counts(int days, int readyAt)
    {
        var last = Monday.AddDays(2);

        Assert.Equal(readyAt, SkillReadiness.Of(Attempts("1:4 1:4 1:4"), PracticeTerms.Usual, last.AddDays(days))!.ReadyAt);
    }

    [Fact]
    public void Whoever_is_not_ready_any_more_begins_with_the_easiest_again() =>
        Assert.Equal(1, SkillReadiness.Of(Attempts("2:4 2:4 2:4"), PracticeTerms.Usual, Monday.AddDays(200))!.NextDifficulty);

    [Theory]
    [InlineData("1:4 1:4 1:4", 2)]
    [InlineData("3:4 3:4 3:4", 3)]
    [InlineData("1:1", 1)]
    public void The_next_one_is_harder_by_one_and_no_harder_than_three(string attempts, int next) =>
        Assert.Equal(next, SkillReadiness.Of(Attempts(attempts), PracticeTerms.Usual, Monday)!.NextDifficulty);

    [Fact]
    public void The_next_is_due_a_week_after_the_last_scored_or_not() =>
        Assert.Equal(Monday.AddDays(1 + 7), SkillReadiness.Of(Attempts("1:4 -"), PracticeTerms.Usual, Monday)!.NextDue);

    [Fact]
    public void The_largest_number_of_days_has_an_end() =>
        Assert.Equal(DateTime.MaxValue.Date, SkillReadiness.Of(Attempts("1:4"), new PracticeTerms(4, int.MaxValue, int.MaxValue), Monday)!.ExpiresOn);

    [Theory]
    [InlineData("2026-03-16", "2026-03-16", 1)]
    [InlineData("2026-03-22 2026-03-16", "2026-03-22", 1)]
    [InlineData("2026-03-15 2026-03-16", "2026-03-16", 2)]
    [InlineData("2026-03-09 2026-03-16", "2026-03-29", 2)]
    [InlineData("2026-03-09 2026-03-16", "2026-03-30", 0)]
    [InlineData("2026-03-01 2026-03-16", "2026-03-16", 1)]
    [InlineData("", "2026-03-16", 0)]
    public void A_streak_is_weeks_in_a_row_up_to_this_one_or_the_last(string days, string today, int streak) =>
        Assert.Equal(streak, PracticeStreak.Of([.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)], Day(today)));

    [Fact]
    public void The_drill_of_the_next_difficulty_that_was_practised_longest_ago_comes_next()
    {
        var (often, rarely, never, hard) = (Drill("A", 1), Drill("B", 1), Drill("C", 1), Drill("D", 2));
        Dictionary<Guid, DateTime> lastOn = new() { [often.Id] = Monday, [rarely.Id] = Monday.AddDays(-3), [hard.Id] = Monday.AddDays(-30) };

        Assert.Equal((never, rarely), (NextDrill.Of([often, rarely, never, hard], 1, lastOn), NextDrill.Of([often, rarely, hard], 1, lastOn)));
    }

    [Fact]
    public void Where_no_drill_is_that_hard_the_nearest_comes() => Assert.Equal("B", NextDrill.Of([Drill("A", 1), Drill("B", 2)], 3, new Dictionary<Guid, DateTime>())!.Name);

    private static Drill Drill(string name, int difficulty) => new(Guid.NewGuid(), name, Guid.Empty, difficulty);

    private static DateTime Day(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>One a day from Monday on: difficulty and score, or a dash where nobody scored.</summary>
    private static List<Attempt> Attempts(string text) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((each, index) =>
        {
            var day = Monday.AddDays(index);
            return each == "-" ? new Attempt(Guid.NewGuid(), day, day, 1, null) : new Attempt(Guid.NewGuid(), day, day, each[0] - '0', each[2] - '0');
        }),
    ];
}
