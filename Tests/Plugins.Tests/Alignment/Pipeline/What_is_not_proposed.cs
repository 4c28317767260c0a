using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class What_is_not_proposed(TestOrganisation organisation) : ProposalTest(organisation)
{
    private string RefusalOf(Values request, Person? asked = null)
    {
        var refusal = Refusal.Of(() => Ask(asked ?? Rep, request));
        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        return refusal.Message;
    }

    private string RefusalOfText(string objectives) => RefusalOf(new()
    {
        ["PlanId"] = Produce.ValidPlan(Rep, Next()),
        ["ResultMetricId"] = Library.RevenueWon.Id,
        ["ResultValue"] = 18_000m,
        ["Objectives"] = objectives,
    });

    private string RefusalOfBranches(params JsonObject[] objectives) => RefusalOfText(new JsonArray([.. objectives]).ToJsonString());

    [Fact]
    public void Is_a_plan_of_somebody_one_may_not_see()
    {
        var plan = Produce.ValidPlan(Alone(), Next());

        Assert.Equal($"There is no plan {plan}, or you may not see it: open a draft plan of your own team.", RefusalOf(new() { ["PlanId"] = plan }, Alone()));
    }

    [Fact]
    public void Is_an_agreed_plan() =>
        Assert.Equal(
            "The plan \"First quarter\" is agreed, so nothing is proposed for it: set it back to Draft, or make a plan for the next period.",
            RefusalOf(new() { ["PlanId"] = Produce.Agreed(Rep).Plan }));

    [Fact]
    public void Is_a_closed_plan()
    {
        var plan = Produce.Agreed(Rep, plan: Next()).Plan;
        Set("coach_alignmentplan", plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        Assert.StartsWith("The plan \"First quarter\" is closed and its figures are frozen", RefusalOf(new() { ["PlanId"] = plan }), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_period_that_ends_before_it_starts()
    {
        var plan = Produce.ValidPlan(Rep);
        Overwrite("coach_alignmentplan", plan, new() { ["coach_end"] = new DateTime(2025, 12, 31) });

        Assert.Equal("The plan \"First quarter\" ends before it starts: correct its start or its end.", RefusalOf(new() { ["PlanId"] = plan }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-18_000)]
    [InlineData(200_000_000_000)]
    public void Is_a_result_that_no_target_can_be(double wanted) =>
        Assert.StartsWith(
            "The wanted \"Revenue won\" is",
            RefusalOf(new() { ["PlanId"] = Produce.ValidPlan(Rep, Next()), ["ResultMetricId"] = Library.RevenueWon.Id, ["ResultValue"] = (decimal)wanted }),
            StringComparison.Ordinal);

    [Fact]
    public void Is_a_ratio_that_asks_for_more_than_a_target_holds() =>
        Assert.StartsWith("\"Deals won\" would need 180,000,000", RefusalOf(new()
        {
            ["PlanId"] = Produce.ValidPlan(Rep, Next()),
            ["ResultMetricId"] = Library.RevenueWon.Id,
            ["ResultValue"] = 18_000_000_000m,
            ["Objectives"] = new JsonArray(Asked(Library.DealsWon.Id, conversion: 0.0001m)).ToJsonString(),
        }), StringComparison.Ordinal);

    [Fact]
    public void Is_a_metric_of_another_level() =>
        Assert.Equal(
            "The metric \"Calls completed\" cannot be an objective of the plan: choose one of the level Objective.",
            RefusalOfBranches(Asked(Library.CallsCompleted.Id)));

    [Fact]
    public void Is_an_activity_as_the_result() =>
        Assert.StartsWith(
            "The metric \"Calls completed\" cannot be the result of the plan",
            RefusalOf(new() { ["PlanId"] = Produce.ValidPlan(Rep, Next()), ["ResultMetricId"] = Library.CallsCompleted.Id }),
            StringComparison.Ordinal);

    [Fact]
    public void Is_the_same_twice() =>
        Assert.Equal("\"Deals won\" is there twice below \"Revenue won\": take one away, or aim it elsewhere.", RefusalOfBranches(Asked(Library.DealsWon.Id), Asked(Library.DealsWon.Id)));

    [Fact]
    public void Is_a_segment_that_is_none() =>
        Assert.Equal(
            $"There is no active segment {Library.DealsWon.Id}, or you may not see it: choose another.",
            RefusalOfBranches(Asked(Library.DealsWon.Id, Library.DealsWon)));

    [Fact]
    public void Is_a_segment_of_deals_for_a_metric_of_accounts()
    {
        var accounts = Produce.Metric(new()
        {
            ["coach_sourcetable"] = "account",
            ["coach_fetchxml"] = """<fetch><entity name="account" /></fetch>""",
            ["coach_datecolumn"] = "createdon",
        });

        Assert.Contains("counts nothing that could be in the segment \"Large deals\"", RefusalOfBranches(Asked(Library.DealsWon.Id, activities: [Asked(accounts, Library.LargeDeals)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_metric_that_was_retired()
    {
        var metric = Metric(AorLevel.Objective, null);
        Set("coach_metric", metric, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Assert.Equal($"There is no active metric {metric}, or you may not see it: choose another.", RefusalOfBranches(Asked(metric)));
    }

    [Theory]
    [InlineData("not json", "")]
    [InlineData("null", "it is null")]
    [InlineData("[null]", "a branch is null")]
    [InlineData("[{}]", "a branch has no metricId")]
    [InlineData("""[{"metricId": "' or 1=1 --"}]""", "metricId \"' or 1=1 --\" is no id")]
    [InlineData("""{"metricId": 3}""", "")]
    [InlineData("""[{"metricId": "5a5dcd78-002b-5624-8ade-57e8741767bf", "share": "much"}]""", "")]
    public void Is_what_cannot_be_read(string objectives, string why) =>
        Assert.StartsWith($"The parameter Objectives cannot be read: {why}", RefusalOfText(objectives), StringComparison.Ordinal);

    [Fact]
    public void Are_objectives_of_nothing() =>
        Assert.Equal(
            "The parameter ResultMetricId has no value: say what the objectives lead to.",
            RefusalOf(new() { ["PlanId"] = Produce.ValidPlan(Rep, Next()), ["Objectives"] = "[]" }));
}
