using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Links_remember(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Values AtProspects => new() { ["coach_segmentid"] = Library.Prospects };

    private string Interval(Guid target) => string.Join("; ", Links(target).OrderBy(link => link.GetAttributeValue<DateTime?>("coach_from"))
        .Select(link => $"{(LinkKind)link.GetAttributeValue<OptionSetValue>("coach_kind").Value} {Day(link, "coach_from")}..{Day(link, "coach_to")}"));

    [Fact]
    public void A_prospect_is_linked_from_the_plans_start_when_the_plan_is_agreed()
    {
        Produce.Account(Rep);

        var plan = Produce.Agreed(Rep, AtProspects);

        Assert.Equal("Automatic 2026-01-01..open", Interval(plan.Activity));
    }

    [Fact]
    public void An_account_that_becomes_a_prospect_later_is_linked_from_that_day()
    {
        var account = Yesterday(() => Produce.Account(Rep));
        Set("account", account, new() { ["statecode"] = new OptionSetValue(1) });
        var plan = Produce.Agreed(Rep, AtProspects);

        Set("account", account, new() { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal("Automatic 2026-03-18..open", Interval(plan.Activity));
    }

    [Fact]
    public void Of_an_account_typed_in_only_today_nothing_is_known_before_so_it_is_linked_from_the_plans_start()
    {
        var plan = Produce.Agreed(Rep, AtProspects);

        var account = Produce.Account(Rep);
        Complete("phonecall", Produce.OpenCall(Rep, Customer(account)), new() { ["actualend"] = ManualClock.Utc("2026-03-02 09:00") });

        Assert.Equal(("Automatic 2026-01-01..open", 1m), (Interval(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void A_call_completed_before_its_account_matches_counts_as_soon_as_it_does()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.LargeAccounts });
        var account = Produce.Account(Rep, new() { ["revenue"] = new Money(1) });
        Complete("phonecall", Produce.OpenCall(Rep, Customer(account)), new() { ["actualend"] = ManualClock.Utc("2026-02-02 09:00") });

        Set("account", account, new() { ["revenue"] = new Money(20_000_000) });

        Assert.Equal(("Automatic 2026-01-01..open", 1m), (Interval(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void Only_the_first_link_of_a_record_opens_before_the_day()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.EarlyStageDeals });
        var deal = Produce.Opportunity(Rep, given: new() { ["salesstage"] = new OptionSetValue(0) });
        Set("opportunity", deal, new() { ["salesstage"] = new OptionSetValue(3) });
        Clock.Now = Clock.Now.AddDays(2);

        Set("opportunity", deal, new() { ["salesstage"] = new OptionSetValue(0) });

        Assert.Equal("Automatic 2026-01-01..2026-03-18; Automatic 2026-03-20..open", Interval(plan.Activity));
    }

    [Fact]
    public void The_win_closes_the_link_that_day_and_still_counts()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects, objective: AtProspects);

        Win(Produce.Opportunity(Rep, account), 1000);

        Assert.Equal(("Automatic 2026-01-01..2026-03-18", 1m), (Interval(plan.Objective), Actual(plan.Objective)));
    }

    [Fact]
    public void Calls_before_the_win_stay_prospecting_calls_and_later_ones_are_none()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(Customer(account));
        Win(Produce.Opportunity(Rep, account), 1000);
        Call(Customer(account));

        Clock.Now = Clock.Now.AddDays(1);
        Call(Customer(account));

        Assert.Equal(2, Actual(plan.Activity));
    }

    [Fact]
    public void A_call_about_a_deal_counts_through_the_deals_customer()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);

        Call(Deal(Produce.Opportunity(Rep, account)));

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void Reopening_the_deal_on_the_same_day_opens_the_link_again()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        var deal = Produce.Opportunity(Rep, account);
        Win(deal, 1000);

        Set("opportunity", deal, new() { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal("Automatic 2026-01-01..open", Interval(plan.Activity));
    }

    [Fact]
    public void Reopening_the_deal_on_a_later_day_makes_a_new_link()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        var deal = Produce.Opportunity(Rep, account);
        Win(deal, 1000);
        Clock.Now = Clock.Now.AddDays(2);

        Set("opportunity", deal, new() { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal("Automatic 2026-01-01..2026-03-18; Automatic 2026-03-20..open", Interval(plan.Activity));
    }

    [Fact]
    public void An_account_that_changes_hands_leaves_the_calls_where_they_were()
    {
        var (account, other) = (Yesterday(() => Produce.Account(Rep)), Produce.Rep());
        var mine = Produce.Agreed(Rep, AtProspects);
        var theirs = Produce.Agreed(other, AtProspects);
        Call(Customer(account));

        Set("account", account, new() { ["ownerid"] = other.Reference });

        Assert.Equal(("Automatic 2026-01-01..2026-03-18", 1m), (Interval(mine.Activity), Actual(mine.Activity)));
        Assert.Equal(("Automatic 2026-03-18..open", 0m), (Interval(theirs.Activity), Actual(theirs.Activity)));
    }

    [Fact]
    public void A_call_made_before_the_account_was_a_prospect_does_not_count()
    {
        var account = Yesterday(() => Produce.Account(Rep));
        Set("account", account, new() { ["statecode"] = new OptionSetValue(1) });
        var plan = Produce.Agreed(Rep, AtProspects);
        Complete("phonecall", Produce.OpenCall(Rep, Customer(account)), new() { ["actualend"] = ManualClock.Utc("2026-03-02 09:00") });

        Set("account", account, new() { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal(("Automatic 2026-03-18..open", 0m), (Interval(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void A_link_made_by_hand_counts_for_the_whole_period_and_survives()
    {
        var customer = Produce.Account(Rep);
        Win(Produce.Opportunity(Rep, customer), 1000);
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(Customer(customer));

        Produce.LinkByHand(plan.Activity, LinkKind.Manual, Customer(customer));
        Set("account", customer, new() { ["revenue"] = new Money(7) });

        Assert.Equal(("Manual open..open", 1m), (Interval(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void An_excluded_record_stops_counting_and_survives_relinking()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(Customer(account));

        Set("coach_targetlink", Links(plan.Activity)[0].Id, new() { ["coach_kind"] = new OptionSetValue((int)LinkKind.Excluded) });
        Set("account", account, new() { ["revenue"] = new Money(7) });

        Assert.Equal(("Excluded open..open", 0m), (Interval(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void Taking_an_exclusion_away_links_from_that_day()
    {
        Yesterday(() => Produce.Account(Rep));
        var plan = Produce.Agreed(Rep, AtProspects);
        var link = Links(plan.Activity)[0].Id;
        Set("coach_targetlink", link, new() { ["coach_kind"] = new OptionSetValue((int)LinkKind.Excluded) });

        Admin.Delete("coach_targetlink", link);

        Assert.Equal("Automatic 2026-03-18..open", Interval(plan.Activity));
    }

    [Fact]
    public void An_excluded_deal_stops_counting_for_a_target_without_a_segment()
    {
        var plan = Produce.Agreed(Rep);
        var deal = Produce.Opportunity(Rep);
        Call(Deal(deal));

        Produce.LinkByHand(plan.Activity, LinkKind.Excluded, Deal(deal));

        Assert.Equal((0m, 0), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void A_record_of_the_reps_team_is_linked_too()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = $"Team {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Salesperson")]);
        Admin.Execute(new Microsoft.Xrm.Sdk.OrganizationRequest("AddMembersTeam") { ["TeamId"] = team, ["MemberIds"] = new[] { Rep.Id } });
        var plan = Produce.Agreed(Rep, AtProspects);

        Admin.Create(new Entity("account") { ["name"] = "Fabrikam", ["ownerid"] = new EntityReference("team", team) });

        Assert.Equal("Automatic 2026-01-01..open", Interval(plan.Activity));
    }

    [Fact]
    public void A_deal_that_moves_to_another_stage_leaves_its_segment()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.EarlyStageDeals });
        var deal = Produce.Opportunity(Rep, given: new() { ["salesstage"] = new OptionSetValue(0) });

        Set("opportunity", deal, new() { ["salesstage"] = new OptionSetValue(3) });

        Assert.Equal("Automatic 2026-01-01..2026-03-18", Interval(plan.Activity));
    }
}
