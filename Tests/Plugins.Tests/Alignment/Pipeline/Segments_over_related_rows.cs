using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>"No won deal yet" is about the account, but it is a deal that changes it.</summary>
public sealed class Segments_over_related_rows(TestOrganisation organisation) : PipelineTest(organisation)
{
    private (Guid Deal, PlanTree Plan) Prospect()
    {
        var account = Produce.Account(Rep);
        return (Produce.Opportunity(Rep, account), Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects }));
    }

    private void IsLinked(PlanTree plan, params string[] intervals) =>
        Assert.Equal(intervals, Links(plan.Activity).Select(link => $"{Day(link, "coach_from")} to {Day(link, "coach_to")}").Order());

    private void Reopen(Guid deal)
    {
        Set("opportunity", deal, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
        Organization.DrainAsync();
    }

    [Fact]
    public void Let_go_of_the_customer_on_a_win()
    {
        var (deal, plan) = Prospect();

        Win(deal, 1000);

        IsLinked(plan, "2026-01-01 to 2026-03-18");
    }

    [Fact]
    public void Keep_the_customer_on_a_loss()
    {
        var (deal, plan) = Prospect();

        Close("LoseOpportunity", deal, null);

        IsLinked(plan, "2026-01-01 to open");
    }

    [Fact]
    public void Take_the_customer_back_when_the_deal_is_reopened_the_same_day()
    {
        var (deal, plan) = Prospect();
        Win(deal, 1000);

        Reopen(deal);

        IsLinked(plan, "2026-01-01 to open");
    }

    [Fact]
    public void Take_the_customer_back_from_the_day_the_deal_is_reopened()
    {
        var (deal, plan) = Prospect();
        Win(deal, 1000);
        Clock.Now = Clock.Now.AddDays(2);

        Reopen(deal);

        IsLinked(plan, "2026-01-01 to 2026-03-18", "2026-03-20 to open");
    }

    [Fact]
    public void Take_the_customer_back_when_the_won_deal_is_deleted()
    {
        var (deal, plan) = Prospect();
        Win(deal, 1000);

        Admin.Delete("opportunity", deal);

        IsLinked(plan, "2026-01-01 to open");
    }
}
