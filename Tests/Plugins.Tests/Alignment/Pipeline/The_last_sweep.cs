using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>When a sweep over everything last came to its end, and what it changed, is kept.</summary>
public sealed class The_last_sweep : PipelineTest
{
    private static readonly string[] Sums = ["plans", "targets", "links", "contributions"];

    public The_last_sweep(TestOrganisation organisation)
        : base(organisation)
    {
        foreach (var plan in Rows("coach_alignmentplan", "statuscode", PlanAgreement.Agreed)) Erase("coach_alignmentplan", plan.Id);
        foreach (var run in Runs("Relink").Concat(Runs("Recalculate"))) Erase("coach_sweep", run.Id);
    }

    private IReadOnlyList<Entity> Runs(string kind) => Rows("coach_sweep", "coach_name", kind);

    private string Portion(string api, string? cursor, IOrganizationService? by = null, Values? more = null)
    {
        var request = new OrganizationRequest(api) { ["PageSize"] = 1, ["Cursor"] = cursor };
        foreach (var (name, value) in more ?? []) request[name] = value;
        return (string)(by ?? Admin).Execute(request)["Cursor"];
    }

    private void Sweep(string api, IOrganizationService? by = null, Values? more = null)
    {
        for (string? cursor = null; cursor != "";) cursor = Portion(api, cursor, by, more);
    }

    private JsonNode Found(IOrganizationService? reader = null)
    {
        var report = JsonNode.Parse((string)(reader ?? Admin).Execute(new OrganizationRequest("coach_GetHealth"))["Health"])!;
        return report["findings"]!.AsArray().Single(finding => (string?)finding!["about"] == "sweeps")!;
    }

    private string State => (string)Found()["state"]!;

    private void MadeUp(PlanTree plan, int count)
    {
        for (var made = 0; made < count; made++)
        {
            Smuggle("coach_contribution", new()
            {
                ["coach_name"] = "Made up",
                ["coach_targetid"] = new EntityReference("coach_target", plan.Activity),
                ["coach_sourcetable"] = "phonecall",
                ["coach_sourceid"] = Guid.NewGuid().ToString(),
                ["coach_value"] = 7m,
            });
        }
    }

    private static string Told(Entity run) => string.Join(" ", Sums.Select(sum => $"{sum} {run.GetAttributeValue<int>($"coach_{sum}")}"));

    [Fact]
    public void Is_asked_for_once_there_are_plans()
    {
        var before = State;
        Produce.Agreed(Rep);

        Assert.Equal(("ok", "look"), (before, State));
    }

    [Fact]
    public void Is_well_for_two_days()
    {
        Produce.Agreed(Rep);
        Sweep("coach_Relink");
        Clock.Now = Clock.Now.AddHours(48);
        var then = State;
        Clock.Now = Clock.Now.AddMinutes(1);

        Assert.Equal(("ok", "look"), (then, State));
    }

