using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class What_takes_a_call_back(TestOrganisation organisation) : PipelineTest(organisation)
{
    private void Reopen(Guid call) => Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(0) });

    [Fact]
    public void Reopening_it()
    {
        var plan = Produce.Agreed(Rep);
        var call = Call();

        Reopen(call);

        Assert.Equal((0m, 0), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void Canceling_it()
    {
        var plan = Produce.Agreed(Rep);
        var call = Call();
        Reopen(call);

        Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(2) });

        Assert.Equal((0m, 0), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void Deleting_it()
    {
        var plan = Produce.Agreed(Rep);
        var call = Call();

        Admin.Delete("phonecall", call);

        Assert.Equal((0m, 0), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void Giving_it_to_another_rep_who_then_has_it()
    {
        var (mine, other) = (Produce.Agreed(Rep), Produce.Rep());
        var theirs = Produce.Agreed(other);
        var call = Call();

        Set("phonecall", call, new() { ["ownerid"] = other.Reference });

        Assert.Equal((0m, 1m), (Actual(mine.Activity), Actual(theirs.Activity)));
    }

    [Fact]
    public void Assigning_it_to_another_rep_who_then_has_it()
    {
        var (mine, other) = (Produce.Agreed(Rep), Produce.Rep());
        var theirs = Produce.Agreed(other);
        var call = Call();

        Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = new EntityReference("phonecall", call), ["Assignee"] = other.Reference });

        Assert.Equal((0m, 1m), (Actual(mine.Activity), Actual(theirs.Activity)));
    }

    [Fact]
    public void Regarding_a_deal_that_is_not_in_the_segment()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.LargeDeals });
        var large = Produce.Opportunity(Rep, given: new() { ["estimatedvalue"] = new Money(5_000_000) });
        var call = Call(Deal(large));

        Set("phonecall", call, new() { ["regardingobjectid"] = Deal(Produce.Opportunity(Rep)) });

        Assert.Equal((0m, 0), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void Moving_it_out_of_the_period()
    {
        var plan = Produce.Agreed(Rep);
        var call = Call();

        Set("phonecall", call, new() { ["actualend"] = ManualClock.Utc("2026-04-02 09:00") });

        Assert.Equal((0m, 0), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void Moving_it_within_the_period_keeps_it_on_its_new_day()
    {
        var plan = Produce.Agreed(Rep);
        var call = Call();

        Set("phonecall", call, new() { ["actualend"] = ManualClock.Utc("2026-02-02 09:00") });

        Assert.Equal("2026-02-02", Day(Assert.Single(Contributions(plan.Activity)), "coach_date"));
    }
}
