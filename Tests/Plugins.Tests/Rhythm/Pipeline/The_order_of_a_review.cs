using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>coach_SuggestReview, on Wednesday 18 March at ten.</summary>
public sealed class The_order_of_a_review(TestOrganisation organisation) : ReviewTest(organisation)
{
    private const int Honolulu = 2;
    private const int Auckland = 290;

    [Fact]
    public void Has_more_reasons_first_then_what_is_worth_more_then_the_name()
    {
        FineDeal("Fine and large", new() { ["estimatedvalue"] = new Money(900000) });
        FineDeal("Early B", new() { ["salesstage"] = new OptionSetValue(1), ["estimatedvalue"] = new Money(10) });
        FineDeal("Early A", new() { ["salesstage"] = new OptionSetValue(0), ["estimatedvalue"] = new Money(10) });
        FineDeal("Early and large", new() { ["salesstage"] = new OptionSetValue(0), ["estimatedvalue"] = new Money(5000) });
        FineDeal("Early and slipped", new() { ["salesstage"] = new OptionSetValue(0), ["estimatedclosedate"] = new DateTime(2026, 3, 17), ["estimatedvalue"] = new Money(1) });

        Assert.Equal(["Early and slipped", "Early and large", "Early A", "Early B", "Fine and large"], Names(Suggested(Manager, new() { ["RepId"] = Rep.Id })));
    }

    [Fact]
    public void Says_what_a_deal_is()
    {
        var account = Produce.Account(Rep);
        FineDeal("Fine", new() { ["customerid"] = Customer(account), ["estimatedvalue"] = new Money(4200) });

        var deal = Suggested(Manager, new() { ["RepId"] = Rep.Id }).Single()!;

        Assert.Equal(
            ("Contoso", Rep.Name, "Propose", "2026-04-30", 4200m),
            ((string)deal["account"]!, (string)deal["repName"]!, (string)deal["stage"]!, (string)deal["closeDate"]!, (decimal)deal["value"]!));
    }

    [Fact]
    public void Takes_a_conversation_for_no_activity()
    {
        var deal = Produce.Opportunity(Rep, given: new() { ["salesstage"] = new OptionSetValue(2) });
        Talk.Held(Deal(deal));
        var next = Talk.Start(Deal(deal));
        Set("coach_conversation", next, new() { ["scheduledend"] = Clock.Now.AddDays(3) });

        Assert.Equal("stale,nonextstep", ReasonsOf(deal));
    }

    [Theory]
    [InlineData("2026-03-04 12:00", "")]
    [InlineData("2026-03-03 12:00", "stale")]
    public void Looks_fourteen_days_back(string done, string reasons)
    {
        var deal = Produce.Opportunity(Rep, given: new() { ["salesstage"] = new OptionSetValue(2) });
        Planned(deal, Clock.Now.AddDays(1));
        Done(deal, ManualClock.Utc(done));

        Assert.Equal(reasons, ReasonsOf(deal));
    }

    /// <summary>In Honolulu it is midnight of the 18th, in Auckland eleven in the evening.</summary>
    [Theory]
    [InlineData(Honolulu, "2026-03-18 09:59", "nonextstep")]
    [InlineData(Honolulu, "2026-03-18 10:01", "")]
    [InlineData(Auckland, "2026-03-17 10:59", "nonextstep")]
    [InlineData(Auckland, "2026-03-17 11:01", "")]
    public void Asks_what_is_due_on_the_day_that_it_is_where_the_rep_lives(int zone, string due, string reasons)
    {
        var rep = Produce.Rep(zone: zone);
        var deal = Produce.Opportunity(rep, given: new() { ["salesstage"] = new OptionSetValue(2) });
        Done(deal, Clock.Now, rep);
        Planned(deal, ManualClock.Utc(due), rep);

        Assert.Equal(reasons, ReasonsOf(deal));
    }

    [Fact]
    public void Takes_the_day_of_the_rep_for_a_closing_date_that_is_past()
    {
        var rep = Produce.Rep(zone: Auckland);
        Clock.Now = ManualClock.Utc("2026-03-18 12:00");
        var deal = FineDeal("Due on the 18th", new() { ["estimatedclosedate"] = new DateTime(2026, 3, 18) }, rep);

        Assert.Equal("slipped", ReasonsOf(deal));
    }