    [Fact]
    public void Adds_up_what_its_portions_changed()
    {
        var segment = Produce.Segment("account", "<fetch><entity name='account'><filter><condition attribute='revenue' operator='ge' value='1000000' /></filter></entity></fetch>");
        Produce.Account(Rep, new() { ["revenue"] = new Money(5000) });
        var aimed = Produce.Agreed(Rep, new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) });
        var other = Produce.Agreed(Produce.Rep());
        Set("coach_segment", segment, new() { ["coach_fetchxml"] = "<fetch><entity name='account' /></fetch>" });
        foreach (var waiting in Rows("asyncoperation", "statuscode", 0)) Admin.Delete("asyncoperation", waiting.Id);
        MadeUp(aimed, 2);
        MadeUp(other, 1);

        Sweep("coach_Relink");

        Assert.Equal("plans 2 targets 6 links 1 contributions 3", Told(Assert.Single(Runs("Relink"))));
    }

    [Fact]
    public void Of_a_plan_that_takes_several_portions_counts_it_once()
    {
        MadeUp(Produce.Agreed(Rep), 1_500);

        Sweep("coach_Recalculate");

        Assert.Equal("plans 1 targets 3 links 0 contributions 1500", Told(Assert.Single(Runs("Recalculate"))));
    }

    [Fact]
    public void Has_not_ended_before_its_last_portion()
    {
        Produce.Agreed(Rep);
        Produce.Agreed(Produce.Rep());

        var cursor = Portion("coach_Relink", null);
        var (begun, state) = (Assert.Single(Runs("Relink")).GetAttributeValue<DateTime?>("coach_completedon"), State);
        Portion("coach_Relink", cursor);

        Assert.Equal((null, "look"), (begun, state));
        Assert.Equal((Clock.Now, "ok"), (Assert.Single(Runs("Relink")).GetAttributeValue<DateTime?>("coach_completedon"), State));
    }

    [Fact]
    public void Takes_the_place_of_the_ones_before()
    {
        Produce.Agreed(Rep);
        Produce.Agreed(Produce.Rep());
        Sweep("coach_Relink");
        Portion("coach_Relink", null);
        Clock.Now = Clock.Now.AddHours(1);

        Sweep("coach_Relink");

        Assert.Equal(Clock.Now, Assert.Single(Runs("Relink")).GetAttributeValue<DateTime?>("coach_completedon"));
    }

    [Fact]
    public void Is_kept_for_each_kind()
    {
        Produce.Agreed(Rep);
        Sweep("coach_Recalculate");
        var withoutLinks = State;
        Sweep("coach_Relink");

        Assert.Equal(("look", "ok"), (withoutLinks, State));
        Assert.Equal((1, 1), (Runs("Relink").Count, Runs("Recalculate").Count));
    }

    [Fact]
    public void Is_not_one_of_a_manager_who_does_not_come_to_every_plan()
    {
        Produce.Agreed(Rep);
        Sweep("coach_Relink", Produce.Manager().Service);

        Assert.Empty(Runs("Relink"));
    }

    [Fact]
    public void Is_one_of_a_user_who_may_change_every_plan()
    {
        Produce.Agreed(Rep);
        var flow = Produce.User("Nightly Flow", null, 110, "Coaching Manager");
        Give(flow, "prvReadcoach_alignmentplan", "prvWritecoach_alignmentplan");

        Sweep("coach_Relink", flow.Service);

        Assert.Equal("plans 1 targets 3 links 0 contributions 0", Told(Assert.Single(Runs("Relink"))));
    }

    [Theory]
    [InlineData("PlanId")]
    [InlineData("TargetId")]
    [InlineData("TeamId")]
    public void Is_not_one_of_a_part(string part)
    {
        var plan = Produce.Agreed(Rep);

        Sweep("coach_Recalculate", more: new() { [part] = part switch { "PlanId" => plan.Plan, "TargetId" => plan.Activity, _ => Library.Unit } });

        Assert.Empty(Runs("Recalculate"));
    }

    [Fact]
    public void Is_the_product_s_to_write() =>
        Assert.Contains("kept by the solution itself", Refusal.Of(() => Admin.Create(new Entity("coach_sweep") { ["coach_name"] = "Forged" })).Message, StringComparison.Ordinal);

    [Fact]
    public void Answers_how_many_plans_a_portion_has_gone_through()
    {
        Produce.Agreed(Rep);
        Produce.Agreed(Produce.Rep());

        Assert.Equal(2, Admin.Execute(new OrganizationRequest("coach_Relink") { ["PageSize"] = 100 })["Plans"]);
    }

    /// <summary>A role that reaches every plan.</summary>
    private void Give(Person person, params string[] privileges)
    {
        var role = Admin.Create(new Entity("role") { ["name"] = $"Sweeper {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit) });
        Overwrite("role", role, new() { ["parentrootroleid"] = new EntityReference("role", role) });
        foreach (var privilege in privileges)
        {
            Smuggle("roleprivileges", new() { ["roleid"] = role, ["privilegeid"] = Assert.Single(Rows("privilege", "name", privilege)).Id, ["privilegedepthmask"] = 8 });
        }

        Admin.Associate("systemuser", person.Id, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]);
    }
}
