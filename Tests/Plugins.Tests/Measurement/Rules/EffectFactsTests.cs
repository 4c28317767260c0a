using CoachingExtensions.Alignment;
using CoachingExtensions.Measurement;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Tests.Effect;

/// <summary>What is counted for whom and when, before anything is compared.</summary>
public sealed class EffectFactsTests
{
    private static readonly Guid Rita = Panel.Id(1), Ron = Panel.Id(2), Calls = Panel.Id(3), Visits = Panel.Id(4), Customers = Panel.Id(5), Revenue = Panel.Id(6);

    [Fact]
    public void A_deal_is_its_owners() => Assert.Equal([Rita], new DecidedDeal(default, true, Rita, []).People);

    [Fact]
    public void A_deal_that_was_handed_over_is_who_closed_its() =>
        Assert.Equal([Ron], new DecidedDeal(default, true, Rita, [new CreditShare(Ron, CreditKind.Handover, 100)]).People);

    [Fact]
    public void A_shared_deal_is_one_of_each_who_shares_it() =>
        Assert.Equal([Ron, Rita], new DecidedDeal(default, false, Panel.Id(9), [new CreditShare(Ron, CreditKind.Split, 30), new CreditShare(Rita, CreditKind.Split, 70)]).People);

    [Fact]
    public void A_teams_deal_is_nobodys() => Assert.Empty(new DecidedDeal(default, true, null, []).People);

    [Fact]
    public void Somebody_began_in_the_first_month_that_is_noted()
    {
        var beginnings = new Beginnings();
        beginnings.Note(Rita, 5);
        beginnings.Note(Rita, 3);
        beginnings.Note(Rita, 4);
        beginnings.Note(Ron, -7);

        Assert.Equal((3, Beginnings.Earlier, (int?)null), (beginnings.Of(Rita), beginnings.Of(Ron), beginnings.Of(Calls)));
    }

    [Fact]
    public void Months_are_compared_whole_and_the_same_question_has_the_same_draws()
    {
        var question = new EffectQuestion(new Period(new DateTime(2026, 1, 17), new DateTime(2026, 3, 2)));

        Assert.Equal(new Period(new DateTime(2026, 1, 1), new DateTime(2026, 3, 31)), question.WholeMonths);
        Assert.Equal((-1, 0, 2, 3), (question.PlaceOf(new DateTime(2025, 12, 31)), question.PlaceOf(new DateTime(2026, 1, 1)), question.PlaceOf(new DateTime(2026, 3, 31)), question.PlaceOf(new DateTime(2026, 4, 1))));
        Assert.Equal(question.Seed(Outcome.Skill), new EffectQuestion(new Period(new DateTime(2026, 1, 1), new DateTime(2026, 3, 31))).Seed(Outcome.Skill));
        Assert.NotEqual(question.Seed(Outcome.Skill), question.Seed(Outcome.WinRate));
    }