    [Fact]
    public void Asks_what_is_done_and_planned_by_others_on_the_deal_too()
    {
        var deal = Produce.Opportunity(Rep, given: new() { ["salesstage"] = new OptionSetValue(2) });
        Done(deal, Clock.Now, Manager);
        Planned(deal, Clock.Now, Manager);

        Assert.Equal("", ReasonsOf(deal));
    }

    [Fact]
    public void Sees_a_gap_that_the_deal_its_account_or_its_customer_serves()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, plan: new() { ["coach_managerid"] = Manager.Reference });
        var ofAccount = FineDeal("Of the account", new() { ["parentaccountid"] = Customer(account) });
        var ofCustomer = FineDeal("Of the customer", new() { ["customerid"] = Customer(account) });
        var itself = FineDeal("Itself");
        var excluded = FineDeal("Excluded", new() { ["parentaccountid"] = Customer(account) });
        var another = FineDeal("Another");
        Produce.LinkByHand(plan.Activity, LinkKind.Manual, Customer(account));
        Produce.LinkByHand(plan.Objective, LinkKind.Manual, Deal(itself));
        Produce.LinkByHand(plan.Activity, LinkKind.Excluded, Deal(excluded));

        Assert.Equal(
            ["gap", "gap", "gap", "", ""],
            new[] { ofAccount, ofCustomer, itself, excluded, another }.Select(ReasonsOf));
    }

    [Fact]
    public void Is_of_everybody_whom_the_manager_coaches_when_nobody_is_named()
    {
        var reporting = Produce.Rep();
        var planned = Produce.Rep();
        var disabled = Produce.Rep();
        Set("systemuser", reporting.Id, new() { ["parentsystemuserid"] = Manager.Reference });
        Set("systemuser", disabled.Id, new() { ["parentsystemuserid"] = Manager.Reference });
        Produce.Agreed(planned, plan: new() { ["coach_managerid"] = Manager.Reference });
        FineDeal("Of who reports", owner: reporting);
        FineDeal("Of whose plan names the manager", owner: planned);
        FineDeal("Of who has left", owner: disabled);
        FineDeal("Of the manager", owner: Manager);
        FineDeal("Of somebody else");
        Set("systemuser", disabled.Id, new() { ["isdisabled"] = true });

        Assert.Equal(["Of who reports", "Of whose plan names the manager"], Names(Suggested(Manager)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_empty_for_who_coaches_nobody()
    {
        FineDeal("Of the manager", owner: Manager);

        Assert.Empty(Suggested(Manager));
    }

    [Fact]
    public void Leaves_out_what_is_closed_what_a_team_owns_and_what_is_another_unit_s()
    {
        var unit = Produce.BusinessUnit("Unit");
        var manager = Produce.Manager(unit);
        var rep = Produce.Rep(unit);
        var team = Admin.Create(new Entity("team") { ["name"] = "Sharks", ["teamtype"] = new OptionSetValue(0), ["businessunitid"] = new EntityReference("businessunit", unit) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Salesperson")]);
        FineDeal("Open", owner: rep);
        Win(FineDeal("Won", owner: rep), 10, by: rep.Service);
        Set("opportunity", FineDeal("Shared", owner: rep), new() { ["ownerid"] = new EntityReference("team", team) });
        FineDeal("The manager's own", owner: manager);
        FineDeal("Elsewhere");

        Assert.Equal(["Open"], Names(Suggested(manager, new() { ["TeamId"] = unit })));
    }

    [Fact]
    public void Shows_a_stranger_nothing()
    {
        FineDeal();

        Assert.Empty(Suggested(ManagerElsewhere(), new() { ["RepId"] = Rep.Id }));
    }

    [Fact]
    public void Says_which_reviews_the_manager_can_go_on_with()
    {
        var review = Start(FineDeal());
        Finish(Manager, Start(FineDeal(owner: Produce.Rep())));

        var running = System.Text.Json.Nodes.JsonNode.Parse((string)Send(Manager, "coach_SuggestReview", [])["Running"])!.AsArray();

        Assert.Equal([(review, "Pipeline review · Rita Rep · 3/18/2026")], running.Select(each => ((Guid)each!["id"]!, (string)each["name"]!)));
    }

    [Fact]
    public void Is_of_a_rep_or_of_a_team() => Assert.Contains(
        "one rep or of one team",
        Refusal.Of(() => Suggested(Manager, new() { ["RepId"] = Rep.Id, ["TeamId"] = Library.Unit })).Message,
        StringComparison.Ordinal);
}
