using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Views_with_rows_in_them(TestOrganisation organisation) : PipelineTest(organisation)
{
    private readonly TestOrganisation organisation = organisation;

    private List<Guid> Shown(string view, Person reader)
    {
        var query = Admin.RetrieveMultiple(new QueryByAttribute("savedquery") { ColumnSet = new ColumnSet("fetchxml"), Attributes = { "name" }, Values = { view } }).Entities.Single();
        return [.. reader.Service.All((string)query["fetchxml"]).Select(row => row.Id)];
    }

    private void ReportsTo(Person person, Person superior) => Set("systemuser", person.Id, new() { ["parentsystemuserid"] = superior.Reference });

    private Guid Held(Person manager, Person rep) => new Talk(organisation, manager).Held(Deal(Produce.Opportunity(rep)));

    [Fact]
    public void Conversations_that_concern_me_are_those_of_my_people_and_of_theirs()
    {
        var (executive, manager) = (Produce.Executive(), Produce.Manager());
        ReportsTo(Rep, manager);
        ReportsTo(manager, executive);

        var talk = Held(manager, Rep);

        Assert.All([Rep, manager, executive], reader => Assert.Equal([talk], Shown("Conversations That Concern Me", reader)));
        Assert.Empty(Shown("Conversations That Concern Me", Produce.Manager()));
    }

    [Fact]
    public void A_manager_sees_the_deals_and_the_accounts_of_the_team()
    {
        var manager = Produce.Manager();
        ReportsTo(Rep, manager);
        var account = Produce.Account(Rep);
        var deal = Produce.Opportunity(Rep, account);
        Produce.Opportunity(Produce.Rep());

        Assert.Equal([deal], Shown("Deals of My Team and Me", manager));
        Assert.Equal([account], Shown("Accounts of My Team and Me", manager));
    }

    [Fact]
    public void Only_what_can_be_judged_waits_for_my_verdict()
    {
        var manager = Produce.Manager();
        var waiting = Held(manager, Rep);
        var judged = Held(manager, Rep);
        Rep.Service.Create(new Entity("coach_feedback") { ["coach_conversationid"] = new EntityReference("coach_conversation", judged), ["coach_verdict"] = new OptionSetValue((int)Verdict.No) });
        new Talk(organisation, manager).Start(Deal(Produce.Opportunity(Rep)));
        Held(manager, manager);

        Assert.Equal([waiting], Shown("Waiting for My Verdict", Rep));
        Assert.Empty(Shown("Waiting for My Verdict", manager));
    }

    [Fact]
    public void Targets_of_running_plans_leave_out_drafts_plans_to_come_and_plans_that_are_over()
    {
        var running = Produce.Agreed(Rep);
        Produce.Draft(Produce.Rep());
        var next = Produce.Agreed(Rep, plan: new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });

        var last = Produce.Agreed(Rep, plan: new() { ["coach_start"] = new DateTime(2025, 10, 1), ["coach_end"] = new DateTime(2025, 12, 31) });

        var shown = Shown("Targets of Running Plans", Produce.Manager());

        Assert.Contains(running.Activity, shown);
        Assert.DoesNotContain(next.Activity, shown);
        Assert.DoesNotContain(last.Activity, shown);
    }

    [Fact]
    public void What_waits_for_my_agreement_is_proposed_or_agreed_and_not_answered()
    {
        var proposed = Produce.Draft(Rep).Plan;
        Set("coach_alignmentplan", proposed, new() { ["statuscode"] = new OptionSetValue(104500001) });
        Produce.ValidPlan(Rep);

        Assert.Equal([proposed], Shown("Waiting for My Agreement", Rep));
    }
}
