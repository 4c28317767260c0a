using CoachingExtensions.Conversations;
using CoachingExtensions.Practice;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Who_scores_whom(TestOrganisation organisation) : PracticeTest(organisation)
{
    [Fact]
    public void A_coach_s_score_shows_on_the_attempt()
    {
        var attempt = Attempt(Learner, Drill(1));
        Score(Manager, attempt, 4, "Wait for the answer.");

        var row = AttemptRow(attempt);
        Assert.Equal((4, Manager.Id, "Wait for the answer."), (row["coach_score"], row.GetAttributeValue<EntityReference>("coach_scoredbyid").Id, row["coach_feedback"]));
    }

    [Fact]
    public void Whoever_practised_reads_what_the_coach_gave()
    {
        var score = Score(Manager, Attempt(Learner, Drill(1)), 4);

        Assert.Equal(4, Learner.Service.Retrieve("coach_score", score, new("coach_value"))["coach_value"]);
    }

    [Fact]
    public void Nobody_scores_before_whoever_practised() =>
        RefusedFor("first", () => Score(Manager, Attempt(Learner, Drill(1), new() { ["coach_selfscore"] = null }), 4));

    [Fact]
    public void A_colleague_does_not() => RefusedFor("coach of", () => Score(Rep, Attempt(Learner, Drill(1), new() { ["coach_partnerid"] = Rep.Reference }), 5));

    [Fact]
    public void Another_manager_does_not() => RefusedFor("coach of", () => Score(Produce.Manager(), Attempt(Learner, Drill(1)), 5));

    [Fact]
    public void Nobody_scores_the_own_attempt_as_a_coach() => RefusedFor("own score", () => Score(Learner, Attempt(Learner, Drill(1)), 5));

    [Fact]
    public void The_manager_who_is_named_in_a_running_plan_does()
    {
        var person = Produce.Rep();
        Produce.Agreed(person, plan: new() { ["coach_managerid"] = Manager.Reference });
        var attempt = Scored(person, Drill(1), 4);

        Assert.Equal(4, ScoreOf(attempt));
    }

    [Fact]
    public void A_partner_of_another_unit_who_is_named_in_a_running_plan_does_too()
    {
        var (far, person) = (ManagerElsewhere(), Produce.Rep());
        Produce.Agreed(person, plan: new() { ["coach_managerid"] = far.Reference });
        var attempt = Attempt(person, Drill(1), new() { ["coach_partnerid"] = far.Reference });

        Score(far, attempt, 4);

        Assert.Equal(4, ScoreOf(attempt));
    }

    [Fact]
    public void A_coach_of_another_unit_does_in_the_conversation_that_the_coach_takes_part_in()
    {
        var far = ManagerElsewhere();
        var attempt = Attempt(Learner, Drill(1), new() { ["coach_conversationid"] = Reference(TalkBeside(Learner, CoachingType.Practice, far)) });
        Score(Manager, attempt, 4);

        Score(far, attempt, 4);

        Assert.Equal(4, ScoreOf(attempt));
    }

    [Fact]
    public void A_coach_scores_once()
    {
        var attempt = Scored(Learner, Drill(1), 4);

        RefusedFor("already", () => Score(Manager, attempt, 5));
    }

    [Fact]
    public void A_second_one_by_itself_would_be_no_second_opinion()
    {
        var other = Produce.Manager();
        Produce.Agreed(Learner, plan: new() { ["coach_managerid"] = other.Reference });
        var attempt = Scored(Learner, Drill(1), 4);

        RefusedFor("can be read", () => Score(other, attempt, 5));
    }

    [Fact]
    public void A_score_is_neither_deleted_nor_shared_nor_given_away()
    {
        var score = Score(Manager, Attempt(Learner, Drill(1)), 4);

        RefusedFor("stays", () => Admin.Delete("coach_score", score));
        RefusedFor("stays", () => Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = new EntityReference("coach_score", score), ["Assignee"] = Rep.Reference }));
    }

    [Fact]
    public void A_score_is_changed_by_nobody_else()
    {
        var score = Score(Manager, Attempt(Learner, Drill(1)), 4);

        RefusedFor("whoever gave it", () => Set("coach_score", score, new() { ["coach_value"] = 1 }));
    }

    [Fact]
    public void An_executive_scores_a_manager_who_practises()
    {
        var executive = Produce.Executive();
        ReportOf(executive, Manager);
        var skill = NewSkill("Asking before telling", CoachingExtensions.Practice.Audience.Manager);
        var attempt = Scored(Manager, Drill(1, skill), 4, executive);

        Assert.Equal(4, ScoreOf(attempt));
    }

    [Fact]
    public void What_waits_for_a_score_is_with_the_partner_who_coaches()
    {
        var attempt = Attempt(Learner, Drill(1), new() { ["coach_partnerid"] = Manager.Reference });
        Attempt(Learner, Drill(1));

        Assert.Equal(attempt, (Guid)Practice(Manager)["toScore"]!.AsArray().Single()!["id"]!);
    }

    [Fact]
    public void In_an_observation_the_rep_scores_first_and_then_the_coaches()
    {
        var talk = TalkBeside(Learner, CoachingType.Observational);
        RefusedFor("first", () => Watched(Manager, talk, 4));
        Watched(Learner, talk, 3);
        var score = Watched(Manager, talk, 4);

        Assert.Equal(4, Learner.Service.Retrieve("coach_score", score, new("coach_value"))["coach_value"]);
    }

    [Fact]
    public void What_can_be_scored_in_an_observation_is_shown_to_the_rep_first_and_then_to_each_coach()
    {
        var (beside, watched) = (ManagerElsewhere(), Skill);
        var talk = TalkBeside(Learner, CoachingType.Observational, beside);
        bool Observed(Person reader) =>
            Practice(reader)["observations"]!.AsArray().Any(observation => observation!["skills"]!.AsArray().Any(skill => (Guid)skill!["id"]! == watched));
        var before = new[] { Learner, Manager, beside }.Select(Observed).ToList();
        Watched(Learner, talk, 3);
        var after = new[] { Learner, Manager, beside }.Select(Observed).ToList();
        Watched(Manager, talk, 4);

        Assert.Equal("True False False, False True True, False True", $"{string.Join(" ", before)}, {string.Join(" ", after)}, {Observed(Manager)} {Observed(beside)}");
    }

    [Fact]
    public void A_coach_who_is_observed_shows_what_coaches_do()
    {
        var (coach, asReps, asCoaches) = (ReportOf(Manager, ManagerElsewhere()), Skill, NewSkill("Asking before telling", Audience.Manager));
        ReportOf(coach);
        TalkBeside(coach, CoachingType.Observational);
        var shown = Practice(coach)["observations"]!.AsArray().Single()!["skills"]!.AsArray().Select(skill => (Guid)skill!["id"]!).ToList();

        Assert.Equal((true, false), (shown.Contains(asCoaches), shown.Contains(asReps)));
    }

    [Fact]
    public void Nothing_is_scored_in_a_conversation_that_is_no_observation() => RefusedFor("Observational", () => Watched(Learner, TalkBeside(Learner, CoachingType.Strategic), 3));

    [Fact]
    public void An_observation_says_nothing_about_readiness()
    {
        var talk = TalkBeside(Learner, CoachingType.Observational);
        Watched(Learner, talk, 3);
        Watched(Manager, talk, 5);

        Assert.Null(Readiness(Learner));
    }

    private Guid Watched(Person coach, Guid talk, int value) => coach.Service.Create(new Entity("coach_score")
    {
        ["coach_conversationid"] = Reference(talk),
        ["coach_skillid"] = new EntityReference("coach_skill", Skill),
        ["coach_value"] = value,
    });
}