    [Fact]
    public void Draws_are_those_of_the_published_generator()
    {
        var draws = new Draws(1234567);

        ulong[] three = [draws.Next(), draws.Next(), draws.Next()];

        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], three);
    }

    [Fact]
    public void Conversion_is_1_where_everybody_makes_the_same_of_the_same()
    {
        CountedTarget[] targets = [.. Chain(Rita, 10, 20), .. Chain(Ron, 30, 60)];

        Assert.Equal([1], Rates(targets, Rita));
        Assert.Equal([1], Rates(targets, Ron));
    }

    [Fact]
    public void Conversion_says_how_much_more_somebody_makes_of_the_same_than_all_do()
    {
        CountedTarget[] targets = [.. Chain(Rita, 10, 30), .. Chain(Ron, 10, 10)];

        Assert.Equal([1.5], Rates(targets, Rita));
        Assert.Equal([0.5], Rates(targets, Ron));
    }

    [Fact]
    public void Siblings_that_count_the_same_metric_are_added_up()
    {
        CountedTarget objective = new(Guid.NewGuid(), Rita, null, Customers, AorLevel.Objective, [4, 4]);
        CountedTarget[] one = [objective, Activity(objective, Calls, 30, 10)];
        CountedTarget[] split = [objective, Activity(objective, Calls, 10, 4), Activity(objective, Calls, 20, 6)];

        Assert.Equal(Rates(one, Rita), Rates(split, Rita));
    }

    [Fact]
    public void Activities_of_several_metrics_are_each_as_good_as_usual_and_count_as_their_mean()
    {
        CountedTarget objective = new(Guid.NewGuid(), Rita, null, Customers, AorLevel.Objective, [2, 2]);

        // Calls: 40 for 4, so 30 let expect 3. Visits: 8 for 4, so 2 let expect 1. Their mean is 2, which is what was reached.
        Assert.Equal([1, 1], Rates([objective, Activity(objective, Calls, 30, 10), Activity(objective, Visits, 2, 6)], Rita));
    }

    [Fact]
    public void Objectives_of_different_size_weigh_alike()
    {
        CountedTarget[] targets = [.. Chain(Rita, 10, 4), .. Chain(Rita, 10, 200_000, Revenue)];

        Assert.Equal(2, ConversionRule.Of(targets, 1).Of(Rita, null).Weights[0], 1e-9);
    }

    [Fact]
    public void A_month_without_activities_says_nothing_of_conversion()
    {
        CountedTarget objective = new(Guid.NewGuid(), Rita, null, Customers, AorLevel.Objective, [4, 2]);

        Assert.Equal(0, ConversionRule.Of([objective, Activity(objective, Calls, 30, 0)], 2).Of(Rita, null).Weights[1]);
    }

    [Fact]
    public void Nothing_is_learnt_from_activities_that_no_objective_follows() =>
        Assert.Empty(ConversionRule.Of([new(Guid.NewGuid(), Rita, Guid.NewGuid(), Calls, AorLevel.Activity, [4])], 1).People);

    [Fact]
    public void A_rate_of_little_is_drawn_towards_all()
    {
        Rate[] rates = [new(9, 10), new(1, 10), new(45, 50), new(5, 50)];
        var all = Shrinkage.Of(rates, true, 0)!;

        // 60 of 120 on the whole; a spread of 0.16 round it, of which 0.25 for each of three is chance.
        Assert.Equal(0.5, all.Mean, 1e-12);
        Assert.Equal((0.25 / ((19.2 - (3 * 0.25)) / (120 - (5200.0 / 120)))) - 1, all.Strength, 1e-9);
        Assert.InRange(all.Of(rates[0])!.Value, 0.5, all.Of(rates[2])!.Value);
    }

    [Fact]
    public void Where_people_do_not_differ_everybody_is_like_all() => Assert.Equal(0.5, Shrinkage.Of([new(5, 10), new(10, 20)], true, 0)!.Of(new Rate(5, 10)));

    [Fact]
    public void There_is_no_rate_of_nothing() => Assert.Null(Shrinkage.Of([new(5, 10), new(9, 10)], true, 0)!.Of(default));

    private static double[] Rates(CountedTarget[] targets, Guid person)
    {
        var work = ConversionRule.Of(targets, targets[0].ByMonth.Length).Of(person, null);
        return [.. work.Amounts.Select((amount, month) => Math.Round(amount / work.Weights[month], 9))];
    }

    private static CountedTarget Activity(CountedTarget objective, Guid metric, params double[] byMonth) => new(Guid.NewGuid(), objective.PersonId, objective.Id, metric, AorLevel.Activity, byMonth);

    private static CountedTarget[] Chain(Guid person, double activities, double reached, Guid? metric = null)
    {
        CountedTarget objective = new(Guid.NewGuid(), person, null, metric ?? Customers, AorLevel.Objective, [reached]);
        return [objective, Activity(objective, Calls, activities)];
    }
}
