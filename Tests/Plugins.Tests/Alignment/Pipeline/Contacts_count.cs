using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What is about a contact is about the account the contact belongs to.</summary>
public sealed class Contacts_count(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Values AtProspects => new() { ["coach_segmentid"] = Library.Prospects };

    private static EntityReference Person(Guid id) => new("contact", id);

    private Guid Contact(EntityReference? of = null) => Admin.Create(new Entity("contact") { ["lastname"] = "Contact", ["parentcustomerid"] = of, ["ownerid"] = Rep.Reference });

    private Guid DealWith(Guid contact) => Produce.Opportunity(Rep, given: new() { ["customerid"] = Person(contact) });

    private void Move(Guid contact, EntityReference? to) => Set("contact", contact, new() { ["parentcustomerid"] = to });

    private Guid CallOn(string day, EntityReference regarding)
    {
        var call = Produce.OpenCall(Rep, regarding);
        Complete("phonecall", call, new() { ["actualend"] = ManualClock.Utc($"{day} 09:00") });
        return call;
    }

    /// <summary>What the target shows, and what it shows once it is worked out from the rows alone.</summary>
    private (decimal? Live, decimal? Recalculated) Counted(PlanTree plan, Guid? target = null)
    {
        var live = Actual(target ?? plan.Activity);
        Recalculate(plan.Plan);
        return (live, Actual(target ?? plan.Activity));
    }

    private EntityReference Metric(string table) => table switch
    {
        "appointment" => Library.AppointmentsHeld,
        "email" => Library.EmailsSent,
        "task" => Library.TasksCompleted,
        _ => Library.CallsCompleted,
    };

    [Theory]
    [InlineData("phonecall")]
    [InlineData("appointment")]
    [InlineData("email")]
    [InlineData("task")]
    public void What_is_done_regarding_a_contact_counts_through_the_link_of_its_account(string table)
    {
        var contact = Contact(Customer(Produce.Account(Rep)));
        var plan = Produce.Agreed(Rep, new(AtProspects) { ["coach_metricid"] = Metric(table) });
        var done = Produce.Activity(table, Rep, Person(contact), table == "appointment" ? new() { ["scheduledstart"] = Clock.Now, ["scheduledend"] = Clock.Now.AddHours(1) } : null);

        Complete(table, done, table == "email" ? new() { ["statuscode"] = new OptionSetValue(3) } : null);

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_contribution_through_a_contact_names_its_account()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);

        Call(Person(Contact(Customer(account))));

        Assert.Equal(account, Assert.Single(Contributions(plan.Activity)).GetAttributeValue<EntityReference>("coach_accountid").Id);
    }

    [Fact]
    public void A_deal_that_is_won_with_a_contact_counts_for_the_contacts_account()
    {
        var plan = Produce.Agreed(Rep, result: AtProspects);

        Win(DealWith(Contact(Customer(Produce.Account(Rep)))), 2500);

        Assert.Equal((2500m, 2500m), Counted(plan, plan.Result));
    }

    [Fact]
    public void A_call_about_a_deal_with_a_contact_counts_for_the_contacts_account()
    {
        var plan = Produce.Agreed(Rep, AtProspects);

        Call(Deal(DealWith(Contact(Customer(Produce.Account(Rep))))));

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_contact_of_no_account_counts_only_without_a_segment()
    {
        Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        var anywhere = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);

        Call(Person(Contact()));

        Assert.Equal((0m, 1m), (Actual(plan.Activity), Actual(anywhere)));
    }

    [Fact]
    public void A_contact_under_another_contact_counts_only_without_a_segment()
    {
        var above = Contact(Customer(Produce.Account(Rep)));
        var plan = Produce.Agreed(Rep, AtProspects);
        var anywhere = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);

        Call(Person(Contact(Person(above))));

        Assert.Equal((0m, 1m), (Actual(plan.Activity), Actual(anywhere)));
    }

    [Fact]
    public void A_contact_that_moves_takes_its_calls_to_the_new_account()
    {
        var contact = Contact(Customer(Produce.Account(Produce.Rep())));
        var mine = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(Person(contact));

        Move(contact, Customer(mine));

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_contact_that_moves_takes_its_calls_away_from_the_earlier_account()
    {
        var contact = Contact(Customer(Produce.Account(Rep)));
        var other = Produce.Account(Produce.Rep());
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(Person(contact));

        Move(contact, Customer(other));

        Assert.Equal((0m, 0m), Counted(plan));
    }

    [Fact]
    public void Calls_of_a_contact_that_moves_count_from_the_day_the_new_account_is_linked()
    {
        var contact = Contact(Customer(Produce.Account(Produce.Rep())));
        var mine = Yesterday(() => Produce.Account(Rep));
        Set("account", mine, new() { ["statecode"] = new OptionSetValue(1) });
        var plan = Produce.Agreed(Rep, AtProspects);
        Set("account", mine, new() { ["statecode"] = new OptionSetValue(0) });
        CallOn("2026-03-17", Person(contact));
        CallOn("2026-03-18", Person(contact));

        Move(contact, Customer(mine));

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_contact_that_moves_back_brings_its_calls_back()
    {
        var account = Customer(Produce.Account(Rep));
        var contact = Contact(account);
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(Person(contact));
        Move(contact, Customer(Produce.Account(Produce.Rep())));

        Move(contact, account);

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_contact_that_leaves_its_account_for_none_takes_its_calls_away()
    {
        var contact = Contact(Customer(Produce.Account(Rep)));
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(Person(contact));

        Move(contact, null);

        Assert.Equal((0m, 0m), Counted(plan));
    }

    [Fact]
    public void A_contact_that_moves_takes_the_calls_about_its_deals_along()
    {
        var contact = Contact(Customer(Produce.Account(Produce.Rep())));
        var mine = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(Deal(DealWith(contact)));

        Move(contact, Customer(mine));

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_contact_that_moves_takes_the_deals_won_with_it_along()
    {
        var contact = Contact(Customer(Produce.Account(Rep)));
        var other = Produce.Account(Produce.Rep());
        var plan = Produce.Agreed(Rep, result: AtProspects);
        Win(DealWith(contact), 2500);

        Move(contact, Customer(other));

        Assert.Equal((0m, 0m), Counted(plan, plan.Result));
    }

    [Fact]
    public void A_deal_whose_customer_becomes_a_contact_counts_for_the_contacts_account()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var contact = Contact(Customer(Produce.Account(Rep)));
        var deal = Produce.Opportunity(Rep, Produce.Account(Produce.Rep()));
        Call(Deal(deal));

        Set("opportunity", deal, new() { ["customerid"] = Person(contact) });

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_call_that_is_given_to_a_contact_counts_through_its_account()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var call = Call();

        Set("phonecall", call, new() { ["regardingobjectid"] = Person(Contact(Customer(Produce.Account(Rep)))) });

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void An_excluded_account_excludes_the_calls_of_its_contacts()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep);
        Call(Person(Contact(Customer(account))));

        Produce.LinkByHand(plan.Activity, LinkKind.Excluded, Customer(account));

        Assert.Equal((0m, 0m), Counted(plan));
    }

    [Fact]
    public void A_contact_that_moves_to_an_excluded_account_no_longer_counts()
    {
        var contact = Contact(Customer(Produce.Account(Rep)));
        var excluded = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep);
        Produce.LinkByHand(plan.Activity, LinkKind.Excluded, Customer(excluded));
        Call(Person(contact));

        Move(contact, Customer(excluded));

        Assert.Equal((0m, 0m), Counted(plan));
    }
}
