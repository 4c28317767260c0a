using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Figures are right at any size, and never decide whether a save succeeds.</summary>
public sealed class Figures_of_any_size(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Values Of(Guid metric, decimal value = 100) => new() { ["coach_metricid"] = new EntityReference("coach_metric", metric), ["coach_targetvalue"] = value };

    private Guid Revenue(MetricScale scale) => Produce.Metric(new()
    {
        ["coach_level"] = new OptionSetValue((int)AorLevel.Result),
        ["coach_sourcetable"] = "opportunity",
        ["coach_fetchxml"] = """<fetch><entity name="opportunity"><filter><condition attribute="statecode" operator="eq" value="1" /></filter></entity></fetch>""",
        ["coach_datecolumn"] = "actualclosedate",
        ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Sum),
        ["coach_valuecolumn"] = "actualvalue",
        ["coach_scale"] = new OptionSetValue((int)scale),
    });

    [Fact]
    public void A_plan_with_many_targets_over_many_months_is_recalculated_to_the_same_sums()
    {
        Values period = new() { ["coach_start"] = new DateTime(2025, 1, 1), ["coach_end"] = new DateTime(2026, 3, 31) };
        var plan = Produce.Agreed(Rep, plan: period);
        List<Guid> targets = [plan.Activity, .. Enumerable.Range(0, 8).Select(_ => Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective))];
        for (var month = 1; month <= 12; month++) Complete("phonecall", Produce.OpenCall(Rep), new() { ["actualend"] = new DateTime(2025, month, 10, 12, 0, 0, DateTimeKind.Utc) });
        foreach (var target in targets) Overwrite("coach_target", target, new() { ["coach_actualbymonth"] = null });

        Recalculate(plan.Plan);

        Assert.All(targets, target => Assert.Equal((12m, 12), (Actual(target), Contributions(target).Count)));
    }

    [Fact]
    public void A_rep_in_many_teams_has_a_link_for_every_target()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.Prospects });
        List<Guid> targets = [plan.Activity, .. Enumerable.Range(0, 4).Select(_ => Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, new() { ["coach_segmentid"] = Library.Prospects }))];
        var teams = Enumerable.Range(0, 5).Select(_ => Team()).ToList();

        var account = Admin.Create(new Entity("account") { ["name"] = "Fabrikam", ["ownerid"] = new EntityReference("team", teams[^1]) });

        Assert.All(targets, target => Assert.Equal(account, Assert.Single(Links(target)).GetAttributeValue<EntityReference>("coach_accountid").Id));
    }

    [Fact]
    public void A_deal_with_many_links_of_its_customer_counts_for_every_target()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.Prospects });
        List<Guid> targets = [plan.Activity, .. Enumerable.Range(0, 34).Select(_ => Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, new() { ["coach_segmentid"] = Library.Prospects }))];

        Call(Deal(Produce.Opportunity(Rep, account)));

        Assert.All(targets, target => Assert.Equal(1m, Actual(target)));
    }

    [Fact]
    public void A_deal_far_beyond_its_target_can_be_won()
    {
        var plan = Produce.Agreed(Rep, result: new() { ["coach_targetvalue"] = 1m });

        Win(Produce.Opportunity(Rep), 1_100_000_000m);

        Assert.Equal((1_100_000_000m, Kept.Most), (Actual(plan.Result), Target(plan.Result)["coach_attainment"]));
    }

    [Fact]
    public void A_figure_beyond_its_column_is_the_columns_limit()
    {
        var plan = Produce.Agreed(Rep);

        Win(Produce.Opportunity(Rep), 250_000_000_000m);
        Win(Produce.Opportunity(Rep), 90_000_000_000m);

        Assert.Equal((Kept.Most, 2m), (Actual(plan.Result), Actual(plan.Objective)));
    }

    [Fact]
    public void What_is_kept_in_millions_has_room_for_it()
    {
        var plan = Produce.Agreed(Rep, result: Of(Revenue(MetricScale.Millions), 500_000));

        Win(Produce.Opportunity(Rep), 250_000_000_000m);
        Win(Produce.Opportunity(Rep), 90_000_000_000m);

        Assert.Equal((340_000m, 68m), (Actual(plan.Result), Target(plan.Result)["coach_attainment"]));
    }

    [Fact]
    public void What_is_kept_in_thousands_is_added_exactly_and_rounded_once()
    {
        var plan = Produce.Agreed(Rep, result: Of(Revenue(MetricScale.Thousands)));

        for (var deal = 0; deal < 3; deal++) Win(Produce.Opportunity(Rep), 1_003.34m);

        Assert.Equal((3.01m, "2026-03=3.01002"), (Actual(plan.Result), Target(plan.Result)["coach_actualbymonth"]));
    }

    [Fact]
    public void A_recalculation_adds_what_was_added_live()
    {
        var plan = Produce.Agreed(Rep, result: Of(Revenue(MetricScale.Thousands)));
        for (var deal = 0; deal < 3; deal++) Win(Produce.Opportunity(Rep), 1_003.34m);
        var live = Target(plan.Result)["coach_actualbymonth"];

        Recalculate(plan.Plan);

        Assert.Equal((live, 3.01m), (Target(plan.Result)["coach_actualbymonth"], Actual(plan.Result)));
    }

    [Fact]
    public void A_metric_kept_in_another_unit_is_counted_again()
    {
        var metric = Revenue(MetricScale.Units);
        var plan = Produce.Agreed(Rep, result: Of(metric));
        Win(Produce.Opportunity(Rep), 12_000m);

        Set("coach_metric", metric, new() { ["coach_scale"] = new OptionSetValue((int)MetricScale.Thousands) });
        Organization.DrainAsync();

        Assert.Equal(12m, Actual(plan.Result));
    }

    [Fact]
    public void A_refund_takes_back_what_it_says()
    {
        var plan = Produce.Agreed(Rep, result: new() { ["coach_targetvalue"] = 1000m });

        Win(Produce.Opportunity(Rep), -250m);

        var shown = Target(plan.Result);
        Assert.Equal((-250m, 1250m, -25m, TargetStatus.Behind), ((decimal)shown["coach_actual"], (decimal)shown["coach_gap"], (decimal)shown["coach_attainment"], Status(plan.Result)));
    }

    [Fact]
    public void More_contributions_than_may_be_aggregated_are_summed_in_parts()
    {
        var plan = Produce.Agreed(Rep);
        List<Guid> targets = [plan.Activity, .. Enumerable.Range(0, 25).Select(_ => Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective))];
        new ContributionCopies(Organization).Repeat("phonecall", Call(), 2_000);
        Overwrite("coach_target", plan.Activity, new() { ["coach_actualbymonth"] = null });
        Organization.LargestPage = UsualPage;

        Recalculate(plan.Plan);

        // 26 times 2,000 in one month are more than 50,000.
        Assert.All(targets, target => Assert.Equal((2_000m, "2026-03=2000"), (Actual(target), Target(target)["coach_actualbymonth"])));
        Organization.LargestPage = TestOrganisation.PageOfTwo;
    }

    private Guid Team()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = $"Team {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Salesperson")]);
        Admin.Execute(new OrganizationRequest("AddMembersTeam") { ["TeamId"] = team, ["MemberIds"] = new[] { Rep.Id } });
        return team;
    }
}
