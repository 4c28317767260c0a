using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class A_completed_call(TestOrganisation organisation) : PipelineTest(organisation)
{
    [Fact]
    public void Moves_the_actual_of_its_target_within_the_same_request()
    {
        var plan = Produce.Agreed(Rep);

        Call(Deal(Produce.Opportunity(Rep)));

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void Is_explained_by_one_contribution()
    {
        var plan = Produce.Agreed(Rep);
        var account = Produce.Account(Rep);
        var deal = Produce.Opportunity(Rep, account);

        var call = Call(Deal(deal));

        var entry = Assert.Single(Contributions(plan.Activity));
        Assert.Equal(("phonecall", call.ToString()), (entry["coach_sourcetable"], entry["coach_sourceid"]));
        Assert.Equal((1m, "2026-03-18"), (entry["coach_value"], Day(entry, "coach_date")));
        Assert.Equal((Deal(deal), Customer(account)), (entry["coach_opportunityid"], entry["coach_accountid"]));
        Assert.Equal(Rep.Reference, entry["ownerid"]);
    }

    [Fact]
    public void Leaves_nothing_behind_when_its_transaction_is_rolled_back()
    {
        var plan = Produce.Agreed(Rep);
        var call = Produce.OpenCall(Rep);
        var failing = new OrganizationRequest("ExecuteTransaction")
        {
            ["Requests"] = new OrganizationRequestCollection
            {
                new OrganizationRequest("Update") { ["Target"] = new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) } },
                new OrganizationRequest("Delete") { ["Target"] = new EntityReference("phonecall", Guid.NewGuid()) },
            },
        };

        Refusal.Of(() => Rep.Service.Execute(failing));

        Assert.Equal((0m, 0), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void Counts_once_however_often_it_is_touched()
    {
        var plan = Produce.Agreed(Rep);
        var call = Call();

        Complete(call);
        Set(Rep.Service, "phonecall", call, new() { ["actualdurationminutes"] = 20 });

        Assert.Equal((1m, 1), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void Counts_for_every_target_that_asks_for_it()
    {
        var plan = Produce.Agreed(Rep);
        var second = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);

        Call();

        Assert.Equal((1m, 1m), (Actual(plan.Activity), Actual(second)));
    }

    [Fact]
    public void Counts_nothing_for_a_draft_plan()
    {
        var plan = Produce.Draft(Rep);

        Call();

        Assert.Empty(Contributions(plan.Activity));
    }

    [Fact]
    public void Counts_nothing_for_another_rep()
    {
        var plan = Produce.Agreed(Produce.Rep());

        Call();

        Assert.Equal(0, Actual(plan.Activity));
    }

    [Fact]
    public void Changes_nothing_of_a_closed_plan()
    {
        var plan = Produce.Agreed(Rep);
        Call();
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1) });

        Call();

        Assert.Equal((1m, 1), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }
}
