using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>When the win or loss of a deal ends the match, that day is the deal's closing date, be it earlier or later than the day it was entered. Today is 18 March 2026.</summary>
public sealed class Deals_entered_on_another_day(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Values AtProspects => new() { ["coach_segmentid"] = Library.Prospects };

    private string Interval(Guid target) => string.Join("; ", Links(target).OrderBy(link => link.GetAttributeValue<DateTime?>("coach_from")).Select(link => $"{Day(link, "coach_from")}..{Day(link, "coach_to")}"));

    private void CallOn(Guid account, string day) =>
        Complete("phonecall", Produce.OpenCall(Rep, Customer(account)), new() { ["actualend"] = ManualClock.Utc($"{day} 10:00") });

    private string? Counted(Guid target) => string.Join(", ", Contributions(target).Select(row => Day(row, "coach_date")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_prospect_won_today_with_a_closing_date_ahead_is_a_new_customer()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects, objective: AtProspects);

        Win(Produce.Opportunity(Rep, account), 1000, "2026-03-24");

        Assert.Equal(("2026-01-01..2026-03-24", 1m), (Interval(plan.Objective), Actual(plan.Objective)));
    }

    [Fact]
    public void Until_that_date_its_calls_are_prospecting_calls()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        Win(Produce.Opportunity(Rep, account), 1000, "2026-03-24");

        foreach (var day in new[] { "2026-03-19", "2026-03-24", "2026-03-25" }) CallOn(account, day);

        Assert.Equal("2026-03-19, 2026-03-24", Counted(plan.Activity));
    }

    [Fact]
    public void Of_a_deal_won_a_month_ago_the_calls_since_are_none()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects, objective: AtProspects);
        foreach (var day in new[] { "2026-02-01", "2026-02-10", "2026-02-11", "2026-03-17" }) CallOn(account, day);

        Win(Produce.Opportunity(Rep, account), 1000, "2026-02-10");

        Assert.Equal(("2026-01-01..2026-02-10", "2026-02-01, 2026-02-10", 1m), (Interval(plan.Activity), Counted(plan.Activity), Actual(plan.Objective)));
    }

    [Fact]
    public void A_deal_won_before_the_plan_began_leaves_no_prospect()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects, objective: AtProspects);
        CallOn(account, "2026-03-17");

        Win(Produce.Opportunity(Rep, account), 1000, "2025-09-10");

        Assert.Equal(("", 0m), (Counted(plan.Activity), Actual(plan.Objective)));
    }

    [Fact]
    public void A_deal_that_is_lost_leaves_its_segment_on_its_closing_date()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.EarlyStageDeals });
        var deal = Produce.Opportunity(Rep, given: new() { ["salesstage"] = new OptionSetValue(0) });

        Close("LoseOpportunity", deal, null, "2026-03-21");

        Assert.Equal("2026-01-01..2026-03-21", Interval(plan.Activity));
    }

    [Fact]
    public void What_else_ends_a_match_ends_it_today_though_the_deal_was_won_long_ago()
    {
        var segment = Produce.Segment("opportunity", "<fetch><entity name='opportunity'><filter><condition attribute='actualvalue' operator='ge' value='500' /></filter></entity></fetch>");
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) });
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000, "2026-02-10");

        Set("opportunity", deal, new() { ["actualvalue"] = new Money(100) });

        Assert.Equal("2026-01-01..2026-03-18", Interval(plan.Activity));
    }

    [Fact]
    public void A_closing_date_that_is_corrected_takes_link_and_calls_along()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects, objective: AtProspects);
        foreach (var day in new[] { "2026-02-10", "2026-02-20", "2026-03-02" }) CallOn(account, day);
        var deal = Produce.Opportunity(Rep, account);
        Win(deal, 1000, "2026-02-10");

        Set("opportunity", deal, new() { ["actualclosedate"] = new DateTime(2026, 2, 25) });

        Assert.Equal(("2026-01-01..2026-02-25", "2026-02-10, 2026-02-20", 1m), (Interval(plan.Activity), Counted(plan.Activity), Actual(plan.Objective)));
    }

    [Fact]
    public void A_deal_entered_after_the_plan_is_over_still_ends_the_prospect_within_it()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects, objective: AtProspects);
        CallOn(account, "2026-03-17");
        Clock.Now = ManualClock.Utc("2026-04-03 10:00");

        Win(Produce.Opportunity(Rep, account), 1000, "2026-03-10");

        Assert.Equal(("2026-01-01..2026-03-10", "", 1m), (Interval(plan.Activity), Counted(plan.Activity), Actual(plan.Objective)));
    }

    [Fact]
    public void Reopened_before_the_closing_date_it_is_a_prospect_as_before()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        var deal = Produce.Opportunity(Rep, account);
        Win(deal, 1000, "2026-03-24");
        Clock.Now = Clock.Now.AddDays(2);

        Set("opportunity", deal, new() { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal("2026-01-01..open", Interval(plan.Activity));
    }

    [Fact]
    public void A_deal_does_not_end_what_matches_still_beside_a_link_by_hand()
    {
        var account = Produce.Account(Rep, new() { ["revenue"] = new Money(20_000_000) });
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.LargeAccounts });
        Clock.Now = ManualClock.Utc("2026-04-03 10:00");
        Produce.LinkByHand(plan.Activity, LinkKind.Manual, Customer(account));

        Win(Produce.Opportunity(Rep, account), 1000, "2026-03-10");

        Assert.Equal(["open", "open"], Links(plan.Activity).Select(link => Day(link, "coach_to")));
    }

    [Fact]
    public void A_full_recalculation_says_the_same()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects, objective: AtProspects);
        foreach (var day in new[] { "2026-02-10", "2026-03-02" }) CallOn(account, day);
        Win(Produce.Opportunity(Rep, account), 1000, "2026-02-25");
        var before = (Interval(plan.Activity), Counted(plan.Activity), Counted(plan.Objective));

        Admin.Execute(new OrganizationRequest("coach_Relink") { ["PlanId"] = plan.Plan });
        Recalculate(plan.Plan);

        Assert.Equal(before, (Interval(plan.Activity), Counted(plan.Activity), Counted(plan.Objective)));
    }
}
