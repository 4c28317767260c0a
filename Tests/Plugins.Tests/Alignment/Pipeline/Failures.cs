using System.ServiceModel;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Each service call of an operation fails once, in turn: nothing may be half written, and trying again gives the right figures.</summary>
public sealed partial class Failures : PipelineTest
{
    // A page more is a call more: these are the calls of pages as they are.
    public Failures(TestOrganisation organisation)
        : base(organisation) => Organization.LargestPage = UsualPage;

    [Fact]
    public void While_completing_a_call_leave_nothing_half_written()
    {
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        var plan = Produce.Agreed(Rep, activity: atProspects);
        var anywhere = Produce.ValidTarget(Rep, plan.Plan, CoachingExtensions.Alignment.AorLevel.Activity, plan.Objective);
        var account = Customer(Produce.Account(Rep));

        var calls = FailAtEach(
            () => Produce.OpenCall(Rep, account),
            call => Complete(call),
            made =>
            {
                Assert.Equal(((decimal?)made, made), (Actual(plan.Activity), Contributions(plan.Activity).Count));
                Assert.Equal(((decimal?)made, made), (Actual(anywhere), Contributions(anywhere).Count));
            });

        Assert.Equal(8, calls);
    }

    [Fact]
    public void While_winning_a_deal_leave_nothing_half_written()
    {
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        var plan = Produce.Agreed(Rep, activity: atProspects, objective: atProspects);

        var calls = FailAtEach(
            () => Produce.Opportunity(Rep, Produce.Account(Rep)),
            deal =>
            {
                Win(deal, 100);
                Organization.DrainAsync();
            },
            made =>
            {
                Assert.Equal(((decimal?)made, made * 100m), (Actual(plan.Objective), Actual(plan.Result)));
                Assert.Equal(made, Contributions(plan.Objective).Count);
                Assert.Equal(made, Links(plan.Objective).Count(link => Day(link, "coach_to") == "2026-03-18"));
            });

        Assert.True(calls > 15, $"Winning made only {calls} calls");
    }

    [Fact]
    public void While_agreeing_a_plan_leave_nothing_half_written()
    {
        Call(Customer(Produce.Account(Rep)));
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        List<PlanTree> agreed = [];

        var calls = FailAtEach(
            () =>
            {
                var draft = Produce.Draft(Rep, activity: atProspects, objective: atProspects, plan: new() { ["coach_start"] = new DateTime(2026, 1, 1).AddDays(agreed.Count) });
                agreed.Add(draft);
                return draft.Plan;
            },
            plan => Produce.Agree(plan),
            _ =>
            {
                var plan = agreed[^1];
                Assert.Equal((1m, 1), (Actual(plan.Activity), Contributions(plan.Activity).Count));
                Assert.Equal(Day(Admin.Retrieve("coach_alignmentplan", plan.Plan, new("coach_start")), "coach_start"), Day(Assert.Single(Links(plan.Activity)), "coach_from"));
                Admin.Delete("coach_alignmentplan", plan.Plan);
            });

        Assert.True(calls > 10, $"Agreeing made only {calls} calls");
    }

    [Fact]
    public void While_deleting_an_account_with_its_deals_and_calls_leave_nothing_half_written()
    {
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        var plan = Produce.Agreed(Rep, activity: atProspects);

        var calls = FailAtEach(
            () =>
            {
                var account = Produce.Account(Rep);
                Call(Customer(account));
                Win(Produce.Opportunity(Rep, account), 100);
                Organization.DrainAsync();
                return account;
            },
            account =>
            {
                Admin.Delete("account", account);
                Organization.DrainAsync();
            },
            _ =>
            {
                Assert.Equal((0m, 0m, 0m), (Actual(plan.Activity), Actual(plan.Objective), Actual(plan.Result)));
                Assert.Empty(Links(plan.Activity));
                Assert.Empty(Contributions(plan.Activity));
            });

        Assert.True(calls > 10, $"Deleting made only {calls} calls");
    }

    [Fact]
    public void While_a_metric_is_reworded_leave_nothing_that_trying_again_does_not_put_right()
    {
        var metric = new EntityReference("coach_metric", Produce.Metric([]));
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_metricid"] = metric });
        Call();
        Set("phonecall", Produce.OpenCall(Rep), new() { ["statecode"] = new OptionSetValue(2) });
        Set("phonecall", Produce.OpenCall(Rep), new() { ["statecode"] = new OptionSetValue(2) });
        var state = 1;

        var calls = FailAtEach(
            () =>
            {
                state = 3 - state;
                return metric.Id;
            },
            id =>
            {
                Set("coach_metric", id, new() { ["coach_fetchxml"] = $"""<fetch><entity name="phonecall"><filter><condition attribute="statecode" operator="eq" value="{state}" /></filter></entity></fetch>""" });
                Organization.DrainAsync();
            },
            _ => Assert.Equal(((decimal?)state, state), (Actual(plan.Activity), Contributions(plan.Activity).Count)));

        Assert.True(calls > 8, $"Rewording made only {calls} calls");
    }

