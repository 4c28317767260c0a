using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Attacks;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Whose the credit is where that is not plain: a team, somebody who left or has no role of ours, several who took part.</summary>
public sealed class Credit_stays_too(TestOrganisation organisation) : CreditTest(organisation)
{
    [Fact]
    public void With_the_first_however_often_an_account_changes_hands()
    {
        var (account, third) = (Produce.Account(Rep), Produce.Rep());
        PlanTree[] plans = [Produce.Agreed(Rep), Produce.Agreed(Heir), Produce.Agreed(third)];
        var call = Call(Customer(account));

        Give(Customer(account), Heir);
        Give(Customer(account), third);

        Assert.Equal([1m, 0m, 0m], plans.Select(plan => Actual(plan.Activity)));
        Assert.Equal(["Handover rep 100"], CreditsOf(call));
    }

    [Fact]
    public void When_an_account_comes_back_to_who_had_it()
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        Call(Customer(account));

        Give(Customer(account), Heir);
        Give(Customer(account), Rep);

        Assert.Equal([1m, 0m], Actuals(mine.Activity, theirs.Activity));
    }

    [Fact]
    public void With_nobody_when_it_was_a_team_s()
    {
        var account = Produce.Account(Rep);
        Give(Customer(account), Team());
        var theirs = Produce.Agreed(Heir);
        var deal = Admin.Create(new Entity("opportunity") { ["name"] = "The team's", ["customerid"] = Customer(account), ["ownerid"] = Team() });
        Win(deal, 100, by: Admin);

        Give(Customer(account), Heir);

        Assert.Equal(0, Actual(theirs.Objective));
        Assert.Equal(["Handover nobody 100"], CreditsOf(deal));
        Assert.True((bool)Credit(Heir, deal)["wasTeams"]!);
    }

    [Fact]
    public void With_a_leaver_who_was_disabled_before_the_account_went_on()
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var call = Call(Customer(account));
        Disable(Rep);

        Give(Customer(account), Heir);

        Assert.Equal([1m, 0m], Actuals(mine.Activity, theirs.Activity));
        Assert.Equal(["Handover rep 100"], CreditsOf(call));
    }

    [Fact]
    public void With_somebody_without_a_role_of_ours_to_whom_no_note_of_it_can_be_given()
    {
        var seller = Produce.User("Sam Seller", null, 110, "Salesperson");
        var account = Produce.Account(seller);
        var theirs = Produce.Agreed(Heir);
        var call = Produce.OpenCall(seller, Customer(account));
        Set(seller.Service, "phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });

        Give(Customer(account), Heir);

        Assert.Equal(0, Actual(theirs.Activity));
        Assert.Equal(["Handover another 100"], CreditsOf(call));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void With_an_administrator_who_reads_the_note_of_it_while_enabled(bool hasLeft)
    {
        var administrator = Produce.User("Ada Administrator", null, 110, "System Administrator");
        var account = Produce.Account(administrator);
        var call = Produce.OpenCall(administrator, Customer(account));
        Set(administrator.Service, "phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });
        if (hasLeft) Set("systemuser", administrator.Id, new() { ["isdisabled"] = true });

        Give(Customer(account), Heir);

        Assert.Equal(!hasLeft, Assert.Single(Rows("coach_creditshare", "coach_sourceid", call.ToString())).GetAttributeValue<EntityReference>("ownerid").Id == administrator.Id);
    }

    [Fact]
    public void With_the_rep_who_reads_the_note_of_it()
    {
        var account = Produce.Account(Rep);
        var call = Call(Customer(account));

        Give(Customer(account), Heir);

        Assert.Equal(Rep.Id, Assert.Single(Rows("coach_creditshare", "coach_sourceid", call.ToString())).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void With_those_who_took_part_too_where_the_metric_says_so()
    {
        var (account, colleague) = (Produce.Account(Rep), Produce.Rep());
        Values held = new() { ["coach_metricid"] = Library.AppointmentsHeld };
        PlanTree[] plans = [Produce.Agreed(Rep, held), Produce.Agreed(Heir, held), Produce.Agreed(colleague, held)];
        var party = new Entity("activityparty") { ["partyid"] = colleague.Reference };
        Complete("appointment", Produce.Activity("appointment", Rep, Customer(account), new()
        {
            ["scheduledstart"] = Clock.Now,
            ["scheduledend"] = Clock.Now.AddHours(1),
            ["requiredattendees"] = new EntityCollection([party]) { EntityName = "activityparty" },
        }));

        Give(Customer(account), Heir);

        Assert.Equal([1m, 0m, 1m], plans.Select(plan => Actual(plan.Activity)));
    }
}
