using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Whose_work_counts(TestOrganisation organisation) : PipelineTest(organisation)
{
    private readonly TestOrganisation organisation = organisation;

    private static EntityCollection Parties(params EntityReference[] people) =>
        new([.. people.Select(person => new Entity("activityparty") { ["partyid"] = person })]) { EntityName = "activityparty" };

    [Fact]
    public void An_appointment_counts_for_its_owner_on_the_day_it_was_planned_for()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_metricid"] = Library.AppointmentsHeld });
        var appointment = Produce.Activity("appointment", Rep, given: new() { ["scheduledstart"] = ManualClock.Utc("2026-03-10 09:00"), ["scheduledend"] = ManualClock.Utc("2026-03-10 10:00") });

        Complete("appointment", appointment);

        Assert.Equal("2026-03-10", Day(Assert.Single(Contributions(plan.Activity)), "coach_date"));
    }

    [Fact]
    public void An_appointment_counts_for_a_colleague_who_took_part()
    {
        var colleague = Produce.Rep();
        var plan = Produce.Agreed(colleague, activity: new() { ["coach_metricid"] = Library.AppointmentsHeld });
        var appointment = Produce.Activity("appointment", Rep, given: new() { ["scheduledstart"] = Clock.Now, ["scheduledend"] = Clock.Now.AddHours(1), ["requiredattendees"] = Parties(colleague.Reference) });

        Complete("appointment", appointment);

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void An_appointment_no_longer_counts_for_a_colleague_who_is_taken_off_it()
    {
        var colleague = Produce.Rep();
        var plan = Produce.Agreed(colleague, activity: new() { ["coach_metricid"] = Library.AppointmentsHeld });
        var appointment = Produce.Activity("appointment", Rep, given: new() { ["scheduledstart"] = Clock.Now, ["scheduledend"] = Clock.Now.AddHours(1), ["requiredattendees"] = Parties(colleague.Reference) });
        Complete("appointment", appointment);

        Set("appointment", appointment, new() { ["requiredattendees"] = Parties() });

        Assert.Equal((0m, 0), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Theory]
    [InlineData("phonecall", "to")]
    [InlineData("letter", "from")]
    [InlineData("email", "cc")]
    [InlineData("appointment", "organizer")]
    [InlineData("coach_conversation", "requiredattendees")]
    [InlineData("coach_conversation", "to")]
    public void What_is_done_counts_for_a_colleague_who_is_added_to_it_afterwards(string table, string role)
    {
        var colleague = Produce.Rep();
        var metric = Produce.Metric(new()
        {
            ["coach_sourcetable"] = table,
            ["coach_fetchxml"] = $"""<fetch><entity name="{table}"><filter><condition attribute="statecode" operator="eq" value="1" /></filter></entity></fetch>""",
            ["coach_credit"] = new OptionSetValue((int)CreditRule.OwnerAndParticipants),
        });
        var plan = Produce.Agreed(colleague, activity: new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) });
        var done = Produce.Activity(table, Rep, given: new() { ["scheduledstart"] = Clock.Now, ["scheduledend"] = Clock.Now.AddHours(1) });
        Complete(table, done);
        Assert.Equal(0, Actual(plan.Activity));

        Set(table, done, new() { [role] = Parties(colleague.Reference) });

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void The_minutes_of_a_talk_count_for_its_manager_and_a_coach_beside_the_manager()
    {
        var (manager, coach) = (Produce.Manager(), Produce.Manager());
        var metric = Produce.Metric(new()
        {
            ["coach_name"] = "Minutes coached",
            ["coach_sourcetable"] = "coach_conversation",
            ["coach_fetchxml"] = """<fetch><entity name="coach_conversation"><filter><condition attribute="statecode" operator="eq" value="1" /></filter></entity></fetch>""",
            ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Sum),
            ["coach_valuecolumn"] = "actualdurationminutes",
            ["coach_credit"] = new OptionSetValue((int)CreditRule.OwnerAndParticipants),
        });
        var plans = new[] { manager, coach, Rep }.Select(person => Produce.Agreed(person, activity: new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) })).ToList();
        var talk = new Talk(organisation, manager);
        var id = talk.Start(Deal(Produce.Opportunity(Rep)));
        Set(manager.Service, "coach_conversation", id, new() { ["requiredattendees"] = Parties(coach.Reference) });
        talk.AnswerAll(id);

        talk.Complete(id, 45);

        Assert.Equal([45m, 45m], plans.Take(2).Select(plan => Actual(plan.Activity)));
    }

    [Fact]
    public void A_call_does_not_count_for_a_colleague_when_the_metric_credits_owners_only()
    {
        var colleague = Produce.Rep();
        var plan = Produce.Agreed(colleague);
        var call = Produce.OpenCall(Rep, given: new() { ["from"] = Parties(colleague.Reference) });

        Complete(call);

        Assert.Equal(0, Actual(plan.Activity));
    }

    [Fact]
    public void A_completed_task_counts()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_metricid"] = Library.TasksCompleted });

        Complete("task", Produce.Activity("task", Rep));

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void A_sent_e_mail_counts()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_metricid"] = Library.EmailsSent });

        Complete("email", Produce.Activity("email", Rep), new() { ["statuscode"] = new OptionSetValue(3) });

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void A_received_e_mail_does_not()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_metricid"] = Library.EmailsSent });

        Complete("email", Produce.Activity("email", Rep), new() { ["statuscode"] = new OptionSetValue(4) });

        Assert.Equal(0, Actual(plan.Activity));
    }

    [Fact]
    public void Two_metrics_of_one_table_each_count_their_own_rows()
    {
        var metric = Produce.Metric(new() { ["coach_fetchxml"] = """<fetch><entity name="phonecall"><filter><condition attribute="statecode" operator="eq" value="1" /><condition attribute="subject" operator="like" value="%budget%" /></filter></entity></fetch>""" });
        var plan = Produce.Agreed(Rep);
        var budget = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) });

        Call();
        Complete(Produce.OpenCall(Rep, given: new() { ["subject"] = "Something else" }));

        Assert.Equal((2m, 1m), (Actual(plan.Activity), Actual(budget)));
    }

    [Fact]
    public void A_rep_who_is_disabled_keeps_what_is_credited_and_stands_in_nobodys_way()
    {
        var account = Produce.Account(Rep);
        Values joint = new() { ["coach_metricid"] = new EntityReference("coach_metric", Produce.Metric(new() { ["coach_credit"] = new OptionSetValue((int)CreditRule.OwnerAndParticipants) })) };
        var (other, plan) = (Produce.Rep(), Produce.Agreed(Rep, joint));
        Complete(Produce.OpenCall(Rep, Customer(account)));
        var call = Produce.OpenCall(other, Customer(account), new() { ["from"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = Rep.Reference }]) });
        Set("systemuser", Rep.Id, new() { ["isdisabled"] = true });

        Set(other.Service, "phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(2, Actual(plan.Activity));
    }

    [Fact]
    public void An_account_is_linked_for_a_plan_of_a_disabled_rep_too_and_the_sweep_says_the_same()
    {
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.LargeAccounts });
        var account = Produce.Account(Rep, new() { ["revenue"] = new Money(1) });
        Complete(Produce.OpenCall(Rep, Customer(account)));
        Set("systemuser", Rep.Id, new() { ["isdisabled"] = true });

        Set("account", account, new() { ["revenue"] = new Money(20_000_000) });
        Recalculate(plan.Plan);

        Assert.Equal((1, 1m), (Links(plan.Activity).Count, Actual(plan.Activity)));
    }
}
