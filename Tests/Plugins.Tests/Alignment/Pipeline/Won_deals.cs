using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Won_deals(TestOrganisation organisation) : PipelineTest(organisation)
{
    [Fact]
    public void Winning_moves_the_objective_and_the_result()
    {
        var plan = Produce.Agreed(Rep);

        Win(Produce.Opportunity(Rep), 2500.25m);

        Assert.Equal((1m, 2500.25m), (Actual(plan.Objective), Actual(plan.Result)));
    }

    [Fact]
    public void Winning_is_compared_once_more_after_the_commit_for_versions_that_run_no_update_step()
    {
        var plan = Produce.Agreed(Rep);
        var deal = Produce.Opportunity(Rep);
        Win(deal, 2500);
        foreach (var missed in Contributions(plan.Result)) Erase("coach_contribution", missed.Id);

        Organization.DrainAsync();

        Assert.Equal(2500m, Assert.Single(Contributions(plan.Result))["coach_value"]);
    }

    [Fact]
    public void Reopening_a_won_deal_takes_it_back()
    {
        var plan = Produce.Agreed(Rep);
        var deal = Produce.Opportunity(Rep);
        Win(deal, 2500);

        Set("opportunity", deal, new() { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal((0m, 0m), (Actual(plan.Objective), Actual(plan.Result)));
    }

    [Fact]
    public void A_lost_deal_counts_nothing()
    {
        var plan = Produce.Agreed(Rep);

        Close("LoseOpportunity", Produce.Opportunity(Rep), 2500);

        Assert.Equal((0m, 0m), (Actual(plan.Objective), Actual(plan.Result)));
    }

    [Fact]
    public void A_value_that_changes_after_winning_is_followed()
    {
        var plan = Produce.Agreed(Rep);
        var deal = Produce.Opportunity(Rep);
        Win(deal, 2500);

        Set("opportunity", deal, new() { ["actualvalue"] = new Money(3000) });

        Assert.Equal((1m, 3000m), (Actual(plan.Objective), Actual(plan.Result)));
    }

    [Fact]
    public void Money_is_summed_in_base_currency()
    {
        var plan = Produce.Agreed(Rep);
        var euro = Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["currencysymbol"] = "€", ["currencyprecision"] = 2, ["exchangerate"] = 0.8m });
        var deal = Produce.Opportunity(Rep, given: new() { ["transactioncurrencyid"] = new EntityReference("transactioncurrency", euro) });

        Win(deal, 1000);

        Assert.Equal(1250, Actual(plan.Result));
    }

    [Fact]
    public void A_deal_without_a_value_counts_as_a_deal_worth_nothing()
    {
        var plan = Produce.Agreed(Rep);

        Close("WinOpportunity", Produce.Opportunity(Rep, given: new() { ["estimatedvalue"] = null }), null);

        Assert.Equal((1m, 0m), (Actual(plan.Objective), Actual(plan.Result)));
        Assert.Equal(0m, Assert.Single(Contributions(plan.Result))["coach_value"]);
    }

    [Fact]
    public void A_deal_closed_outside_the_period_counts_nothing()
    {
        var plan = Produce.Agreed(Rep);

        Win(Produce.Opportunity(Rep), 2500, "2025-12-31 12:00");

        Assert.Equal((0m, 0m), (Actual(plan.Objective), Actual(plan.Result)));
    }

    [Fact]
    public void A_deleted_deal_is_taken_back()
    {
        var plan = Produce.Agreed(Rep);
        var deal = Produce.Opportunity(Rep);
        Win(deal, 2500);

        Admin.Delete("opportunity", deal);

        Assert.Equal((0m, 0m), (Actual(plan.Objective), Actual(plan.Result)));
    }

    [Fact]
    public void A_deal_that_changes_hands_with_an_account_that_is_aimed_at_stays_with_who_won_it()
    {
        var other = Produce.Rep();
        var segment = Produce.Segment("account", """<fetch><entity name="account"><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>""");
        Values atAccounts = new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) };
        var (mine, theirs) = (Produce.Agreed(Rep, atAccounts), Produce.Agreed(other, atAccounts));
        var account = Produce.Account(Rep);
        Win(Produce.Opportunity(Rep, account), 2500);

        Set("account", account, new() { ["ownerid"] = other.Reference });

        Assert.Equal((2500m, 0m), (Actual(mine.Result), Actual(theirs.Result) ?? 0));
    }
}
