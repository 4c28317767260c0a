using CoachingExtensions.Alignment;
using LocalDataverse;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Who is in the access team of a record has it as theirs. No event tells who comes and goes, so the sweep looks.</summary>
public sealed class Access_teams(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const int ReadAndWrite = 3;

    private Guid TemplateFor(string table) => Admin.Create(new Entity("teamtemplate")
    {
        ["teamtemplatename"] = $"Sales team {Guid.NewGuid():N}",
        ["objecttypecode"] = Organization.Metadata.Table(table).ObjectTypeCode,
        ["defaultaccessrightsmask"] = ReadAndWrite,
    });

    private void Send(string message, EntityReference record, Guid template, Person member) =>
        Admin.Execute(new OrganizationRequest(message) { ["Record"] = record, ["SystemUserId"] = member.Id, ["TeamTemplateId"] = template });

    private void Join(EntityReference record, Guid template) => Send("AddUserToRecordTeam", record, template, Rep);

    private void Sweep(PlanTree plan) => Admin.Execute(new OrganizationRequest("coach_Relink") { ["PlanId"] = plan.Plan });

    private string Interval(Guid target) => string.Join("; ", Links(target).OrderBy(link => link.GetAttributeValue<DateTime?>("coach_from")).Select(link => $"{Day(link, "coach_from")}..{Day(link, "coach_to")}"));

    [Fact]
    public void A_member_of_an_accounts_team_has_the_account_after_the_sweep()
    {
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        var account = Customer(Produce.Account(Produce.Rep()));
        Call(account);
        Join(account, TemplateFor("account"));

        Sweep(plan);

        Assert.Equal(("2026-01-01..open", 1m), (Interval(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void A_member_of_a_deals_team_has_the_deal_after_the_sweep()
    {
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.EarlyStageDeals });
        var deal = Deal(Produce.Opportunity(Produce.Rep(), given: new() { ["salesstage"] = new OptionSetValue(0) }));
        Call(deal);
        Join(deal, TemplateFor("opportunity"));

        Sweep(plan);

        Assert.Equal(("2026-01-01..open", 1m), (Interval(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void A_member_has_the_account_from_the_plans_start_when_the_plan_is_agreed()
    {
        var account = Customer(Yesterday(() => Produce.Account(Produce.Rep())));
        Join(account, TemplateFor("account"));

        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });

        Assert.Equal("2026-01-01..open", Interval(plan.Activity));
    }

    [Fact]
    public void Who_leaves_the_team_has_the_account_no_longer_from_the_day_of_the_sweep()
    {
        var (account, template) = (Customer(Produce.Account(Produce.Rep())), TemplateFor("account"));
        Join(account, template);
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        Send("RemoveUserFromRecordTeam", account, template, Rep);

        Sweep(plan);

        Assert.Equal("2026-01-01..2026-03-18", Interval(plan.Activity));
    }

    [Fact]
    public void A_change_of_the_account_keeps_the_members_link()
    {
        var account = Customer(Produce.Account(Produce.Rep()));
        Join(account, TemplateFor("account"));
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });

        Set("account", account.Id, new() { ["revenue"] = new Money(7) });

        Assert.Equal("2026-01-01..open", Interval(plan.Activity));
    }
}
