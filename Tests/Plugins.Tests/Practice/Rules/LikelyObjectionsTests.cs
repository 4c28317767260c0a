using CoachingExtensions.Practice;

namespace CoachingExtensions.Tests.Rules;

/// <summary>What to expect in a meeting.</summary>
public sealed class LikelyObjectionsTests
{
    private const int Qualify = 0, Propose = 2, Canceled = 4, OutSold = 5;

    private static readonly Dictionary<int, int> NoneLost = [];

    [Fact]
    public void Are_those_of_the_deal_s_stage_and_those_of_every_stage() =>
        Assert.Equal(["Price", "Anytime"], Names(Propose, NoneLost, new("Anytime"), new("Price", Stages: [Propose]), new("Too early", Stages: [Qualify])));

    [Fact]
    public void Are_those_of_every_stage_where_the_deal_has_none() =>
        Assert.Equal(2, Names(null, NoneLost, new("Price", Stages: [Propose]), new("Too early", Stages: [Qualify])).Count);

    [Fact]
    public void Begin_with_what_has_lost_most_deals_even_before_what_is_said_at_this_stage_in_particular() =>
        Assert.Equal(
            ["Rival", "Boss", "Price"],
            Names(Propose, new() { [OutSold] = 3, [Canceled] = 2 }, new("Price", Stages: [Propose]), new("Boss", Stages: [Propose], Reasons: [Canceled]), new("Rival", Reasons: [OutSold, OutSold])));

    [Fact]
    public void Are_as_many_as_somebody_can_prepare_for() =>
        Assert.Equal(LikelyObjections.Most, Names(Propose, NoneLost, [.. Enumerable.Range(1, 9).Select(number => new Said($"Objection {number}"))]).Count);

    [Theory]
    [InlineData("Propose, close", "2 3")]
    [InlineData(" 2 ,3,", "2 3")]
    [InlineData("Propose, nonsense, 77", "2 77")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Know_stages_by_name_and_number(string? typed, string numbers) => Assert.Equal(numbers, string.Join(' ', Stages.Numbers(typed)));

    [Theory]
    [InlineData("Propose, 77", null)]
    [InlineData("Propose, 78, Somewhere", "78 Somewhere")]
    [InlineData("-1", "-1")]
    [InlineData(null, null)]
    public void Say_what_was_typed_and_is_no_stage(string? typed, string? unknown) =>
        Assert.Equal(unknown, Stages.Unknown(typed, number => number == 77) is { } found ? string.Join(' ', found.Typed) : null);

    private static readonly TypedChoices Stages = new(new Dictionary<string, int> { ["Propose"] = Propose, ["Close"] = 3 });

    private static List<string> Names(int? stage, Dictionary<int, int> lost, params Said[] all) =>
        [.. LikelyObjections.Of(all.Select(one => new Objection(one.Name, null, null, one.Stages ?? [], one.Reasons ?? [])), stage, lost).Select(one => one.Name)];

    private sealed record Said(string Name, int[]? Stages = null, int[]? Reasons = null);
}
