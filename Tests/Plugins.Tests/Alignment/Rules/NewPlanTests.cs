using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

public sealed class NewPlanTests
{
    private static DateTime Day(string day) => DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2026-01-01", "2026-04-01", "2026-06-30")]
    [InlineData("2026-03-31", "2026-04-01", "2026-06-30")]
    [InlineData("2026-11-29", "2027-01-01", "2027-03-31")]
    public void The_next_quarter_begins_after_the_one_of_the_day(string today, string start, string end) =>
        Assert.Equal(new Period(Day(start), Day(end)), NewPlan.NextQuarter(Day(today)));

    [Fact]
    public void A_quarter_is_named_by_its_number() => Assert.Equal("Rita Rep, Q1 2027", NewPlan.Name("Rita Rep", Day("2027-01-01"), Day("2027-03-31")));

    [Fact]
    public void Another_period_is_named_by_its_days() =>
        Assert.Equal("Rita Rep, 2027-01-01 to 2027-04-30", NewPlan.Name("Rita Rep", Day("2027-01-01"), Day("2027-04-30")));

    [Fact]
    public void Half_a_period_is_not_named() => Assert.Equal("Rita Rep", NewPlan.Name("Rita Rep", Day("2027-01-01"), null));

    [Fact]
    public void A_long_name_leaves_room_for_the_quarter()
    {
        var name = NewPlan.Name(new string('R', 300), Day("2027-10-01"), Day("2027-12-31"));

        Assert.Equal((200, true), (name.Length, name.EndsWith("R, Q4 2027", StringComparison.Ordinal)));
    }
}
