using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class CommitmentTests
{
    private static readonly TimeZoneInfo LosAngeles = TimeZoneInfo.FindSystemTimeZoneById("Pacific Standard Time");
    private static readonly TimeZoneInfo Auckland = TimeZoneInfo.FindSystemTimeZoneById("New Zealand Standard Time");
    private static readonly DateTime Day = new(2026, 11, 28);

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

    [Fact]
    public void Done_is_kept_also_when_it_was_late() => Assert.Equal(Commitment.Kept, (Talks.Promise(day: Day) with { IsDone = true }).StateAt(Utc("2026-12-24 12:00")));

    [Fact]
    public void Given_up_is_broken_whatever_its_day() => Assert.Equal(Commitment.Broken, (Talks.Promise(day: Day) with { IsGivenUp = true }).StateAt(Utc("2026-11-01 12:00")));

    [Fact]
    public void Without_a_day_it_stays_open() => Assert.Equal(Commitment.Open, Talks.Promise().StateAt(Utc("2026-12-24 12:00")));

    [Theory]
    [InlineData("2026-11-29 07:59", "open")]
    [InlineData("2026-11-29 08:00", "broken")]
    public void A_day_in_Los_Angeles_ends_there(string now, string state) =>
        Assert.Equal(state, (Talks.Promise(day: Day) with { Zone = LosAngeles }).StateAt(Utc(now)));

    [Theory]
    [InlineData("2026-11-28 10:59", "open")]
    [InlineData("2026-11-28 11:00", "broken")]
    public void A_day_in_Auckland_ends_there(string now, string state) =>
        Assert.Equal(state, (Talks.Promise(day: Day) with { Zone = Auckland }).StateAt(Utc(now)));

    [Fact]
    public void A_day_is_due_at_the_end_of_work_where_its_owner_lives()
    {
        Assert.Equal(Utc("2026-11-29 01:00"), CommitmentDay.OfDay(Day, null, LosAngeles).Due);
        Assert.Equal(Utc("2026-11-28 04:00"), CommitmentDay.OfDay(Day, null, Auckland).Due);
    }

    [Fact]
    public void An_instant_lies_on_the_day_of_its_owner()
    {
        Assert.Equal(Day, CommitmentDay.OfInstant(Utc("2026-11-29 07:30"), LosAngeles).Day);
        Assert.Equal(Day.AddDays(1), CommitmentDay.OfInstant(Utc("2026-11-28 12:30"), Auckland).Day);
    }

    [Fact]
    public void A_time_on_that_day_is_kept() =>
        Assert.Equal(Utc("2026-11-28 18:00"), CommitmentDay.OfDay(Day, Utc("2026-11-28 18:00"), LosAngeles).Due);

    [Fact]
    public void Without_a_day_there_is_no_instant() => Assert.Equal(new CommitmentDay(null, null), CommitmentDay.OfDay(null, Utc("2026-11-28 18:00"), LosAngeles));

    [Fact]
    public void Yesterday_has_passed_and_today_has_not()
    {
        Assert.True(CommitmentDay.OfDay(Day, null, LosAngeles).HasPassed(Day.AddDays(1)));
        Assert.False(CommitmentDay.OfDay(Day, null, LosAngeles).HasPassed(Day));
    }
}
