using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A team sees how far each is: what is ready, kept up and kept. Nobody is ranked, and no score or verdict is told.</summary>
public sealed class The_progress_board(TestOrganisation organisation) : ProgressTest(organisation)
{
    private string SkillName => (string)Admin.Retrieve("coach_skill", Skill, new("coach_name"))["coach_name"];

    private int Ready(JsonNode line) => (int)line["skills"]!.AsArray().Single(skill => (string)skill!["name"]! == SkillName)!["readyAt"]!;

    private void Practised(Person person, int times)
    {
        var drill = Drill(1);
        for (var time = 0; time < times; time++) Scored(person, drill, 4);
    }

    [Fact]
    public void Shows_a_team_in_the_order_of_names_and_not_by_how_much()
    {
        var (zoe, abe) = (Named("Zoe Last"), Named("Abe First"));
        Practised(zoe, 3);

        var board = Board(abe);

        Assert.Equal(["Abe First", "Max Manager", "Zoe Last"], Names(board));
        Assert.Equal("Max Manager", (string?)board["managerName"]);
    }

    [Fact]
    public void Tells_how_far_somebody_is()
    {
        Practised(Learner, 3);
        var talk = Confirmed(Learner);
        var kept = Promise(talk, "Send it", new DateTime(2026, 3, 25), Learner);
        Promise(talk, "Ask again", new DateTime(2026, 3, 26), Learner);
        Set(Learner.Service, "task", kept, new() { ["statecode"] = new OptionSetValue(1) });

        var line = Line(Board(Manager), Learner)!;

        Assert.Equal(1, Ready(line));
        Assert.Equal("1 true 1 0 1 1 2026-03-18", $"{line["streak"]} {line["practisedThisWeek"]} {line["promisesKept"]} {line["promisesBroken"]} {line["promisesShare"]} {line["confirmedWeeks"]} {line["confirmedOn"]}");
    }

    [Fact]
    public void Leaves_a_share_of_nothing_empty()
    {
        Promise(Confirmed(Learner), "Ask again", new DateTime(2026, 3, 26), Learner);

        Assert.Null(Line(Board(Manager), Learner)!["promisesShare"]);
    }

    [Fact]
    public void Sums_what_the_team_can_be_glad_of_this_week()
    {
        Practised(Learner, 3);
        Confirmed(Learner);
        Named("Abe First");

        var week = Board(Manager)["week"]!;

        Assert.Equal("3 people, 1 practised, 1 ready, 1 confirmed", $"{week["people"]} people, {week["practised"]} practised, {week["becameReady"]} ready, {week["confirmed"]} confirmed");
    }

    [Fact]
    public void Tells_a_peer_no_day_of_a_talk_that_changed_something()
    {
        Confirmed(Learner);
        var peer = Named("Abe First");

        var days = string.Join(", ", new[] { peer, Learner, Manager, Produce.Executive() }.Select(reader => (string?)Line(Board(reader, Manager), Learner)!["confirmedOn"] ?? "none"));

        Assert.Equal("none, 2026-03-18, 2026-03-18, 2026-03-18", days);
        Assert.Equal(1, (int)Line(Board(peer), Learner)!["confirmedWeeks"]!);
    }

    [Fact]
    public void Tells_no_score_no_verdict_and_no_words()
    {
        Practised(Learner, 1);
        Confirmed(Learner);

        var told = Board(Named("Abe First")).ToJsonString();

        Assert.DoesNotContain("score", told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("verdict", told, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Takes_the_week_of_where_each_lives()
    {
        var (here, there) = (Named("Abe First"), Named("Zoe Last", zone: 290));
        var drill = Drill(1);
        foreach (var person in new[] { here, there }) Attempt(person, drill, new() { ["coach_on"] = ManualClock.Utc("2026-03-15 12:00") });

        var board = Board(Manager);

        Assert.Equal((false, true), ((bool)Line(board, here)!["practisedThisWeek"]!, (bool)Line(board, there)!["practisedThisWeek"]!));
    }

    [Fact]
    public void Counts_ninety_days_back_and_no_more()
    {
        var (within, before) = (Named("Abe First"), Named("Zoe Last"));
        Clock.Now = ManualClock.Utc("2025-12-18 10:00");
        Confirmed(before);
        Clock.Now = ManualClock.Utc("2025-12-19 10:00");
        Confirmed(within);
        Clock.Now = ManualClock.Wednesday;

        var board = Board(Manager);

        Assert.Equal((1, 0), ((int)Line(board, within)!["confirmedWeeks"]!, (int)Line(board, before)!["confirmedWeeks"]!));
    }

    [Fact]
    public void Leaves_out_who_can_no_longer_sign_in()
    {
        _ = Learner;
        var gone = Named("Abe First");
        Set("systemuser", gone.Id, new() { ["isdisabled"] = true });

        Assert.Null(Line(Board(Manager), gone));
    }

    [Fact]
    public void Of_a_coach_is_the_own_team_s_and_on_demand_the_one_the_coach_is_in()
    {
        _ = Learner;
        var boss = Produce.Manager();
        ReportOf(boss, Manager);

        Assert.Equal(Manager.Id.ToString(), (string?)Board(Manager)["managerId"]);
        Assert.NotNull(Line(Board(Manager, boss), Manager));
        Assert.Equal(2, Board(Manager)["teams"]!.AsArray().Count);
    }

    [Fact]
    public void Of_another_team_is_refused_in_words_but_to_executives()
    {
        var (other, peer) = (Produce.Manager(), Produce.Rep());
        ReportOf(other, peer);
        _ = Learner;

        foreach (var stranger in new[] { peer, other }) RefusedFor("for that team and for executives", () => Board(stranger, Manager));
        RefusedFor("for that team and for executives", () => Board(Learner, other));
        Assert.NotNull(Line(Board(Produce.Executive(), other), peer));
    }

    [Fact]
    public void Of_nobody_is_refused_in_words()
    {
        RefusedFor("You are in none", () => Board(Produce.Rep()));
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Board(Produce.User("Nora Nobody", null, 110))).Code);
    }

    [Fact]
    public void Takes_as_many_questions_for_many_as_for_few()
    {
        Organization.LargestPage = UsualPage;
        Practised(Learner, 1);
        var few = Calls(() => Board(Manager));
        for (var index = 0; index < 6; index++)
        {
            var another = Named($"Rep {index}");
            Practised(another, 2);
            Confirmed(another);
        }

        Assert.Equal(few, Calls(() => Board(Manager)));
    }

    private int Calls(Action work)
    {
        var calls = 0;
        Organization.Sent = (_, _) => calls++;
        work();
        Organization.Sent = null;
        return calls;
    }
}
