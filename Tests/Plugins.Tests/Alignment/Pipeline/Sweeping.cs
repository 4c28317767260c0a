using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What no event tells is swept up, page by page.</summary>
public sealed class Sweeping(TestOrganisation organisation) : PipelineTest(organisation)
{
    private OrganizationResponse Send(string api, Values given)
    {
        var request = new OrganizationRequest(api);
        foreach (var (name, value) in given) request[name] = value;
        return Admin.Execute(request);
    }

    private (int Looked, List<string> Cursors) SweepAll(string api, string count, Values given)
    {
        var (looked, cursors) = (0, new List<string>());
        for (var cursor = (string?)null; cursor != "";)
        {
            var answer = Send(api, new(given) { ["Cursor"] = cursor, ["PageSize"] = 1 });
            looked += (int)answer[count];
            cursors.Add(cursor = (string)answer["Cursor"]);
        }

        return (looked, cursors);
    }

    private Guid Segment { get; set; }

    private PlanTree Aimed(Person rep)
    {
        Segment = Produce.Segment("account", Revenue(1_000_000));
        return Produce.Agreed(rep, new() { ["coach_segmentid"] = new EntityReference("coach_segment", Segment) });
    }

    private static string Revenue(int least) => $"<fetch><entity name='account'><filter><condition attribute='revenue' operator='ge' value='{least}' /></filter></entity></fetch>";

    /// <summary>The segment returns more, and the work that follows by itself is left undone.</summary>
    private void Edit()
    {
        Set("coach_segment", Segment, new() { ["coach_fetchxml"] = Revenue(1000) });
        foreach (var waiting in Rows("asyncoperation", "statuscode", 0)) Admin.Delete("asyncoperation", waiting.Id);
    }

    private Guid Small() => Produce.Account(Rep, new() { ["revenue"] = new Money(5000) });

    /// <summary>Contributions of nothing, on no day of the plan.</summary>
    private void MadeUp(Guid target, int count)
    {
        for (var made = 0; made < count; made++)
        {
            Smuggle("coach_contribution", new()
            {
                ["coach_name"] = "Made up",
                ["coach_targetid"] = new EntityReference("coach_target", target),
                ["coach_sourcetable"] = "phonecall",
                ["coach_sourceid"] = Guid.NewGuid().ToString(),
                ["coach_value"] = 7m,
            });
        }
    }

    [Fact]
    public void A_segment_that_was_edited_links_what_it_returns_now()
    {
        var (customer, plan) = (Small(), Aimed(Rep));
        Edit();

        var answer = Send("coach_Relink", new() { ["PlanId"] = plan.Plan });

        Assert.Equal((3, 1, ""), (answer["Relinked"], answer["Changed"], answer["Cursor"]));
        Assert.Equal(customer, Assert.Single(Links(plan.Activity)).GetAttributeValue<EntityReference>("coach_accountid").Id);
    }

    [Fact]
    public void One_record_is_swept_alone()
    {
        var (first, second, plan) = (Small(), Small(), Aimed(Rep));
        Edit();

        var answer = Send("coach_Relink", new() { ["RegardingTable"] = "account", ["RegardingId"] = first });

        Assert.Equal((1, 1), (answer["Relinked"], answer["Changed"]));
        Assert.NotEqual(second, Assert.Single(Links(plan.Activity)).GetAttributeValue<EntityReference>("coach_accountid").Id);
    }

    [Fact]
    public void One_target_is_swept_alone()
    {
        Small();
        var plan = Aimed(Rep);
        Edit();

        Assert.Equal((1, 1), (Send("coach_Relink", new() { ["TargetId"] = plan.Activity })["Relinked"], Links(plan.Activity).Count));
    }

    [Fact]
    public void A_second_sweep_changes_nothing()
    {
        Small();
        var plan = Aimed(Rep);
        Edit();
        Send("coach_Relink", new() { ["PlanId"] = plan.Plan });

        Assert.Equal(0, Send("coach_Relink", new() { ["PlanId"] = plan.Plan })["Changed"]);
    }

    [Fact]
    public void Every_open_plan_is_swept_in_pages_that_go_on_where_the_last_one_stopped()
    {
        List<PlanTree> plans = [.. Enumerable.Range(0, 3).Select(_ => Produce.Agreed(Produce.Rep()))];
        var open = Rows("coach_alignmentplan", "statuscode", PlanAgreement.Agreed);

        var (looked, cursors) = SweepAll("coach_Relink", "Relinked", []);

        Assert.True(plans.Count <= open.Count);
        Assert.Equal(open.Sum(plan => Rows("coach_target", "coach_planid", plan.Id).Count), looked);
        Assert.Equal(open.Count, cursors.Count);
    }

    [Fact]
    public void A_team_is_recalculated_without_the_others()
    {
        var unit = Produce.BusinessUnit("North");
        Produce.Agreed(Produce.Rep(unit));
        Produce.Agreed(Produce.Rep(unit));
        Produce.Agreed(Rep);

        var (looked, cursors) = SweepAll("coach_Recalculate", "Recalculated", new() { ["TeamId"] = unit });

        Assert.Equal((6, 2), (looked, cursors.Count));
    }

    [Fact]
    public void A_region_is_recalculated_with_the_teams_below_it()
    {
        var region = Produce.BusinessUnit("West");
        var team = Produce.BusinessUnit("Seattle");
        Set("businessunit", team, new() { ["parentbusinessunitid"] = new EntityReference("businessunit", region) });
        Produce.Agreed(Produce.Rep(team));

        var (looked, _) = SweepAll("coach_Recalculate", "Recalculated", new() { ["TeamId"] = region });

        Assert.Equal(3, looked);
    }

    [Fact]
    public void A_recalculation_without_a_name_is_of_everything()
    {
        var plan = Produce.Agreed(Rep);
        MadeUp(plan.Activity, 1);

        SweepAll("coach_Recalculate", "Recalculated", []);

        Assert.Empty(Contributions(plan.Activity));
        Assert.Equal(0, Actual(plan.Activity));
    }

    [Fact]
    public void The_figures_alone_are_worked_out_without_the_ledger()
    {
        var plan = Produce.Agreed(Rep);
        Overwrite("coach_target", plan.Activity, new() { ["coach_expected"] = 999m });

        var answer = Send("coach_Recalculate", new() { ["PlanId"] = plan.Plan, ["FiguresOnly"] = true });

        Assert.Equal((3, ""), (answer["Recalculated"], answer["Cursor"]));
        Assert.True(Target(plan.Activity).GetAttributeValue<decimal>("coach_expected") < 999m);
    }

    [Fact]
    public void A_plan_with_more_to_write_than_one_call_may_goes_on_in_the_next()
    {
        var plan = Produce.Agreed(Rep);
        MadeUp(plan.Activity, 1_500);

        var first = Send("coach_Recalculate", new() { ["PlanId"] = plan.Plan });
        var second = Send("coach_Recalculate", new() { ["PlanId"] = plan.Plan, ["Cursor"] = first["Cursor"] });

        Assert.StartsWith(plan.Plan.ToString("N"), (string)first["Cursor"], StringComparison.Ordinal);
        Assert.Equal((0, 3, ""), (first["Recalculated"], second["Recalculated"], second["Cursor"]));
        Assert.Empty(Contributions(plan.Activity));
    }

    [Fact]
    public void A_cursor_of_somebody_elses_is_refused() => Assert.Equal(
        "The parameter Cursor is not one that this operation has answered: leave it out to start from the beginning.",
        Refusal.Of(() => Send("coach_Relink", new() { ["Cursor"] = "nonsense" })).Message);
}
