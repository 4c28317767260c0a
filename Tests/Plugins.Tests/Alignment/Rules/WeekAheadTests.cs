using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

public sealed class WeekAheadTests
{
    /// <summary>22 working days, from a Wednesday to a Thursday.</summary>
    private static readonly Period April = new(Day("2026-04-01"), Day("2026-04-30"));

    private static DateTime Day(string day) => DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static WeekWork? Ahead(string today, decimal done = 0, decimal target = 22, AorLevel level = AorLevel.Activity, params string[] closed) => WeekAhead.Of(
        new TargetState(Guid.NewGuid(), Guid.NewGuid(), level, null, null, target, April, Day(today), done, null) { WorkDays = new WorkDays(WorkWeek.MondayToFriday, closed.Select(Day)) },
        done,
        Weeks.Holding(Day(today)));

    [Theory]
    [InlineData("2026-04-06", "2026-04-06", "2026-04-12")]
    [InlineData("2026-04-12", "2026-04-06", "2026-04-12")]
    [InlineData("2026-01-01", "2025-12-29", "2026-01-04")]
    public void A_week_goes_from_Monday_to_Sunday(string day, string monday, string sunday) =>
        Assert.Equal(new Period(Day(monday), Day(sunday)), Weeks.Holding(Day(day)));

    [Theory]
    [InlineData("2026-04-06", 0, 8)]
    [InlineData("2026-04-10", 0, 8)]
    [InlineData("2026-04-08", 5, 3)]
    [InlineData("2026-04-08", 8, 0)]
    [InlineData("2026-04-08", 15, 0)]
    public void What_is_missing_is_the_pace_after_Friday_less_what_is_done(string today, decimal done, decimal missing) =>
        Assert.Equal(new WeekWork(missing, Day("2026-04-10")), Ahead(today, done));

    [Fact]
    public void Nobody_makes_a_part_of_a_call() => Assert.Equal(2, Ahead("2026-04-06", target: 5)!.Missing);

    [Theory]
    [InlineData("2026-04-10", "2026-04-09")]
    [InlineData("2026-04-09", "2026-04-10")]
    public void A_closure_at_the_end_of_the_week_brings_the_day_forward(string closed, string by) =>
        Assert.Equal(Day(by), Ahead("2026-04-06", closed: closed)!.By);

    [Fact]
    public void In_the_last_week_all_of_it_is_to_be_done_by_the_plan_s_last_day() =>
        Assert.Equal(new WeekWork(12, Day("2026-04-30")), Ahead("2026-04-27", done: 10));

    [Theory]
    [InlineData("2026-04-11")]
    [InlineData("2026-04-12")]
    public void On_a_weekend_the_week_asks_for_nothing_more(string today) => Assert.Null(Ahead(today));

    [Fact]
    public void Only_an_activity_is_to_be_done()
    {
        Assert.Null(Ahead("2026-04-06", level: AorLevel.Objective));
        Assert.Null(Ahead("2026-04-06", level: AorLevel.Result));
    }
}
