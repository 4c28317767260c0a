using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>One bad value in a text with an inner format stops nobody's work.</summary>
public sealed class UnreadableTextTests
{
    [Theory]
    [InlineData("x", "")]
    [InlineData("20260106 x 20260330", "2026-01-06 2026-03-30")]
    [InlineData("20260199", "")]
    [InlineData("2026-01-06", "")]
    [InlineData(null, "")]
    public void Closed_days_that_cannot_be_read_are_left_out(string? text, string days) =>
        Assert.Equal(days, string.Join(" ", ClosedDays.FromText(text).Select(day => $"{day:yyyy-MM-dd}")));

    [Theory]
    [InlineData("20260106 20260330", true)]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("x", false)]
    [InlineData("20260106 x", false)]
    public void Closed_days_tell_whether_they_could_be_read(string? text, bool isReadable) => Assert.Equal(isReadable, ClosedDays.IsReadable(text));

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
