using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Tests.Rhythm;

public sealed class OccurrencesTests
{
    private static readonly TimeZoneInfo LordHowe = TimeZoneInfo.FindSystemTimeZoneById("Lord Howe Standard Time");

    private static IEnumerable<string> Found(string rule, string start, TimeZoneInfo? zone = null, string? leftOut = null, string from = "2026-01-01T00:00Z", string to = "2026-12-31T00:00Z") =>
        new Occurrences(RecurrenceText.Read(rule), At(start), zone ?? Zones.Paris, LeftOutDates.Read(leftOut)).Between(Instant(from), Instant(to)).Select(instant => $"{instant:yyyy-MM-ddTHH:mm}Z");

    private static DateTime At(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTime Instant(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);

    [Fact]
    public void Stay_at_the_time_on_the_wall_when_the_clocks_change() =>
        Assert.Equal(["2026-03-26T08:00Z", "2026-04-02T07:00Z"], Found("FREQ=WEEKLY;COUNT=2", "2026-03-26T09:00"));

    [Fact]
    public void At_a_time_that_is_skipped_are_later_by_what_is_skipped() =>
        Assert.Equal(["2026-03-28T01:30Z", "2026-03-29T01:30Z", "2026-03-30T00:30Z"], Found("FREQ=DAILY;COUNT=3", "2026-03-28T02:30"));

    [Fact]
    public void At_a_time_of_which_half_an_hour_is_skipped_are_later_by_half_an_hour() =>
        Assert.Equal("2026-10-03T15:45Z", Found("FREQ=DAILY;COUNT=2", "2026-10-03T02:15", LordHowe).Last());

    [Fact]
    public void At_a_time_that_occurs_twice_are_at_the_first() =>
        Assert.Equal(["2026-10-25T00:30Z", "2026-10-26T01:30Z"], Found("FREQ=DAILY;COUNT=2", "2026-10-25T02:30"));

    [Fact]
    public void Do_not_have_a_start_that_the_rule_does_not_name() =>
        Assert.Equal(["2026-02-03T08:00Z", "2026-02-10T08:00Z"], Found("FREQ=WEEKLY;BYDAY=TU;COUNT=2", "2026-02-02T09:00"));

    [Fact]
    public void Have_the_instant_at_which_the_rule_ends() =>
        Assert.Equal(["2026-02-02T08:00Z", "2026-02-03T08:00Z"], Found("FREQ=DAILY;UNTIL=20260203T080000Z", "2026-02-02T09:00"));

    [Fact]
    public void End_a_second_before_the_next_one() =>
        Assert.Equal(["2026-02-02T08:00Z"], Found("FREQ=DAILY;UNTIL=20260203T075959Z", "2026-02-02T09:00"));

    [Fact]
    public void That_are_left_out_count_where_the_rule_says_how_many_there_are() =>
        Assert.Equal(["2026-02-02T08:00Z", "2026-02-04T08:00Z"], Found("FREQ=DAILY;COUNT=3", "2026-02-02T09:00", leftOut: "2026-02-03"));

    [Theory]
    [InlineData("2026-02-03T09:00", 1)]
    [InlineData("2026-02-03T09:00:00", 1)]
    [InlineData("2026-02-03T08:00", 2)]
    [InlineData(" 2026-02-03 , 2026-02-02T09:00 ", 0)]
    [InlineData("2027-02-03", 2)]
    [InlineData(",", 2)]
    public void Are_left_out_by_the_day_or_by_the_time_on_the_wall(string leftOut, int left) =>
        Assert.Equal(left, Found("FREQ=DAILY;COUNT=2", "2026-02-02T09:00", leftOut: leftOut).Count());

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-02-30")]
    [InlineData("2026-02-03T09:00Z")]
    [InlineData("20260203")]
    public void Are_not_left_out_by_what_is_no_date(string leftOut) =>
        Assert.Contains($"\"{leftOut}\"", Assert.Throws<RefusedException>(() => LeftOutDates.Read(leftOut)).Message, StringComparison.Ordinal);

    [Fact]
    public void Include_both_ends_of_the_time_that_is_asked_for() =>
        Assert.Equal(["2026-02-03T08:00Z", "2026-02-04T08:00Z"], Found("FREQ=DAILY", "2026-02-02T09:00", from: "2026-02-03T08:00Z", to: "2026-02-04T08:00Z"));

    [Fact]
    public void Are_none_where_the_time_that_is_asked_for_ends_before_it_begins() =>
        Assert.Empty(Found("FREQ=DAILY", "2026-02-02T09:00", from: "2026-03-03T08:00Z", to: "2026-02-04T08:00Z"));

    [Fact]
    public void Of_a_day_that_no_month_has_are_none() =>
        Assert.Empty(Found("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30", "2026-02-02T09:00", to: "9999-12-31T23:59Z"));

    [Fact]
    public void Go_to_the_last_day_there_is() =>
        Assert.Equal("9999-12-31T08:00Z", Found("FREQ=DAILY", "9999-12-30T09:00", from: "9999-12-01T00:00Z", to: "9999-12-31T23:59Z").Last());

    [Fact]
    public void Of_too_long_a_time_are_refused() => Assert.Contains(
        "ask for a shorter time",
        Assert.Throws<RefusedException>(() => Preview.Of(new Occurrences(RecurrenceText.Read("FREQ=DAILY"), At("2000-01-01T09:00"), Zones.Paris, LeftOutDates.Read(null)), DateTime.MinValue, Instant("2100-01-01T00:00Z"))).Message,
        StringComparison.Ordinal);
}
