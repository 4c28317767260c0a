using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What is about a lead is, once it is qualified, about the account and the deal it became.</summary>
public sealed class Leads_that_are_qualified(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const int Open = 0;
    private const int Disqualified = 2;
    private const string OpenLeads = """<fetch><entity name="lead"><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>""";
    private const string OpenDeals = """<fetch><entity name="opportunity"><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>""";

    private Values AtProspects => new() { ["coach_segmentid"] = Library.Prospects };

    private Values At(string table, string fetchXml) => new() { ["coach_segmentid"] = new EntityReference("coach_segment", Produce.Segment(table, fetchXml)) };

    private Values AtLeads => At("lead", OpenLeads);

    private static EntityReference Lead(Guid id) => new("lead", id);

    private Guid NewLead(EntityReference? account = null) => Rep.Service.Create(new Entity("lead")
    {
        ["subject"] = "Hundred drills",
        ["lastname"] = "Contact",
        ["companyname"] = "Contoso",
        ["parentaccountid"] = account,
    });

    private void Qualify(Guid lead, bool account = true, bool contact = true, bool opportunity = true) => Rep.Service.Execute(new OrganizationRequest("QualifyLead")
    {
        ["LeadId"] = Lead(lead),
        ["CreateAccount"] = account,
        ["CreateContact"] = contact,
        ["CreateOpportunity"] = opportunity,
        ["Status"] = new OptionSetValue(3),
    });

    private void CallOn(string day, Guid lead) => Complete("phonecall", Produce.OpenCall(Rep, Lead(lead)), new() { ["actualend"] = ManualClock.Utc($"{day} 09:00") });

    private string Interval(Guid target) => string.Join("; ", Links(target).OrderBy(link => link.GetAttributeValue<DateTime?>("coach_from"))
        .Select(link => $"{(LinkKind)link.GetAttributeValue<OptionSetValue>("coach_kind").Value} {Day(link, "coach_from")}..{Day(link, "coach_to")}"));

    /// <summary>What the target shows, and what it shows once it is worked out from the rows alone.</summary>
    private (decimal? Live, decimal? Recalculated) Counted(PlanTree plan)
    {
        var live = Actual(plan.Activity);
        Recalculate(plan.Plan);
        return (live, Actual(plan.Activity));
    }

    [Fact]
    public void A_call_regarding_a_lead_counts_without_a_segment()
    {
        var plan = Produce.Agreed(Rep);

        Call(Lead(NewLead()));

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_call_regarding_a_lead_counts_for_no_segment_of_accounts()
    {
        var plan = Produce.Agreed(Rep, AtProspects);

        Call(Lead(NewLead(Customer(Produce.Account(Rep)))));

        Assert.Equal((0m, 0m), Counted(plan));
    }

    [Fact]
    public void A_segment_of_leads_links_the_leads_of_the_rep()
    {
        Yesterday(() => NewLead());

        var plan = Produce.Agreed(Rep, AtLeads);

        Assert.Equal("Automatic 2026-01-01..open", Interval(plan.Activity));
    }

    [Fact]
    public void A_call_regarding_a_lead_counts_for_the_segment_that_the_lead_is_in()
    {
        var plan = Produce.Agreed(Rep, AtLeads);

        Call(Lead(NewLead()));

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_lead_of_somebody_else_is_not_linked()
    {
        var plan = Produce.Agreed(Produce.Rep(), AtLeads);

        NewLead();

        Assert.Empty(Links(plan.Activity));
    }

    [Fact]
    public void Calls_before_a_lead_was_qualified_count_through_the_account_it_became()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var lead = NewLead();
        Call(Lead(lead));

        Qualify(lead);

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void Calls_before_a_lead_was_qualified_count_through_the_deal_it_became()
    {
        var plan = Produce.Agreed(Rep, At("opportunity", OpenDeals));
        var lead = NewLead();
        Call(Lead(lead));

        Qualify(lead, account: false, contact: false);

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void Calls_count_through_the_account_alone_when_the_lead_becomes_no_deal()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var lead = NewLead();
        Call(Lead(lead));

        Qualify(lead, contact: false, opportunity: false);

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void A_lead_that_becomes_nothing_counts_for_no_segment_of_accounts()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var lead = NewLead();
        Call(Lead(lead));

        Qualify(lead, account: false, contact: false, opportunity: false);

        Assert.Equal((0m, 0m), Counted(plan));
    }

    [Fact]
    public void Calls_on_a_qualified_lead_count_through_the_account_it_became()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var lead = NewLead();
        Qualify(lead);

        Call(Lead(lead));

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void Calls_count_from_the_day_the_account_of_the_lead_is_linked()
    {
        var account = Yesterday(() => Produce.Account(Rep));
        Set("account", account, new() { ["statecode"] = new OptionSetValue(1) });
        var plan = Produce.Agreed(Rep, AtProspects);
        Set("account", account, new() { ["statecode"] = new OptionSetValue(0) });
        var lead = NewLead(Customer(account));
        CallOn("2026-03-17", lead);
        CallOn("2026-03-18", lead);

        Qualify(lead, account: false, contact: false);

        Assert.Equal((1m, 1m), Counted(plan));
    }

    [Fact]
    public void Calls_before_a_lead_was_qualified_keep_counting_for_the_segment_of_leads()
    {
        var plan = Produce.Agreed(Rep, AtLeads);
        var lead = NewLead();
        Call(Lead(lead));

        Qualify(lead);

        Assert.Equal(("Automatic 2026-01-01..2026-03-18", 1m), (Interval(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void A_qualified_lead_that_is_opened_again_no_longer_counts_through_what_it_became()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var lead = NewLead();
        Call(Lead(lead));
        Qualify(lead);

        Set("lead", lead, new() { ["statecode"] = new OptionSetValue(Open) });

        Assert.Equal((0m, 0m), Counted(plan));
    }

    [Fact]
    public void A_qualified_lead_counts_no_longer_for_an_account_that_is_deleted()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var lead = NewLead();
        Call(Lead(lead));
        Qualify(lead, contact: false, opportunity: false);
        Assert.Equal(1, Actual(plan.Activity));

        Admin.Delete("account", Assert.Single(Rows("account", "originatingleadid", lead)).Id);

        Assert.Equal((0m, 0m), Counted(plan));
    }

    [Fact]
    public void A_lead_that_changes_hands_leaves_the_calls_where_they_were()
    {
        var (lead, other) = (Yesterday(() => NewLead()), Produce.Rep());
        var segment = AtLeads;
        var (mine, theirs) = (Produce.Agreed(Rep, segment), Produce.Agreed(other, segment));
        Call(Lead(lead));

        Set("lead", lead, new() { ["ownerid"] = other.Reference });

        Assert.Equal(("Automatic 2026-01-01..2026-03-18", (1m, 1m)), (Interval(mine.Activity), Counted(mine)));
        Assert.Equal(("Automatic 2026-03-18..open", (0m, 0m)), (Interval(theirs.Activity), Counted(theirs)));
    }

    [Fact]
    public void A_lead_that_is_disqualified_leaves_its_segment_that_day()
    {
        var plan = Produce.Agreed(Rep, AtLeads);
        var lead = NewLead();

        Set("lead", lead, new() { ["statecode"] = new OptionSetValue(Disqualified) });

        Assert.Equal("Automatic 2026-01-01..2026-03-18", Interval(plan.Activity));
    }

    [Fact]
    public void A_disqualified_lead_that_is_opened_again_later_is_linked_anew()
    {
        var plan = Produce.Agreed(Rep, AtLeads);
        var lead = NewLead();
        Set("lead", lead, new() { ["statecode"] = new OptionSetValue(Disqualified) });
        Clock.Now = Clock.Now.AddDays(2);

        Set("lead", lead, new() { ["statecode"] = new OptionSetValue(Open) });

        Assert.Equal("Automatic 2026-01-01..2026-03-18; Automatic 2026-03-20..open", Interval(plan.Activity));
    }

    [Fact]
    public void A_lead_that_is_linked_by_hand_counts_for_the_whole_period()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var lead = NewLead();
        CallOn("2026-01-02", lead);

        Produce.LinkByHand(plan.Activity, LinkKind.Manual, Lead(lead));

        Assert.Equal(("Manual open..open", (1m, 1m)), (Interval(plan.Activity), Counted(plan)));
    }

    [Fact]
    public void A_lead_that_is_excluded_by_hand_counts_nowhere()
    {
        var plan = Produce.Agreed(Rep);
        var lead = NewLead();
        Call(Lead(lead));

        Produce.LinkByHand(plan.Activity, LinkKind.Excluded, Lead(lead));

        Assert.Equal((0m, 0m), Counted(plan));
    }

    [Fact]
    public void A_lead_that_is_deleted_takes_its_calls_and_its_link_along()
    {
        var plan = Produce.Agreed(Rep, AtLeads);
        var lead = NewLead();
        Call(Lead(lead));

        Admin.Delete("lead", lead);

        Assert.Equal((0m, 0, 0), (Actual(plan.Activity), Links(plan.Activity).Count, Contributions(plan.Activity).Count));
    }
}
