using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The manager named on a plan reads it wherever she sits, as long as she is named. All managers here are of another unit than the rep.</summary>
public sealed class The_named_manager(TestOrganisation organisation) : WeekTest(organisation)
{
    private static readonly string[] Tables = ["coach_target", "coach_targetlink", "coach_contribution", "coach_earliertarget"];

    private Person Elsewhere() => Produce.Manager(Produce.BusinessUnit("Elsewhere"));

    private static Values Named(Person manager) => new() { ["coach_managerid"] = manager.Reference };

    private void Name(Guid plan, Person? manager) => Set("coach_alignmentplan", plan, new() { ["coach_managerid"] = manager?.Reference });

    private static int Count(Person reader, string table) => reader.Service.All(new QueryExpression(table) { ColumnSet = new ColumnSet(false) }).Count;

    private static bool Reads(Person reader, Guid plan) =>
        reader.Service.RetrieveMultiple(new QueryByAttribute("coach_alignmentplan") { Attributes = { "coach_alignmentplanid" }, Values = { plan } }).Entities.Count == 1;

    private static IReadOnlyList<string?> Reported(Person reader) => [.. Talk.Report(reader)["reps"]!.AsArray().Select(rep => (string?)rep!["planId"])];

    /// <summary>A plan that has a link, a contribution and an earlier value.</summary>
    private PlanTree Worked(Person manager)
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.Prospects }, plan: Named(manager));
        Call(Customer(account));
        Set("coach_target", plan.Activity, new() { ["coach_targetvalue"] = 40m });
        return plan;
    }

    [Fact]
    public void Reads_the_plan_and_all_below_it()
    {
        var manager = Elsewhere();

        Worked(manager);

        Assert.Equal([3, 1, 1, 1], Tables.Select(table => Count(manager, table)));
    }

    [Fact]
    public void Reads_what_comes_later_too()
    {
        var manager = Elsewhere();
        var plan = Worked(manager);

        Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, new() { ["coach_metricid"] = Library.AppointmentsHeld });
        Call(Customer(Produce.Account(Rep)));

        Assert.Equal((4, 2), (Count(manager, "coach_target"), Count(manager, "coach_contribution")));
    }

    [Fact]
    public void Changes_nothing_of_it()
    {
        var manager = Elsewhere();
        var plan = Produce.Agreed(Rep, plan: Named(manager));

        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Set(manager.Service, "coach_alignmentplan", plan.Plan, new() { ["coach_name"] = "Mine" })).Code);
    }

    [Fact]
    public void Reads_nothing_once_another_is_named()
    {
        var (first, second) = (Elsewhere(), Elsewhere());
        var plan = Worked(first);

        Name(plan.Plan, second);

        Assert.False(Reads(first, plan.Plan));
        Assert.Equal([0, 0, 0, 0], Tables.Select(table => Count(first, table)));
        Assert.Equal([3, 1, 1, 1], Tables.Select(table => Count(second, table)));
    }

    [Fact]
    public void Reads_nothing_once_nobody_is_named()
    {
        var manager = Elsewhere();
        var draft = Produce.Draft(Rep, plan: Named(manager));

        Name(draft.Plan, null);

        Assert.False(Reads(manager, draft.Plan));
    }

    [Fact]
    public void Reads_what_is_handed_to_another_rep_as_long_as_she_is_named()
    {
        var manager = Elsewhere();
        var plan = Worked(manager);
        var heir = Produce.Rep();

        Set("coach_alignmentplan", plan.Plan, new() { ["ownerid"] = heir.Reference });
        Organization.DrainAsync();
        heir.Service.Update(new Entity("phonecall", Produce.OpenCall(heir)) { ["statecode"] = new OptionSetValue(1) });

        Assert.True(Reads(manager, plan.Plan));
        Assert.Equal(3, Count(manager, "coach_target"));
    }

    [Fact]
    public void Reads_nothing_once_it_is_handed_to_another_rep_with_another_manager()
    {
        var manager = Elsewhere();
        var plan = Worked(manager);

        Set("coach_alignmentplan", plan.Plan, new() { ["ownerid"] = Produce.Rep().Reference, ["coach_managerid"] = Elsewhere().Reference });
        Organization.DrainAsync();

        Assert.False(Reads(manager, plan.Plan));
        Assert.Equal(0, Count(manager, "coach_contribution"));
    }

    [Fact]
    public void Reads_her_own_plan_that_goes_to_a_rep_and_names_her()
    {
        var manager = Elsewhere();
        var plan = Produce.Draft(manager, plan: Named(manager));

        Set("coach_alignmentplan", plan.Plan, new() { ["ownerid"] = Rep.Reference });

        Assert.True(Reads(manager, plan.Plan));
    }

    [Fact]
    public void Of_one_of_two_plans_of_a_rep_reads_the_other_still()
    {
        var manager = Elsewhere();
        var first = Produce.Draft(Rep, plan: Named(manager));
        var second = Produce.Draft(Rep, plan: Named(manager));

        Name(first.Plan, Elsewhere());

        Assert.Equal((false, true), (Reads(manager, first.Plan), Reads(manager, second.Plan)));
        Assert.Equal(3, Count(manager, "coach_target"));
    }

    [Fact]
    public void Is_named_by_a_deep_insert_as_well()
    {
        var manager = Elsewhere();
        var plan = new Entity("coach_alignmentplan")
        {
            ["coach_name"] = "Deep",
            ["coach_start"] = new DateTime(2026, 1, 1),
            ["coach_end"] = new DateTime(2026, 3, 31),
            ["coach_managerid"] = manager.Reference,
            ["ownerid"] = Rep.Reference,
        };
        plan.RelatedEntities.Add(new Relationship("coach_alignmentplan_coach_target_planid"), new EntityCollection([new Entity("coach_target")
        {
            ["coach_name"] = "Revenue",
            ["coach_level"] = new OptionSetValue((int)AorLevel.Result),
            ["coach_metricid"] = Library.RevenueWon,
            ["coach_targetvalue"] = 1000m,
            ["ownerid"] = Rep.Reference,
        }])
        { EntityName = "coach_target" });

        Admin.Create(plan);

        Assert.Equal(1, Count(manager, "coach_target"));
    }

    [Fact]
    public void Is_named_by_many_rows_at_once_as_well()
    {
        var (first, second) = (Elsewhere(), Elsewhere());
        var plans = new[] { Produce.Draft(Rep, plan: Named(first)).Plan, Produce.Draft(Rep, plan: Named(first)).Plan };

        Admin.Execute(new OrganizationRequest("UpdateMultiple")
        {
            ["Targets"] = new EntityCollection([.. plans.Select(plan => new Entity("coach_alignmentplan", plan) { ["coach_managerid"] = second.Reference })]) { EntityName = "coach_alignmentplan" },
        });

        Assert.All(plans, plan => Assert.Equal((false, true), (Reads(first, plan), Reads(second, plan))));
    }

    [Fact]
    public void Finds_the_plan_on_the_gap_board_and_in_her_week()
    {
        var manager = Elsewhere();
        var plan = Produce.Agreed(Rep, plan: Named(manager));

        Assert.Equal([plan.Plan.ToString()], Reported(manager));
        Assert.Contains(Rep.Name, Team(manager).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manager_elsewhere_who_never_was_named_reads_nothing()
    {
        var stranger = Elsewhere();

        Worked(Elsewhere());

        Assert.Empty(Reported(stranger));
        Assert.Equal([0, 0, 0, 0], Tables.Select(table => Count(stranger, table)));
    }

    [Fact]
    public void Nobody_is_named_by_saying_so()
    {
        var stranger = Elsewhere();
        var plan = Produce.Agreed(Rep, plan: Named(Elsewhere()));

        Refusal.Of(() => Set(stranger.Service, "coach_alignmentplan", plan.Plan, new() { ["coach_managerid"] = stranger.Reference }));

        Assert.False(Reads(stranger, plan.Plan));
    }
}
