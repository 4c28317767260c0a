using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class PaceTests
{
    private static readonly Period April = new(new DateTime(2026, 4, 1), new DateTime(2026, 4, 30));

    [Theory]
    [InlineData("2026-04-01", "2026-04-30", 22)]
    [InlineData("2026-04-04", "2026-04-05", 0)]
    [InlineData("2026-04-06", "2026-04-06", 1)]
    [InlineData("2026-04-03", "2026-04-06", 2)]
    [InlineData("2026-04-06", "2026-04-05", 0)]
    [InlineData("2024-02-26", "2024-03-01", 5)]
    public void Working_days_are_Monday_to_Friday_both_ends_included(string from, string to, int expected) =>
        Assert.Equal(expected, WorkDays.Usual.Count(Day(from), Day(to)));

    [Fact]
    public void A_closure_on_a_weekday_is_no_working_day_and_on_a_weekend_makes_no_difference() =>
        Assert.Equal(20, Off("2026-04-03", "2026-04-06", "2026-04-06", "2026-04-04", "2026-05-01").Count(April.Start, April.End));

    [Fact]
    public void Counting_by_weeks_agrees_with_counting_by_days()
    {
        var start = Day("2025-12-29");
        for (var length = 0; length < 60; length++)
        {
            var byDays = Enumerable.Range(0, length + 1).Count(day => start.AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
            Assert.Equal(byDays, WorkDays.Usual.Count(start, start.AddDays(length)));
        }
    }

    [Theory]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-04-01", 0)]
    [InlineData("2026-04-02", 1)]
    [InlineData("2026-04-06", 3)]
    [InlineData("2026-04-30", 21)]
    [InlineData("2026-05-01", 22)]
    public void Today_counts_as_passed_once_it_is_over(string today, int expected) =>
        Assert.Equal(expected, Pace.Expected(22, April, Day(today), WorkDays.Usual));

    [Theory]
    [InlineData("2026-04-03")]
    [InlineData("2026-04-05")]
    [InlineData("2026-04-06")]
    public void A_period_without_working_days_expects_nothing(string today) =>
        Assert.Equal(0, Pace.Expected(5, new Period(Day("2026-04-04"), Day("2026-04-05")), Day(today), WorkDays.Usual));

    [Theory]
    [InlineData("2026-03-31", "NotStarted")]
    [InlineData("2026-04-30", "NotStarted")]
    [InlineData("2026-05-01", "OnTrack")]
    public void A_calendar_without_working_days_has_a_status_all_the_same(string today, string status)
    {
        var days = new WorkDays(new WorkWeek([]), []);

        var expected = Pace.Expected(5, April, Day(today), days);

        Assert.Equal(status, TargetStatusRule.Of(1, 5, expected, Pace.IsTooEarly(April, Day(today), days, 3), 0.2m).ToString());
    }

    [Fact]
    public void Closures_move_the_pace() =>
        Assert.Equal(10.5m, Pace.Expected(21, April, Day("2026-04-16"), Off("2026-04-06", "2026-04-28")), 4);

    [Theory]
    [InlineData("2026-03-29T00:59:00Z", "2026-03-29")]
    [InlineData("2026-03-28T22:59:00Z", "2026-03-28")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:00Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-25T21:59:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:00Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    public void The_day_is_the_reps_own_on_the_days_the_clocks_change(string utc, string day) =>
        Assert.Equal(Day(day), LocalCalendar.DayOf(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal), Zones.Paris));

    [Fact]
    public void The_first_evening_of_a_rep_in_the_west_is_still_the_day_before_in_UTC_terms() =>
        Assert.Equal(Day("2026-03-31"), LocalCalendar.DayOf(new DateTime(2026, 4, 1, 3, 59, 0, DateTimeKind.Utc), Zones.NewYork));

    private static WorkDays Off(params string[] days) => new(WorkWeek.MondayToFriday, days.Select(Day));

    private static DateTime Day(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
