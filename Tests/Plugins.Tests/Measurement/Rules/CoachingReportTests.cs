using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Measurement;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Tests;

public sealed class CoachingReportTests
{
    private static readonly DateTime Now = new(2026, 3, 18, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Rep = Guid.NewGuid();

    private static ReportQuestion Asked(string? asOf = null, string from = "2026-03-01", string to = "2026-03-31") =>
        new(new Period(Day(from), Day(to)), asOf is null ? null : Day(asOf));

    private static DateTime Day(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static HeldTalk Talk(Verdict verdict, int minutes, string day = "2026-03-10") => new(Guid.NewGuid(), Guid.Empty, Rep, Day(day)) { Verdict = verdict, Minutes = minutes, RepName = "Rita" };

    private static Commitment Promised(string day) => new(Guid.NewGuid(), "Send it", Guid.Empty, Day(day)) { MadeOn = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc) };

    private static string? State(Commitment promise, string? asOf = null) => HeldPromise.Of(promise, Asked(asOf), Now)?.State;

    [Fact]
    public void Confirmed_minutes_are_those_of_talks_that_changed_something()
    {
        var figures = new CoachingFigures(new CoachingFacts([Talk(Verdict.No, 10), Talk(Verdict.Somewhat, 20), Talk(Verdict.Yes, 40), Talk(Verdict.NotGiven, 80)], [], []));

        Assert.Equal((150, 60, 3, 1, (decimal?)(2m / 3)), (figures.Claimed, figures.Confirmed, figures.Answered, figures.Unanswered, figures.ChangedShare));
    }

    [Fact]
    public void A_rep_was_last_confirmed_on_the_day_of_the_last_talk_that_changed_something()
    {
        var figures = new CoachingFigures(new CoachingFacts([Talk(Verdict.Yes, 10, "2026-03-02"), Talk(Verdict.Somewhat, 10, "2026-03-05"), Talk(Verdict.No, 10, "2026-03-09")], [], []));

        Assert.Equal(new CoachedRep(Rep, "Rita", 3, Day("2026-03-05")), Assert.Single(figures.Reps));
    }

    [Theory]
    [InlineData("2026-03-17", "broken")]
    [InlineData("2026-03-18", "open")]
    public void A_promise_is_broken_once_its_day_is_over(string day, string state) => Assert.Equal(state, State(Promised(day)));

    [Theory]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-03-10", "open")]
    [InlineData("2026-03-11", "broken")]
    [InlineData("2026-03-15", "kept")]
    [InlineData(null, "kept")]
    public void A_promise_that_was_kept_late_was_broken_until_then(string? asOf, string? state) =>
        Assert.Equal(state, State(Promised("2026-03-10") with { IsDone = true, EndedOn = new DateTime(2026, 3, 15, 9, 0, 0, DateTimeKind.Utc) }, asOf));

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void A_month_has_passed_on_the_first_day_of_the_next(string lookedAt, bool isSaid)
    {
        var nobodyPractised = new PracticeMonths(Array.Empty<Month>().ToLookup(_ => Rep));

        Assert.Equal(isSaid, nobodyPractised.PassedWithout(new Month(2026, 2), [Rep], Day(lookedAt)));
        Assert.False(nobodyPractised.PassedWithout(new Month(2026, 2), [], Day(lookedAt)));
    }

    [Fact]
    public void A_day_that_is_still_to_come_is_no_earlier_day() => Assert.Equal(Day("2026-03-18"), Asked("2026-12-31").LookedAtFrom(Now, TimeZoneInfo.Utc));

    [Fact]
    public void Five_years_can_be_asked_for_and_no_day_more()
    {
        Asked(null, "2021-03-01", "2026-02-28").Demand();

        Assert.Throws<RefusedException>(() => Asked(null, "2021-03-01", "2026-03-01").Demand());
    }
}
