using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Tests.Rhythm;

public sealed class RecurrenceTextTests
{
    private static string Refused(string text) => Assert.Throws<RefusedException>(() => RecurrenceText.Read(text)).Message;

    [Theory]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData("freq=weekly;interval=2;byday=tu")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")]
    [InlineData(" BYDAY=TU ; FREQ=WEEKLY ; INTERVAL=2 ")]
    public void A_rule_may_be_written_in_several_ways(string text)
    {
        var rule = RecurrenceText.Read(text);

        Assert.Equal((Frequency.Weekly, 2, new WeekdayPart(0, DayOfWeek.Tuesday)), (rule.Frequency, rule.Interval, Assert.Single(rule.ByDay)));
    }

    [Fact]
    public void An_ordinal_may_have_a_sign()
    {
        var rule = RecurrenceText.Read("FREQ=MONTHLY;BYDAY=+1MO,-2FR,WE");

        Assert.Equal([new WeekdayPart(1, DayOfWeek.Monday), new WeekdayPart(-2, DayOfWeek.Friday), new WeekdayPart(0, DayOfWeek.Wednesday)], rule.ByDay);
    }

    [Fact]
    public void The_end_is_an_instant_in_UTC()
    {
        var until = RecurrenceText.Read("FREQ=DAILY;UNTIL=20261231T235959Z").Until;

        Assert.Equal((new DateTime(2026, 12, 31, 23, 59, 59, DateTimeKind.Utc), DateTimeKind.Utc), (until, until!.Value.Kind));
    }

    [Theory]
    [InlineData("", "NAME=VALUE")]
    [InlineData("every second Tuesday", "NAME=VALUE")]
    [InlineData("FREQ=WEEKLY;", "NAME=VALUE")]
    [InlineData("FREQ==WEEKLY", "NAME=VALUE")]
    [InlineData("INTERVAL=2", "FREQ is missing")]
    [InlineData("FREQ=WEEKLY;FREQ=DAILY", "FREQ is there twice")]
    [InlineData("FREQ=", "FREQ=")]
    [InlineData("FREQ=DAILY;INTERVAL=0", "INTERVAL=0")]
    [InlineData("FREQ=DAILY;INTERVAL=-1", "INTERVAL=-1")]
    [InlineData("FREQ=DAILY;INTERVAL=1.5", "INTERVAL=1.5")]
    [InlineData("FREQ=DAILY;INTERVAL=99999999999", "INTERVAL=99999999999")]
    [InlineData("FREQ=DAILY;COUNT=0", "COUNT=0")]
    [InlineData("FREQ=DAILY;COUNT=x", "COUNT=x")]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20261231T000000Z", "COUNT and UNTIL")]
    [InlineData("FREQ=DAILY;UNTIL=20261231", "UNTIL=20261231")]
    [InlineData("FREQ=DAILY;UNTIL=20261231T000000", "UNTIL=20261231T000000")]
    [InlineData("FREQ=DAILY;UNTIL=20260230T000000Z", "UNTIL=20260230T000000Z")]
    [InlineData("FREQ=WEEKLY;BYDAY=", "BYDAY= has an empty place")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,", "BYDAY=MO, has an empty place")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX", "BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYDAY=1", "BYDAY=1")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO", "BYDAY with a number")]
    [InlineData("FREQ=DAILY;BYDAY=-1MO", "BYDAY with a number")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO", "BYDAY=0")]
    [InlineData("FREQ=MONTHLY;BYDAY=6MO", "BYDAY=6")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY is not for FREQ=WEEKLY")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY=0")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-32", "BYMONTHDAY=-32")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-2147483648", "BYMONTHDAY=-2147483648")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS chooses among")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", "BYSETPOS=0")]
    [InlineData("FREQ=WEEKLY;WKST=XX", "WKST=XX")]
    [InlineData("FREQ=WEEKLY;WKST=MO,TU", "WKST=MO,TU")]
    [InlineData("FREQ=WEEKLY;BYEASTER=0", "BYEASTER is not supported")]
    [InlineData("FREQ=WEEKLY;X-NAME=1", "X-NAME is not supported")]
    public void What_is_no_rule_is_refused_by_name(string text, string name) => Assert.Contains(name, Refused(text), StringComparison.Ordinal);
}