    [Fact]
    public void While_a_rep_takes_leave_of_two_plans_leave_nothing_half_written()
    {
        PlanTree[] plans = [.. Enumerable.Range(0, 2).Select(month => Produce.Agreed(
            Rep, plan: new() { ["coach_start"] = new DateTime(2026, 3 + month, 1), ["coach_end"] = new DateTime(2026, 3 + month, 28) }))];
        (string?, decimal?) Shown(PlanTree plan) => (
            Admin.Retrieve("coach_alignmentplan", plan.Plan, new("coach_closures")).GetAttributeValue<string>("coach_closures"),
            Target(plan.Activity).GetAttributeValue<decimal?>("coach_expected"));

        var calls = FailAtEach(
            Guid.NewGuid,
            id => Rep.Service.Create(new Entity("coach_absence", id) { ["coach_name"] = "Holiday", ["coach_first"] = new DateTime(2026, 3, 9), ["coach_last"] = new DateTime(2026, 4, 3) }),
            _ =>
            {
                Assert.Equal([("20260309-20260313 20260316-20260320 20260323-20260327", 30m), ("20260401-20260403", 0m)], plans.Select(Shown));
                Rep.Service.Delete("coach_absence", Assert.Single(Rows("coach_absence", "ownerid", Rep.Id)).Id);
                Assert.Equal([(null, 18m), (null, 0m)], plans.Select(Shown));
                Organization.DrainAsync();
            });

        Assert.True(calls > 10, $"Taking leave made only {calls} calls");
    }

    [Fact]
    public void While_recalculating_a_plan_leave_nothing_half_written()
    {
        var plan = Produce.Agreed(Rep);
        for (var number = 0; number < 3; number++) Call();

        var calls = FailAtEach(
            () =>
            {
                LoseTheLedger(plan.Activity);
                return plan.Plan;
            },
            id => Recalculate(id),
            _ => Assert.Equal((3m, 3), (Actual(plan.Activity), Contributions(plan.Activity).Count)));

        Assert.True(calls > 8, $"Recalculating made only {calls} calls");
    }

    [Fact]
    public void A_page_of_a_sweep_that_fails_leaves_nothing_half_written_and_the_sweep_goes_on_with_it()
    {
        // What other tests left would be swept at each of its calls.
        foreach (var left in Rows("coach_alignmentplan", "statuscode", PlanAgreement.Agreed)) Erase("coach_alignmentplan", left.Id);
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        PlanTree[] plans = [.. Enumerable.Range(0, 2).Select(month => Produce.Agreed(
            Rep, atProspects, plan: new() { ["coach_start"] = new DateTime(2026, 3 + month, 1), ["coach_end"] = new DateTime(2026, 3 + month, 28) }))];

        var calls = FailAtEach(
            () =>
            {
                // No event tells who has become a member of the team that owns an account.
                var (team, account) = TeamAccount();
                Call(Customer(account));
                Admin.Execute(new OrganizationRequest("AddMembersTeam") { ["TeamId"] = team, ["MemberIds"] = new[] { Rep.Id } });
                return team;
            },
            _ => Pages("coach_Relink"),
            made =>
            {
                Assert.Equal([made, made], plans.Select(plan => Links(plan.Activity).Count));
                Assert.Equal(((decimal?)made, 0m), (Actual(plans[0].Activity), Actual(plans[1].Activity) ?? 0));
            });

        Assert.True(calls > 10, $"The sweep made only {calls} calls");
    }

    [Fact]
    public void A_job_that_failed_as_often_as_the_platform_tries_puts_everything_right_when_it_is_resumed()
    {
        var account = Customer(Produce.Account(Rep));
        Call(account);
        var plan = Produce.Draft(Rep, activity: new() { ["coach_segmentid"] = Library.Prospects });
        FailingAlways(() => Produce.Agree(plan.Plan));
        Assert.Empty(Contributions(plan.Activity));
        Clock.Now = Clock.Now.AddDays(1);
        Call(account);

        var job = Assert.Single(Rows("asyncoperation", "statuscode", 31));
        Set("asyncoperation", job.Id, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(0) });
        Organization.DrainAsync();

        Assert.Equal((2m, "2026-01-01"), (Actual(plan.Activity), Day(Assert.Single(Links(plan.Activity)), "coach_from")));
    }

    private (Guid Team, Guid Account) TeamAccount()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = $"Team {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Salesperson")]);
        return (team, Admin.Create(new Entity("account") { ["name"] = "Shared", ["ownerid"] = new EntityReference("team", team) }));
    }

    private void LoseTheLedger(Guid target)
    {
        foreach (var entry in Contributions(target)) Erase("coach_contribution", entry.Id);
        Overwrite("coach_target", target, new() { ["coach_actual"] = 0m, ["coach_actualbymonth"] = null });
    }

    /// <summary>A page that fails is asked for again.</summary>
    private void Pages(string message)
    {
        string? cursor = null;
        do
        {
            var before = Everything();
            var page = new OrganizationRequest(message) { ["PageSize"] = 1, ["Cursor"] = cursor };
            try
            {
                cursor = (string)Admin.Execute(page)["Cursor"];
            }
            catch (FaultException<OrganizationServiceFault>)
            {
                Assert.Equal(before, Everything());
                cursor = (string)Admin.Execute(page)["Cursor"];
            }
        }
        while (cursor.Length > 0);
    }
}
