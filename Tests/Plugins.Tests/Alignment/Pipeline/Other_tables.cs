using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Metrics count more than calls and deals.</summary>
public sealed class Other_tables(TestOrganisation organisation) : PipelineTest(organisation)
{
    private PlanTree PlanOf(Guid metric, EntityReference? segment = null) => Produce.Agreed(Rep, activity: new()
    {
        ["coach_metricid"] = new EntityReference("coach_metric", metric),
        ["coach_segmentid"] = segment,
    });

    private Guid Letters() => Produce.Metric(new()
    {
        ["coach_sourcetable"] = "letter",
        ["coach_fetchxml"] = """<fetch><entity name="letter"><filter><condition attribute="statecode" operator="eq" value="1" /></filter></entity></fetch>""",
        ["coach_credit"] = new OptionSetValue((int)CreditRule.OwnerAndParticipants),
    });

    private Guid AccountMetric(string? valueColumn = null) => Produce.Metric(new()
    {
        ["coach_sourcetable"] = "account",
        ["coach_fetchxml"] = """<fetch><entity name="account"><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>""",
        ["coach_datecolumn"] = "createdon",
        ["coach_aggregate"] = new OptionSetValue((int)(valueColumn is null ? Aggregation.Count : Aggregation.Sum)),
        ["coach_valuecolumn"] = valueColumn,
    });

    [Fact]
    public void A_letter_counts_when_it_is_sent_and_no_longer_when_it_is_deleted()
    {
        var plan = PlanOf(Letters());
        var letter = Produce.Activity("letter", Rep, null, null);

        Complete("letter", letter);
        Assert.Equal(1, Actual(plan.Activity));

        Admin.Delete("letter", letter);
        Assert.Equal(0, Actual(plan.Activity));
    }

    [Fact]
    public void A_letter_to_a_prospect_counts_through_the_link()
    {
        var prospect = Produce.Account(Rep);
        var plan = PlanOf(Letters(), Library.Prospects);

        Complete("letter", Produce.Activity("letter", Rep, Customer(prospect), null));
        Complete("letter", Produce.Activity("letter", Rep, null, null));

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void An_account_counts_on_the_day_it_was_created()
    {
        var plan = PlanOf(AccountMetric());

        Produce.Account(Rep);

        Assert.Equal(1, Actual(plan.Activity));
        Recalculate(plan.Plan);
        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void An_account_that_changes_hands_counts_for_the_one_who_has_it()
    {
        var plan = PlanOf(AccountMetric());
        var account = Produce.Account(Rep);

        Set("account", account, new() { ["ownerid"] = Produce.Rep().Reference });

        Assert.Equal(0, Actual(plan.Activity));
    }

    [Fact]
    public void The_revenue_of_accounts_is_summed_and_followed()
    {
        var plan = PlanOf(AccountMetric("revenue"));
        var account = Produce.Account(Rep, new() { ["revenue"] = new Money(1000) });

        Set("account", account, new() { ["revenue"] = new Money(1500) });

        Assert.Equal(1500, Actual(plan.Activity));
    }

    [Fact]
    public void A_deleted_account_is_taken_back()
    {
        var plan = PlanOf(AccountMetric());
        var account = Produce.Account(Rep);

        Admin.Delete("account", account);

        Assert.Equal(0, Actual(plan.Activity));
    }
}
