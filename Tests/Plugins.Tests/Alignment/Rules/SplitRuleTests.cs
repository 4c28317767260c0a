using System.Globalization;
using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>How the credit of a deal can be shared.</summary>
public sealed class SplitRuleTests
{
    private static List<Split> Of(params decimal[] shares) => [.. shares.Select(share => new Split(Guid.NewGuid(), share))];

    public static TheoryData<string> Whole => ["", "100", "60,40", "33.3333,33.3333,33.3334", "0.0001,99.9999", "5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5"];

    [Theory]
    [MemberData(nameof(Whole))]
    public void All_of_it_among_some_people_or_nobody_is_in_nobody_s_way(string shares) =>
        Assert.Null(SplitRule.Obstacle(Of([.. shares.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(share => decimal.Parse(share, CultureInfo.InvariantCulture))])));

    [Fact]
    public void What_is_left_over_is_said() => Assert.Equal("the shares add up to 99.9999%, and must add up to 100%", SplitRule.Obstacle(Of(33.3333m, 33.3333m, 33.3333m)).Said());

    [Fact]
    public void What_is_too_much_is_said() => Assert.Equal("the shares add up to 100.0001%, and must add up to 100%", SplitRule.Obstacle(Of(50, 50.0001m)).Said());

    [Fact]
    public void Nothing_is_no_share() => Assert.StartsWith("a share of 0% is none", SplitRule.Obstacle(Of(100, 0)).Said(), StringComparison.Ordinal);

    [Fact]
    public void Less_than_nothing_is_none_either() => Assert.StartsWith("a share of -10% is none", SplitRule.Obstacle(Of(110 - 100, -10, 100)).Said(), StringComparison.Ordinal);

    [Fact]
    public void A_share_finer_than_is_kept_is_refused() => Assert.Equal("a share of 33.33333% has more than 4 decimals", SplitRule.Obstacle(Of(33.33333m, 66.66667m)).Said());

    [Fact]
    public void One_person_has_one_share()
    {
        var anna = Guid.NewGuid();
        Assert.Equal("somebody is named twice: give each one share", SplitRule.Obstacle([new Split(anna, 50), new Split(anna, 50)]).Said());
    }

    [Fact]
    public void More_people_than_can_be_listed_are_too_many() =>
        Assert.Equal("it would be shared by 21 people, and 20 are the most", SplitRule.Obstacle(Of([.. Enumerable.Repeat(1m, 21)])).Said());

    [Theory]
    [InlineData(50, 0, null)]
    [InlineData(50, 50, null)]
    [InlineData(20, 100, "the shares would add up to 120%, and 100% is all there is")]
    public void Beside_others_a_share_may_leave_something_and_not_exceed_all(int share, int others, string? why) => Assert.Equal(why, SplitRule.ObstacleBeside(share, others).Said());
}
