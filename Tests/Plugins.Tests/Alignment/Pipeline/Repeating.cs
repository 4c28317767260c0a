using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Repeating(TestOrganisation organisation) : PipelineTest(organisation)
{
    private string Versions(PlanTree plan)
    {
        Guid[] targets = [plan.Result, plan.Objective, plan.Activity];
        var rows = targets.Select(Target).Concat(targets.SelectMany(Contributions)).Concat(targets.SelectMany(Links));
        return string.Join(" ", rows.Select(row => $"{row.LogicalName}:{row.Id:N}:{row.RowVersion}").Order());
    }

    [Fact]
    public void Recalculating_writes_nothing_when_nothing_has_changed()
    {
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        Call(Customer(Produce.Account(Rep)));
        var before = Versions(plan);

        Recalculate(plan.Plan);

        Assert.Equal(before, Versions(plan));
    }

    [Fact]
    public void Completing_again_writes_nothing_to_the_ledger()
    {
        var plan = Produce.Agreed(Rep);
        var call = Call();
        var before = Versions(plan);

        Complete(call);

        Assert.Equal(before, Versions(plan));
    }

    [Fact]
    public void Agreeing_again_writes_nothing_to_targets_links_and_ledger()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        Call(Customer(account));
        var before = Versions(plan);

        Produce.Agree(plan.Plan);

        Assert.Equal(before, Versions(plan));
    }

    [Fact]
    public void Recalculating_one_target_says_how_many_it_looked_at()
    {
        var plan = Produce.Agreed(Rep);

        var answer = Admin.Execute(new OrganizationRequest("coach_Recalculate") { ["TargetId"] = plan.Activity });

        Assert.Equal(1, answer["Recalculated"]);
    }
}
