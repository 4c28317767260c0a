using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A commitment's day is a date of whoever made it.</summary>
public sealed class Promised_days(TestOrganisation organisation) : TalkTest(organisation)
{
    private const int Pacific = 4;
    private const int NewZealand = 290;

    private static readonly DateTime Saturday = new(2026, 11, 28);

    private Guid TalkWith(Person rep)
    {
        Clock.Now = ManualClock.Utc("2026-11-20 12:00");
        return Talk.Start(Deal(Produce.Opportunity(rep)));
    }

    private Entity Task(Guid promise) => Admin.Retrieve("task", promise, new ColumnSet(true));

    private string? Shown(Guid talk, string now)
    {
        Clock.Now = ManualClock.Utc(now);
        var promise = Talk.Context(Reference(talk))["conversation"]!["promises"]![0]!;
        return $"{promise["day"]} {promise["state"]}";
    }

    [Theory]
    [InlineData("2026-11-29 07:59", "2026-11-28 open")]
    [InlineData("2026-11-29 08:00", "2026-11-28 broken")]
    public void In_Los_Angeles_last_as_long_as_the_day_does_there(string now, string shown)
    {
        var rep = Produce.Rep(zone: Pacific);
        var talk = TalkWith(rep);
        Promise(talk, "Call the buyer", Saturday, rep);

        Assert.Equal(shown, Shown(talk, now));
    }

    [Theory]
    [InlineData("2026-11-28 10:59", "2026-11-28 open")]
    [InlineData("2026-11-28 11:00", "2026-11-28 broken")]
    public void In_Auckland_last_as_long_as_the_day_does_there(string now, string shown)
    {
        var rep = Produce.Rep(zone: NewZealand);
        var talk = TalkWith(rep);
        Promise(talk, "Call the buyer", Saturday, rep);

        Assert.Equal(shown, Shown(talk, now));
    }

    [Fact]
    public void Are_due_at_the_end_of_work_of_who_promised_also_when_the_manager_types_them()
    {
        var rep = Produce.Rep(zone: Pacific);
        var talk = TalkWith(rep);

        var promise = Manager.Service.Create(new Entity("task") { ["subject"] = "Call", ["coach_due"] = Saturday, ["ownerid"] = rep.Reference, ["coach_conversationid"] = Reference(talk) });

        Assert.Equal(ManualClock.Utc("2026-11-29 01:00"), Task(promise)["scheduledend"]);
    }

    [Fact]
    public void Follow_a_due_date_that_a_calendar_sets()
    {
        var rep = Produce.Rep(zone: Pacific);
        var promise = Promise(TalkWith(rep), "Call the buyer", Saturday, rep);

        Set(rep.Service, "task", promise, new() { ["scheduledend"] = ManualClock.Utc("2026-12-01 06:30") });

        Assert.Equal("2026-11-30", Day(Task(promise), "coach_due"));
    }

    [Fact]
    public void Take_the_due_date_along_when_they_change()
    {
        var rep = Produce.Rep(zone: NewZealand);
        var promise = Promise(TalkWith(rep), "Call the buyer", Saturday, rep);

        Set(rep.Service, "task", promise, new() { ["coach_due"] = Saturday.AddDays(2) });

        Assert.Equal(ManualClock.Utc("2026-11-30 04:00"), Task(promise)["scheduledend"]);
    }

    [Fact]
    public void Go_with_the_due_date()
    {
        var promise = Promise(TalkWith(Rep), "Call the buyer", Saturday);

        Set(Rep.Service, "task", promise, new() { ["scheduledend"] = null });

        Assert.False(Task(promise).Contains("coach_due"));
    }

    [Fact]
    public void Are_given_to_a_task_that_becomes_a_commitment()
    {
        var talk = TalkWith(Rep);
        var task = Produce.Activity("task", Rep, given: new() { ["scheduledend"] = ManualClock.Utc("2026-11-28 12:00") });

        Set(Rep.Service, "task", task, new() { ["coach_conversationid"] = Reference(talk) });

        Assert.Equal("2026-11-28", Day(Task(task), "coach_due"));
    }

    [Fact]
    public void Stay_when_somebody_else_takes_the_promise_over()
    {
        var (auckland, angeles) = (Produce.Rep(zone: NewZealand), Produce.Rep(zone: Pacific));
        var promise = Promise(TalkWith(auckland), "Call the buyer", Saturday, auckland);

        Set("task", promise, new() { ["ownerid"] = angeles.Reference });

        Assert.Equal(("2026-11-28", ManualClock.Utc("2026-11-29 01:00")), (Day(Task(promise), "coach_due"), Task(promise)["scheduledend"]));
    }

    [Fact]
    public void That_have_passed_are_not_promised()
    {
        var rep = Produce.Rep(zone: Pacific);
        var talk = TalkWith(rep);
        Clock.Now = ManualClock.Utc("2026-11-29 07:59");
        Promise(talk, "Today there", Saturday, rep);
        Clock.Now = ManualClock.Utc("2026-11-29 08:00");

        var refusal = Refusal.Of(() => Promise(talk, "Call the buyer", Saturday, rep));

        Assert.Equal("\"Call the buyer\" cannot be promised for 11/28/2026: that day has passed. Choose today or a later day.", refusal.Message);
    }

    [Fact]
    public void Are_not_moved_to_a_day_that_has_passed_and_one_that_has_passed_takes_other_words()
    {
        var rep = Produce.Rep(zone: Pacific);
        var promise = Promise(TalkWith(rep), "Call the buyer", Saturday, rep);
        Clock.Now = ManualClock.Utc("2026-11-29 08:00");

        var refusal = Refusal.Of(() => Set("task", promise, new() { ["coach_due"] = Saturday.AddDays(-1) }));
        Set("task", promise, new() { ["subject"] = "Call the buyer and the CFO", ["coach_due"] = Saturday });

        Assert.EndsWith("that day has passed. Choose today or a later day.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("Call the buyer and the CFO", "2026-11-28"), (Task(promise)["subject"], Day(Task(promise), "coach_due")));
    }

    [Fact]
    public void Of_long_ago_are_taken_over_from_elsewhere_with_the_day_they_were_made()
    {
        var talk = TalkWith(Rep);

        var promise = Admin.Create(new Entity("task")
        {
            ["subject"] = "Kept elsewhere",
            ["coach_due"] = Saturday.AddDays(-30),
            ["overriddencreatedon"] = Saturday.AddDays(-40),
            ["ownerid"] = Rep.Reference,
            ["coach_conversationid"] = Reference(talk),
        });

        Assert.Equal("2026-10-29", Day(Task(promise), "coach_due"));
    }

    [Fact]
    public void Are_none_of_an_ordinary_task_s()
    {
        var task = Produce.Activity("task", Rep, given: new() { ["scheduledend"] = Clock.Now.AddDays(-3) });

        Assert.False(Task(task).Contains("coach_due"));
    }
}
