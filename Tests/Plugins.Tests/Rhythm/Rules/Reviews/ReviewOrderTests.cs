using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Tests.Rules;

public sealed class ReviewOrderTests
{
    [Fact]
    public void More_reasons_come_first_whatever_a_deal_is_worth() => Assert.Equal(
        ["Two", "One", "None"],
        Ordered(
            Deals.Fine("None") with { ComparedValue = 900 },
            Deals.Fine("One") with { ComparedValue = 100, NextDue = null },
            Deals.Fine("Two") with { ComparedValue = 1, NextDue = null, LastDone = null }));

    [Fact]
    public void Of_as_many_reasons_the_larger_value_comes_first_and_one_without_a_value_last() => Assert.Equal(
        ["Large", "Small", "Unknown"],
        Ordered(Late("Unknown"), Late("Small") with { ComparedValue = 10 }, Late("Large") with { ComparedValue = 20 }));

    [Fact]
    public void Values_are_compared_in_the_currency_of_the_organisation() => Assert.Equal(
        ["In yen", "In dollars"],
        Ordered(Late("In dollars") with { Value = 20, ComparedValue = 20 }, Late("In yen") with { Value = 4000, ComparedValue = 27 }));

    [Fact]
    public void Of_equal_values_the_name_decides_whatever_its_case() => Assert.Equal(["alpha", "Beta", "gamma"], Ordered(Late("gamma"), Late("Beta"), Late("alpha")));

    [Fact]
    public void Nothing_is_left_out() => Assert.Equal(3, ReviewOrder.Of([Deals.Fine(), Deals.Fine(), Late("Late")]).Count);

    private static ReviewedDeal Late(string name) => Deals.Fine(name) with { NextDue = null };

    private static IEnumerable<string> Ordered(params ReviewedDeal[] deals) => ReviewOrder.Of(deals).Select(suggested => suggested.Deal.Name);
}
