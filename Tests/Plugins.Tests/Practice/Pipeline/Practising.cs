using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using CoachingExtensions.Practice;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Practising(TestOrganisation organisation) : PracticeTest(organisation)
{
    [Fact]
    public void Takes_skill_difficulty_rubric_and_name_from_the_drill()
    {
        var row = AttemptRow(Attempt(Learner, Drill(2)));

        Assert.Equal(
            (Skill, 2, "Five whys", true, Learner.Id),
            (row.GetAttributeValue<EntityReference>("coach_skillid").Id, row["coach_difficulty"], row["coach_name"], row.Contains("coach_rubricid"), row.GetAttributeValue<EntityReference>("ownerid").Id));
    }

    [Fact]
    public void Counts_alone_for_due_days_and_streak_and_not_for_readiness()
    {
        var drill = Drill(1);
        for (var turn = 0; turn < 3; turn++) Attempt(Learner, drill, new() { ["coach_selfscore"] = 5 });

        var readiness = Readiness(Learner)!;
        Assert.Equal((0, "2026-03-25", 1), (readiness["coach_readyat"], Day(readiness, "coach_nextdue"), readiness["coach_streak"]));
    }

    [Fact]
    public void Makes_ready_after_three_scores_of_a_coach_and_not_after_two()
    {
        var drill = Drill(1);
        Scored(Learner, drill, 4);
        Scored(Learner, drill, 5);
        var before = ReadyAt(Learner);
        Scored(Learner, drill, 4);

        Assert.Equal((0, 1), (before, ReadyAt(Learner)));
    }

    [Fact]
    public void Is_undone_when_an_attempt_that_nobody_scored_is_deleted()
    {
        Learner.Service.Delete("coach_attempt", Attempt(Learner, Drill(1)));

        Assert.Null(Readiness(Learner));
    }

    [Fact]
    public void Follows_the_corrected_score()
    {
        var drill = Drill(1);
        Scored(Learner, drill, 4);
        Scored(Learner, drill, 4);
        var attempt = Attempt(Learner, drill);
        var score = Score(Manager, attempt, 2);
        var before = ReadyAt(Learner);

        Set(Manager.Service, "coach_score", score, new() { ["coach_value"] = 4 });

        Assert.Equal((0, 1), (before, ReadyAt(Learner)));
    }

    [Fact]
    public void Falls_on_the_day_where_the_person_lives()
    {
        const int Honolulu = 2;
        var person = ReportOf(Manager, Produce.Rep(zone: Honolulu));
        Clock.Now = ManualClock.Utc("2026-03-19 05:00");

        Attempt(person, Drill(1));

        Assert.Equal("2026-03-18", Day(Readiness(person)!, "coach_lastattempton"));
    }

    [Fact]
    public void Expires_and_says_so_before_anybody_works_it_out()
    {
        var drill = Drill(1);
        for (var turn = 0; turn < 3; turn++) Scored(Learner, drill, 4);
        Clock.Now = Clock.Now.AddDays(91);

        Assert.Equal((1, 0), (ReadyAt(Learner), (int)SkillIn(Practice(Learner))["readyAt"]!));
    }

    [Fact]
    public void Is_worked_out_anew_for_everybody_of_whom_something_no_longer_holds()
    {
        var drill = Drill(1);
        for (var turn = 0; turn < 3; turn++) Scored(Learner, drill, 4);
        Clock.Now = Clock.Now.AddDays(92);

        Admin.Execute(new OrganizationRequest("coach_RecalculateReadiness"));
        var again = Admin.Execute(new OrganizationRequest("coach_RecalculateReadiness"));

        Assert.Equal((0, 0, 0, 0), (ReadyAt(Learner), Readiness(Learner)!["coach_streak"], again["Changed"], again["Left"]));
    }

    [Fact]
    public void Gives_the_next_drill_and_why()
    {
        var (easy, harder) = (Drill(1), Drill(2, name: "Hard"));
        for (var turn = 0; turn < 3; turn++) Scored(Learner, easy, 4);

        var skill = SkillIn(Practice(Learner));

        Assert.Equal((harder, 1, 3, false), ((Guid)skill["nextDrillId"]!, (int)skill["readyAt"]!, skill["attempts"]!.AsArray().Count, (bool)skill["isDue"]!));
    }

    [Fact]
    public void Puts_what_an_effectiveness_gap_asks_for_first()
    {
        var metric = Produce.Metric([]);
        var (asked, other) = (NewSkill("Zeal"), NewSkill("Ability"));
        Admin.Associate("coach_metric", metric, new Relationship("coach_metric_skill"), [new("coach_skill", asked)]);
        var plan = Produce.Agreed(Learner, activity: new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) });
        Overwrite("coach_target", plan.Objective, new() { ["coach_diagnosis"] = new OptionSetValue((int)Diagnosis.EffectivenessGap) });

        var skills = Practice(Learner)["skills"]!.AsArray();

        Assert.Equal((asked, "Objective", 0), ((Guid)skills[0]!["id"]!, (string)skills[0]!["because"]![0]!, SkillIn(Practice(Learner), other)["because"]!.AsArray().Count));
    }

    [Fact]
    public void Tells_in_brief_what_is_next_without_the_library_and_in_fewer_questions()
    {
        Attempt(Learner, Drill(1));
        OrganizationRequest brief = new("coach_GetPractice") { ["Brief"] = true };

        var skill = SkillIn(JsonNode.Parse((string)Learner.Service.Execute(brief)["Practice"])!);

        Assert.Equal(("2026-03-25", 0, 0), ((string?)skill["nextDue"], skill["drills"]!.AsArray().Count, skill["attempts"]!.AsArray().Count));
        Assert.True(RequestsOf(() => Learner.Service.Execute(brief)) < Calls());
    }

    [Fact]
    public void Costs_as_many_questions_after_many_attempts_as_after_one()
    {
        var drill = Drill(1);
        Attempt(Learner, drill);
        var one = Calls();
        for (var turn = 0; turn < 5; turn++) Scored(Learner, drill, 4);

        Assert.Equal(one, Calls());
    }

    private int Calls() => RequestsOf(() => Practice(Learner));
}
