using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>One bad value in a text with an inner format stops nobody's work.</summary>
public sealed class UnreadableTextTests
{
    [Theory]
    [InlineData("x", "")]
    [InlineData("20260106 x 20260330", "2026-01-06 2026-03-30")]
    [InlineData("20260105-20260107", "2026-01-05 2026-01-06 2026-01-07")]
    [InlineData("20260107-20260105", "")]
    [InlineData("20260105-20260106-20260107", "")]
    [InlineData("20260105- -20260107", "")]
    [InlineData("00010101-99991231", "")]
    [InlineData("20260199", "")]
    [InlineData("2026-01-06", "")]
    [InlineData(null, "")]
    public void Days_off_that_cannot_be_read_are_left_out(string? text, string off)
    {
        var days = new KeptDays(null, text).Read();

        var weekdays = Enumerable.Range(0, 90).Select(day => new DateTime(2026, 1, 1).AddDays(day)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        Assert.Equal(off, string.Join(" ", weekdays.Where(day => !days.Include(day)).Select(day => $"{day:yyyy-MM-dd}")));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("MO,XX")]
    [InlineData("MO TU")]
    [InlineData("mo")]
    [InlineData(",")]
    [InlineData("")]
    [InlineData(null)]
    public void A_week_that_cannot_be_read_is_the_usual_one(string? text) => Assert.Equal(WorkWeek.MondayToFriday, WorkWeek.FromText(text));

    [Theory]
    [InlineData("x", "")]
    [InlineData("2026-01=7;x;2026-02=9", "2026-01=7;2026-02=9")]
    [InlineData("2026-13=7", "")]
    [InlineData("2026-01=seven", "")]
    [InlineData("2026-01=7=8", "")]
    [InlineData("=", "")]
    [InlineData("2026-01=99999999999999999999999999999999", "")]
    public void Months_that_cannot_be_read_are_left_out(string text, string sums) => Assert.Equal(sums, MonthlySums.FromText(text).ToString());
}
