using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Rhythm;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What a manager coached, as a real conversation, verdict, promise and occurrence leave it, and at the edges of days and states.</summary>
public sealed class The_coaching_report(TestOrganisation organisation) : CoachingReportTest(organisation)
{
    private const string First = "2026-03-01", Last = "2026-03-31";

    private static int Figure(JsonNode line, string name) => (int)line[name]!;

    private JsonNode Line(string from = First, string to = Last, string? asOf = null) => Only(Report(Manager, from, to, asOf));

    private Guid TalkEnding(string end, Person? manager = null, Values? more = null, int state = 1)
    {
        var id = Guid.NewGuid();
        Smuggle("coach_conversation", id, TalkRow(manager ?? Manager, Rep.Id, ManualClock.Utc(end), 20, state, more));
        return id;
    }

    [Fact]
    public void Counts_a_talk_as_claimed_and_once_the_rep_agrees_as_confirmed()
    {
        var talk = Held;
        var before = Sheet(Line());
        Talk.Judge(Rep, talk, Verdict.Somewhat);

        Assert.StartsWith("held 1 claimed 30 confirmed 0\nanswered 0 unanswered 1 changed 0 none", before, StringComparison.Ordinal);
        Assert.StartsWith("held 1 claimed 30 confirmed 30\nanswered 1 unanswered 0 changed 1 1.000000", Sheet(Line()), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_verdict_from_what_the_rep_wrote_and_not_from_its_copy()
    {
        TalkEnding("2026-03-10 10:00", more: new() { ["coach_verdict"] = new OptionSetValue((int)Verdict.Yes), ["coach_verdicton"] = ManualClock.Utc("2026-03-10 11:00") });

        Assert.Equal((0, 1), (Figure(Line(), "answered"), Figure(Line(), "unanswered")));
    }

    [Fact]
    public void Counts_promises_of_both_sides_in_the_talks_of_the_period()
    {
        var talk = Talk.Start(NewDeal);
        var kept = Promise(talk, "Send the offer", ManualClock.Utc("2026-03-20"));
        Promise(talk, "Find a sponsor", ManualClock.Utc("2026-03-19"), Manager);
        Promise(talk, "Ask the buyer", ManualClock.Utc("2026-03-30"));
        Talk.AnswerAll(talk);
        Talk.Complete(talk, 30);
        Set(Rep.Service, "task", kept, new() { ["statecode"] = new OptionSetValue(1) });
        At("2026-03-20 10:00");

        Assert.Equal((1, 1, 1, 0.5m), (Figure(Line(), "promisesKept"), Figure(Line(), "promisesBroken"), Figure(Line(), "promisesOpen"), (decimal)Line()["promisesShare"]!));
    }

    [Fact]
    public void Says_how_well_the_rhythm_was_kept_as_the_rhythm_itself_does()
    {
        var rhythm = Rhythm();
        At("2026-03-24 09:00");
        Talk.Complete(SlotAt(rhythm, "2026-03-24 08:00"), 30);
        At("2026-04-06 09:00");
        Excuse(Manager, SlotAt(rhythm, "2026-04-07 07:00"));
        At("2026-04-08 09:00");

        var line = Line("2026-03-01", "2026-04-30");

        Assert.Equal((1, 1, 1, 0.5m), (Figure(line, "slotsHeld"), Figure(line, "slotsMissed"), Figure(line, "slotsExcused"), (decimal)line["keptRate"]!));
        Assert.Equal(0, Figure(Line("2026-03-01", "2026-04-30", "2026-03-30"), "slotsMissed"));
    }

    [Theory]
    [InlineData("2026-02-28 22:59", 0)]
    [InlineData("2026-02-28 23:00", 1)]
    [InlineData("2026-03-31 21:59", 1)]
    [InlineData("2026-03-31 22:00", 0)]
    public void Counts_a_talk_on_the_day_on_which_it_ended_where_the_manager_lives(string end, int held)
    {
        ReportsToManager(Rep);
        TalkEnding(end);

        Assert.Equal(held, Figure(Line(), "held"));
    }

    [Fact]
    public void Counts_it_on_another_day_where_another_manager_lives()
    {
        var away = Produce.User("Nell Newyorker", null, NewYork, "Coaching Manager");
        TalkEnding("2026-04-01 03:59", away);

        Assert.Equal(1, Figure(Only(Report(away, First, Last)), "held"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    public void Counts_nothing_that_was_not_held(int state)
    {
        ReportsToManager(Rep);
        TalkEnding("2026-03-10 10:00", state: state);

        Assert.Equal(0, Figure(Line(), "held"));
    }

    [Fact]
    public void Has_no_share_of_nothing()
    {
        ReportsToManager(Rep);

        var line = Line();

        Assert.Equal((null, null, null, null), (line["changedShare"], line["promisesShare"], line["keptRate"], line["offPlanShare"]));
    }

    [Fact]
    public void Leaves_out_who_prepares_alone()
    {
        ReportsToManager(Rep);
        TalkEnding("2026-03-10 10:00", more: new() { ["coach_repid"] = Manager.Reference });

        Assert.Equal((0, 0), (Figure(Line(), "held"), Figure(Line(), "unanswered")));
    }

    [Fact]
    public void Asks_nobody_for_a_verdict_where_nobody_was_named()
    {
        TalkEnding("2026-03-10 10:00", more: new() { ["coach_repid"] = null });

        Assert.Equal((1, 0, 0), (Figure(Line(), "held"), Figure(Line(), "unanswered"), Figure(Line(), "repsCoached")));
    }

    [Fact]
    public void Goes_back_to_unanswered_when_the_talk_turns_out_to_be_another_rep_s()
    {
        var talk = Held;
        Talk.Judge(Rep, talk, Verdict.Yes);
        Set("coach_conversation", talk, new() { ["coach_repid"] = Produce.Rep().Reference });

        Assert.Equal((0, 1, 0), (Figure(Line(), "answered"), Figure(Line(), "unanswered"), Figure(Line(), "confirmed")));
    }

    [Fact]
    public void Counts_a_talk_that_was_handed_over_for_whoever_is_named_now()
    {
        var talk = Held;
        Talk.Judge(Rep, talk, Verdict.Yes);
        var other = Produce.Manager();
        Set("coach_conversation", talk, new() { ["coach_managerid"] = other.Reference });

        Assert.Equal(30, Figure(Only(Report(other, First, Last)), "confirmed"));
    }

    [Fact]
    public void Keeps_a_rep_who_was_disabled_since()
    {
        var talk = Held;
        Talk.Judge(Rep, talk, Verdict.Yes);
        Set("systemuser", Rep.Id, new() { ["isdisabled"] = true });

        var rep = Assert.Single(Line()["reps"]!.AsArray())!;

        Assert.Equal((Rep.Id.ToString(), "2026-03-18"), ((string?)rep["id"], (string?)rep["confirmedOn"]));
    }

    [Fact]
    public void Shows_a_manager_who_left_as_long_as_there_is_something_to_show()
    {
        var left = Produce.Manager();
        TalkEnding("2026-03-10 10:00", left);
        Set("systemuser", left.Id, new() { ["isdisabled"] = true });
        var executive = Produce.Executive();

        Assert.True((bool)Of(left, Report(executive, First, Last))!["isLeft"]!);
        Assert.Null(Of(left, Report(executive, "2026-01-01", "2026-01-31")));
    }

    [Fact]
    public void Knows_as_of_a_day_nothing_that_was_said_later()
    {
        var talk = Held;
        At("2026-03-20 10:00");
        Talk.Judge(Rep, talk, Verdict.Yes);
        At("2026-03-25 10:00");

        Assert.Equal((0, 30, 30), (Figure(Line(asOf: "2026-03-19"), "confirmed"), Figure(Line(asOf: "2026-03-20"), "confirmed"), Figure(Line(), "confirmed")));
    }

    [Fact]
    public void Says_which_months_passed_without_practice()
    {
        ReportsToManager(Rep);
        Smuggle("coach_attempt", AttemptRow(Rep, ManualClock.Utc("2026-01-31 22:30")));

        var months = Line("2026-01-15", "2026-03-31")["months"]!.AsArray().Select(month => $"{month!["month"]} {month["withoutPractice"]}");

        Assert.Equal(["2026-01 false", "2026-02 true", "2026-03 false"], months);
    }

    [Fact]
    public void Opens_the_rows_of_one_manager()
    {
        var talk = Held;
        Talk.Judge(Rep, talk, Verdict.Somewhat);

        var report = Report(Manager, First, Last, given: new() { ["ManagerId"] = Manager.Id });

        var row = Assert.Single(report["rows"]!["talks"]!.AsArray())!;
        Assert.Equal((talk.ToString(), Rep.Name, 30, (int)Verdict.Somewhat), ((string?)row["id"], (string?)row["repName"], (int)row["minutes"]!, (int)row["verdict"]!));
        Assert.Null(Report(Manager, First, Last)["rows"]);
    }

    [Fact]
    public void Is_in_the_order_of_names_whoever_coached_more()
    {
        var unit = Produce.BusinessUnit("Named");
        Person[] managers = [Produce.User("Zoe Last", unit, 110, "Coaching Manager"), Produce.User("Abe First", unit, 110, "Coaching Manager")];
        TalkEnding("2026-03-10 10:00", managers[0]);
        foreach (var manager in managers) TalkEnding("2026-03-11 10:00", manager);

        var report = Report(Produce.Executive(), First, Last, given: new() { ["TeamId"] = unit });

        Assert.Equal(["Abe First", "Zoe Last"], report["managers"]!.AsArray().Select(line => (string?)line!["name"]));
        Assert.Equal(["all 3", "team 3"], report["groups"]!.AsArray().Select(line => $"{line!["kind"]} {line["held"]}"));
    }

    [Fact]
    public void Takes_as_many_questions_for_a_long_history_as_for_a_short_one()
    {
        Organization.LargestPage = UsualPage;
        var executive = Produce.Executive();
        ReportsToManager(Rep);
        Rhythm();
        TalkEnding("2026-03-10 10:00");
        var few = Calls(() => Report(executive, First, Last));
        foreach (var day in Enumerable.Range(1, 28)) TalkEnding($"2026-03-{day:00} 09:00", Produce.Manager());
        foreach (var _ in Enumerable.Range(0, 3)) Rhythm();

        Assert.Equal(few, Calls(() => Report(executive, First, Last)));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-01", "exchange From and To")]
    [InlineData("2020-01-01", "2026-03-01", "5 years at most")]
    [InlineData("0002-01-01", "0002-03-01", "out of reach")]
    [InlineData("9999-12-01", "9999-12-31", "out of reach")]
    public void Is_for_days_that_can_be_looked_at(string from, string to, string told) =>
        Assert.Contains(told, Refusal.Of(() => Report(Manager, from, to)).Message, StringComparison.Ordinal);

    private void ReportsToManager(Person rep) => Set("systemuser", rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });

    private int Calls(Action work)
    {
        var calls = 0;
        Organization.Sent = (_, _) => calls++;
        work();
        Organization.Sent = null;
        return calls;
    }
}
