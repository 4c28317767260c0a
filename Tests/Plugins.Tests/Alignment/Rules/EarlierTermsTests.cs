using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class EarlierTermsTests
{
    private static readonly DateTime Start = new(2026, 3, 1), Today = new(2026, 3, 18), Yesterday = new(2026, 3, 17);
    private static readonly Terms Five = new(5, null), Seven = new(7, null), Nine = new(9, null);

    [Fact]
    public void What_is_changed_is_kept_until_yesterday() =>
        Assert.Equal(new EarlierChange.Keep(Five, Start, Yesterday), EarlierTermsRule.Changed(Five, Seven, [], Start, Today));

    [Fact]
    public void A_second_change_keeps_what_held_in_between() => Assert.Equal(
        new EarlierChange.Keep(Seven, new DateTime(2026, 3, 11), Yesterday),
        EarlierTermsRule.Changed(Seven, Nine, [Known(Five, new DateTime(2026, 3, 10))], Start, Today));

    [Fact]
    public void A_second_change_on_one_day_keeps_nothing_more() => Assert.Null(EarlierTermsRule.Changed(Seven, Nine, [Known(Five, Yesterday)], Start, Today));

    [Fact]
    public void A_change_taken_back_on_its_day_leaves_no_trace()
    {
        var kept = Known(Five, Yesterday);

        Assert.Equal(new EarlierChange.Forget(kept.Id), EarlierTermsRule.Changed(Seven, Five, [kept], Start, Today));
    }

    [Fact]
    public void What_is_agreed_only_since_today_has_no_earlier_days() => Assert.Null(EarlierTermsRule.Changed(Five, Seven, [], Today, Today));

    [Theory]
    [InlineData("2026-03-10", 5)]
    [InlineData("2026-03-11", 7)]
    [InlineData("2026-03-17", 7)]
    public void A_day_has_what_was_agreed_then(string day, int value) => Assert.Equal(
        value,
        EarlierTermsRule.On(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), [Known(Seven, Yesterday), Known(Five, new DateTime(2026, 3, 10))])!.Value);

    [Fact]
    public void A_day_after_the_last_change_has_what_is_agreed_now() => Assert.Null(EarlierTermsRule.On(Today, [Known(Five, Yesterday)]));

    private static EarlierTerms Known(Terms terms, DateTime to) => new(Guid.NewGuid(), Guid.NewGuid(), terms, Start, to);
}
