using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class The_week_of_a_rep(TestOrganisation organisation) : WeekTest(organisation)
{
    private const int Pacific = 4;

    private static readonly string[] Parts = ["plans", "talks", "verdictsAsked", "promises", "meetings", "absences"];

    [Fact]
    public void Is_the_one_that_holds_today()
    {
        var week = Week(Rep);

        Assert.Equal(("2026-03-16", "2026-03-18", "2026-03-22", "Rita Rep"), ((string?)week["monday"], (string?)week["on"], (string?)week["sunday"], (string?)week["person"]!["name"]));
    }

    [Theory]
    [InlineData("2026-03-16 06:59", "2026-03-09")]
    [InlineData("2026-03-16 07:00", "2026-03-16")]
    public void In_Los_Angeles_begins_when_Monday_does_there(string now, string monday)
    {
        var rep = Produce.Rep(zone: Pacific);
        Clock.Now = ManualClock.Utc(now);

        Assert.Equal(monday, (string?)Week(rep)["monday"]);
    }

    [Fact]
    public void Of_another_day_can_be_asked_for() => Assert.Equal("2026-01-05", (string?)Week(Rep, new() { ["On"] = "2026-01-08" })["monday"]);

    [Theory]
    [InlineData("8 January 2026")]
    [InlineData("2026-02-30")]
    [InlineData("9999-12-31")]
    public void Of_what_is_no_day_is_refused(string day) => Assert.Equal(
        $"\"{day}\" is no day that a week can be shown of: write it like 2026-11-30.",
        Refusal.Of(() => Week(Rep, new() { ["On"] = day })).Message);

    [Fact]
    public void Shows_the_path_to_quota_with_what_is_missing_to_the_pace_at_its_end()
    {
        PlanWith(Rep);
        Call();

        var targets = Own(Rep)["plans"]![0]!["targets"];

        // After Friday, 57 of 64 working days: 26.72 of 30 calls; one is made.
        Assert.Equal(["Result 0 of 60000 USD  ", "Objective 0 of 3 deals  ", "Activity 1 of 30 calls 26 2026-03-20"], Each(targets, each =>
            $"{each["target"]!["name"]} {each["target"]!["actual"]} of {each["target"]!["target"]} {each["target"]!["unit"]} {each["toDo"]} {each["by"]}"));
    }

    [Fact]
    public void Asks_for_nothing_more_where_the_pace_is_kept()
    {
        PlanWith(Rep, activity: new() { ["coach_targetvalue"] = 1m });
        Call();

        Assert.Equal(0, ToDo(Own(Rep)));
    }

    [Fact]
    public void Of_an_earlier_day_has_the_figures_of_its_end()
    {
        var plan = PlanWith(Rep);
        Call();
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        var targets = Week(Rep, new() { ["On"] = "2026-03-17" })["own"]!["plans"]![0]!["targets"];

        Assert.Equal(["0", "0", "0"], Each(targets, each => each["target"]!["actual"]));
    }

    [Fact]
    public void Shows_no_plan_that_is_a_draft_or_closed_or_of_other_days()
    {
        Produce.Draft(Rep);
        Produce.Agreed(Rep, plan: new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });
        var closed = Produce.Agreed(Rep);
        Set("coach_alignmentplan", closed.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        Assert.Empty(Own(Rep)["plans"]!.AsArray());
    }

    [Fact]
    public void Asks_for_the_verdict_on_each_talk_that_was_held()
    {
        _ = Held;
        var second = Talk.Held(NewDeal);
        Talk.Judge(Rep, second, Verdict.Yes);

        Assert.Equal([$"{Held} Max Manager 2026-03-18T10:00:00Z"], Each(Own(Rep)["verdictsAsked"], asked => $"{asked["conversationId"]} {asked["managerName"]} {asked["on"]}"));
    }

    [Fact]
    public void Shows_the_talks_of_the_week_and_those_that_go_on()
    {
        Planned("2026-03-22 22:59");
        Planned("2026-03-15 22:59");
        Planned("2026-03-22 23:00");
        var open = Talk.Start(NewDeal);
        Clock.Now = ManualClock.Utc("2026-03-19 10:00");

        Assert.Equal([$"{Row(open)["subject"]} Max Manager", "2026-03-22 22:59 Max Manager"], Each(Own(Rep)["talks"], talk => $"{talk["subject"]} {talk["with"]}"));
    }

    [Fact]
    public void Shows_open_promises_with_the_overdue_ones_first()
    {
        var talk = Talk.Held(NewDeal);
        Promise(talk, "later", Clock.Now.AddDays(5));
        Promise(talk, "overdue", Clock.Now);
        Promise(talk, "soon", Clock.Now.AddDays(2));
        Complete("task", Promise(talk, "kept", Clock.Now));
        Promise(talk, "the manager's", Clock.Now, Manager);
        Clock.Now = Clock.Now.AddDays(1);

        Assert.Equal(["overdue broken", "soon open", "later open"], Promised(Own(Rep)));
    }

    [Fact]
    public void Shows_no_task_that_nobody_promised()
    {
        Produce.Activity("task", Rep);

        Assert.Empty(Own(Rep)["promises"]!.AsArray());
    }

    [Fact]
    public void Shows_meetings_that_are_over_and_not_marked_the_newest_first()
    {
        var account = Customer(Produce.Account(Rep));
        Meeting("yesterday", "2026-03-17 15:00", about: account);
        Meeting("just over", "2026-03-18 09:59");
        Meeting("goes on", "2026-03-18 10:30");
        Complete("appointment", Meeting("held", "2026-03-17 15:00"));
        Meeting("the manager's", "2026-03-17 15:00", Manager);

        var own = Own(Rep);

        Assert.Equal(["just over ", "yesterday Contoso"], Each(own["meetings"], meeting => $"{meeting["subject"]} {meeting["about"]?["name"]}"));
        Assert.Equal(2, (int?)own["meetingsCount"]);
    }

    [Fact]
    public void Brings_the_fifty_newest_of_more_meetings_and_says_how_many_there_are()
    {
        for (var day = 0; day < 53; day++) Meeting($"{day}", $"{Clock.Now.AddDays(-day - 1):yyyy-MM-dd} 15:00");

        var own = Own(Rep);

        Assert.Equal((50, 53, "0"), (own["meetings"]!.AsArray().Count, (int?)own["meetingsCount"], (string?)own["meetings"]![0]!["subject"]));
    }

    [Fact]
    public void Has_each_part_also_when_there_is_nothing()
    {
        var week = Week(Stranger());

        Assert.All(Parts, part => Assert.Empty(week["own"]![part]!.AsArray()));
        Assert.Null(week["team"]);
    }

    [Fact]
    public void Shows_somebody_else_nothing_of_it()
    {
        PlanWith(Rep);
        Promise(Held, "Call the buyer", Clock.Now.AddDays(1));
        Meeting("over", "2026-03-17 15:00");

        var own = Week(Stranger(), new() { ["UserId"] = Rep.Id })["own"]!;

        Assert.All(Parts, part => Assert.Empty(own[part]!.AsArray()));
    }

    [Fact]
    public void Can_be_looked_at_by_the_manager()
    {
        PlanWith(Rep);
        Meeting("over", "2026-03-17 15:00");

        var week = Week(Manager, new() { ["UserId"] = Rep.Id });

        Assert.Equal(("Rita Rep", 1, 1), ((string?)week["person"]!["name"], week["own"]!["plans"]!.AsArray().Count, (int?)week["own"]!["meetingsCount"]));
    }

    [Fact]
    public void Of_nobody_is_refused()
    {
        var nobody = Guid.NewGuid();

        Assert.Equal($"The user {nobody} is not there, or you may not read it.", Refusal.Of(() => Week(Rep, new() { ["UserId"] = nobody })).Message);
    }

    [Fact]
    public void Needs_the_right_to_read_plans() => Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Week(Produce.User("Nora Nobody", null, 92))).Code);
}
