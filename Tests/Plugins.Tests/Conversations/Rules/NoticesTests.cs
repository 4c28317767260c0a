using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

/// <summary>What notifications say, and of which promises people are reminded.</summary>
public sealed class NoticesTests
{
    private static readonly DateTime Evening = new(2026, 3, 18, 23, 30, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, "Max completed \"Deal review\". Did it change how you think, or what you will do?")]
    [InlineData(1, "Max completed \"Deal review\". Did it change how you think, or what you will do? 1 more talk waits for your verdict.")]
    [InlineData(2, "Max completed \"Deal review\". Did it change how you think, or what you will do? 2 more talks wait for your verdict.")]
    public void A_question_tells_how_many_more_wait(int more, string said) => Assert.Equal(said, Notices.Asked("Max", "Deal review", more).Said());

    [Theory]
    [InlineData(0, "Rita said whether \"Deal review\" helped.")]
    [InlineData(1, "Rita said whether \"Deal review\" helped. 1 more verdict came in today.")]
    public void A_verdict_tells_that_it_was_given_and_not_which(int more, string said) => Assert.Equal(said, Notices.Given("Rita", "Deal review", more).Said());

    [Theory]
    [InlineData(0, "Rita raised \"Discounts\".")]
    [InlineData(3, "Rita raised \"Discounts\". 3 more points wait.")]
    public void A_point_tells_who_raised_it(int more, string said) => Assert.Equal(said, Notices.Raised("Rita", "Discounts", more).Said());

    [Fact]
    public void One_promise_is_told_as_it_is() => Assert.Equal("You promised for tomorrow: \"Call\".", Notices.Due(["Call"]).Said());

    [Fact]
    public void Of_many_promises_three_are_named() => Assert.Equal("You promised 4 things for tomorrow: \"a\", \"b\", \"c\" and more.", Notices.Due(["a", "b", "c", "d"]).Said());

    [Theory]
    [InlineData("UTC", 19, true)]
    [InlineData("UTC", 20, false)]
    [InlineData("UTC", 18, false)]
    [InlineData("Romance Standard Time", 19, false)]
    [InlineData("Romance Standard Time", 20, true)]
    public void Tomorrow_is_what_it_is_where_whoever_promised_lives(string zone, int day, bool isReminded)
    {
        var promise = Talks.Promise(day: new DateTime(2026, 3, day)) with { OwnerId = Talks.Rep, Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };

        Assert.Equal(isReminded, PromisesDue.Tomorrow([promise], Evening).ContainsKey(Talks.Rep));
    }

    [Fact]
    public void What_is_done_or_given_up_or_has_no_day_is_not_remembered()
    {
        var tomorrow = Talks.Promise(day: new DateTime(2026, 3, 19)) with { OwnerId = Talks.Rep };

        Assert.Empty(PromisesDue.Tomorrow([tomorrow with { IsDone = true }, tomorrow with { IsGivenUp = true }, tomorrow with { Day = null }, tomorrow with { OwnerId = null }], Evening));
    }
}
