using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The operations that work plans out do so as the system, and on nothing the caller could not have changed.</summary>
public sealed class Who_may_work_plans_out(TestOrganisation organisation) : PipelineTest(organisation)
{
    public static TheoryData<string> Operations => ["coach_Recalculate", "coach_Relink"];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Is_who_may_change_the_plan(string operation)
    {
        var plan = Produce.Agreed(Rep);

        Assert.Equal(3, Looked(Produce.Manager(), operation, new() { ["PlanId"] = plan.Plan }));
        Assert.Equal(1, Looked(Produce.Manager(), operation, new() { ["TargetId"] = plan.Activity }));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Is_nobody_without_the_privilege_to_change_plans(string operation)
    {
        var plan = Produce.Agreed(Rep);

        Assert.All(
            new[] { Rep, Produce.Executive(), Produce.User("Nora Nobody", null, 92), Produce.User("Ada Admin", null, 92, "Coaching Administrator") },
            person => Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Looked(person, operation, new() { ["PlanId"] = plan.Plan })).Code));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Is_no_manager_of_another_unit_who_learns_nothing(string operation)
    {
        var (plan, gone) = (Produce.Agreed(Rep), Guid.NewGuid());
        var stranger = Produce.Manager(Produce.BusinessUnit("Elsewhere"));

        Assert.Equal(Words("plan", plan.Plan), Refusal.Of(() => Looked(stranger, operation, new() { ["PlanId"] = plan.Plan })).Message);
        Assert.Equal(Words("plan", gone), Refusal.Of(() => Looked(stranger, operation, new() { ["PlanId"] = gone })).Message);
        Assert.Equal(Words("target", plan.Activity), Refusal.Of(() => Looked(stranger, operation, new() { ["TargetId"] = plan.Activity })).Message);
        Assert.Equal(Words("target", gone), Refusal.Of(() => Looked(stranger, operation, new() { ["TargetId"] = gone })).Message);
    }

    [Fact]
    public void Is_no_manager_of_another_unit_by_way_of_the_pace()
    {
        var plan = Produce.Agreed(Rep);
        var stranger = Produce.Manager(Produce.BusinessUnit("Elsewhere"));

        Assert.Equal(Words("plan", plan.Plan), Refusal.Of(() => Looked(stranger, "coach_Recalculate", new() { ["PlanId"] = plan.Plan, ["FiguresOnly"] = true })).Message);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Sweep_over_their_own_plans_only(string operation)
    {
        var unit = Produce.BusinessUnit("North");
        Produce.Agreed(Produce.Rep(unit));
        Produce.Agreed(Rep);

        Assert.Equal((3, 0), (Swept(Produce.Manager(unit), operation, []), Swept(Produce.Manager(Produce.BusinessUnit("Elsewhere")), operation, [])));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Sweep_over_no_plan_they_may_only_read(string operation)
    {
        var unit = Produce.BusinessUnit("North");
        var plan = Produce.Agreed(Produce.Rep(unit));
        var stranger = Produce.Manager(Produce.BusinessUnit("Elsewhere"));
        Admin.Execute(new OrganizationRequest("GrantAccess")
        {
            ["Target"] = new EntityReference("coach_alignmentplan", plan.Plan),
            ["PrincipalAccess"] = new Entity("principalaccess") { ["Principal"] = stranger.Reference, ["AccessMask"] = 1 },
        });

        Assert.Equal(0, Swept(stranger, operation, []));
        Assert.Equal(Words("plan", plan.Plan), Refusal.Of(() => Looked(stranger, operation, new() { ["PlanId"] = plan.Plan })).Message);
    }

    [Fact]
    public void Relink_a_record_they_may_change_and_learn_nothing_of_others()
    {
        var account = Produce.Account(Rep);
        var (manager, stranger) = (Produce.Manager(), Produce.Manager(Produce.BusinessUnit("Elsewhere")));
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });

        Assert.Equal(1, Looked(manager, "coach_Relink", new() { ["RegardingTable"] = "account", ["RegardingId"] = account }));
        Assert.Equal(Words("account", account), Refusal.Of(() => Looked(stranger, "coach_Relink", new() { ["RegardingTable"] = "account", ["RegardingId"] = account })).Message);
    }

    [Fact]
    public void Propose_for_a_plan_they_may_see_only()
    {
        var plan = Produce.Draft(Rep).Plan;
        var stranger = Produce.Manager(Produce.BusinessUnit("Elsewhere"));

        var refusal = Refusal.Of(() => stranger.Service.Execute(new OrganizationRequest("coach_ProposePlan") { ["PlanId"] = plan }));

        Assert.Equal(new Refusal(Refusal.ByPlugin, $"There is no plan {plan}, or you may not see it: open a draft plan of your own team."), refusal);
    }

    [Fact]
    public void Ask_for_a_report_only_with_the_privilege_to_read_plans()
    {
        var nobody = Produce.User("Nora Nobody", null, 92);

        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Talk.Report(nobody)).Code);
    }

    private static string Words(string what, Guid id) => $"The {what} {id} is not there, or you may not change it.";

    private static int Looked(Person person, string operation, Values given) => (int)Send(person, operation, given)[operation == "coach_Relink" ? "Relinked" : "Recalculated"];

    private static int Swept(Person person, string operation, Values given)
    {
        var looked = 0;
        for (var cursor = (string?)null; cursor != "";)
        {
            var answer = Send(person, operation, new(given) { ["Cursor"] = cursor, ["PageSize"] = 3 });
            looked += (int)answer[operation == "coach_Relink" ? "Relinked" : "Recalculated"];
            cursor = (string)answer["Cursor"];
        }

        return looked;
    }

    private static OrganizationResponse Send(Person person, string operation, Values given)
    {
        var request = new OrganizationRequest(operation);
        foreach (var (name, value) in given) request[name] = value;
        return person.Service.Execute(request);
    }
}
