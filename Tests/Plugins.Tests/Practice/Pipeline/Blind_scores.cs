using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Blind_scores(TestOrganisation organisation) : PracticeTest(organisation)
{
    private Person? second;

    private Person Second => second ??= Produce.Manager();

    [Fact]
    public void Show_nothing_of_the_first_until_the_second_is_given()
    {
        var attempt = AttemptOfTwo(out _);
        var first = Score(Manager, attempt, 2);

        Assert.Null(ScoreOf(attempt));
        Assert.Equal(0, ReadBy(Second, first) + ReadBy(Learner, first));
        Assert.NotNull(Refusal.Of(() => Second.Service.Retrieve("coach_score", first, new ColumnSet(true))));
    }

    [Fact]
    public void Are_both_read_by_all_three_once_both_are_given()
    {
        var attempt = AttemptOfTwo(out _);
        Guid[] scores = [Score(Manager, attempt, 2), Score(Second, attempt, 4)];

        Assert.Equal([1, 1, 1, 1, 1, 1], new[] { Manager, Second, Learner }.SelectMany(reader => scores.Select(score => ReadBy(reader, score))));
    }

    [Fact]
    public void Let_the_manager_s_decide_whoever_gives_it_first()
    {
        var attempt = AttemptOfTwo(out _);
        Score(Second, attempt, 5);
        Score(Manager, attempt, 2);

        Assert.Equal(2, ScoreOf(attempt));
    }

    [Fact]
    public void Show_when_the_conversation_ends_without_a_second()
    {
        var attempt = AttemptOfTwo(out var talk);
        Score(Manager, attempt, 4);

        Talk.Complete(talk, 30);

        Assert.Equal(4, ScoreOf(attempt));
        RefusedFor("can be read", () => Score(Second, attempt, 5));
    }

    [Fact]
    public void Stay_once_both_are_given()
    {
        var attempt = AttemptOfTwo(out _);
        var first = Score(Manager, attempt, 2);
        Score(Second, attempt, 4);

        RefusedFor("stay", () => Set(Manager.Service, "coach_score", first, new() { ["coach_value"] = 4 }));
    }

    [Fact]
    public void Say_nothing_in_what_waits_for_a_score()
    {
        var attempt = AttemptOfTwo(out _);
        Score(Manager, attempt, 2, "Ask more.");

        var waiting = Practice(Second)["toScore"]!.AsArray().Single()!;

        Assert.Equal((attempt, null, null, true, null), ((Guid)waiting["id"]!, (int?)waiting["score"], (string?)waiting["feedback"], (bool)waiting["hasOwnScore"]!, (int?)waiting["ownScore"]));
    }

    [Fact]
    public void Do_not_make_ready_by_the_second()
    {
        for (var turn = 0; turn < 3; turn++)
        {
            var attempt = AttemptOfTwo(out _);
            Score(Second, attempt, 5);
            Score(Manager, attempt, 3);
        }

        Assert.Equal(0, ReadyAt(Learner));
    }

    [Fact]
    public void Count_in_an_observation_too()
    {
        var talk = TalkBeside(Learner, CoachingType.Observational, Second);
        Watched(Learner, talk, 3);
        var first = Watched(Manager, talk, 2);
        var before = ReadBy(Second, first);
        Watched(Second, talk, 4);

        Assert.Equal((0, 1), (before, ReadBy(Second, first)));
    }

    [Fact]
    public void Are_compared_once_there_are_pairs_and_for_nobody_before()
    {
        for (var turn = 0; turn < 5; turn++)
        {
            var attempt = AttemptOfTwo(out _);
            Score(Manager, attempt, 4);
            Score(Second, attempt, turn == 0 ? 4 : 3);
        }

        Score(Manager, AttemptOfTwo(out _), 5);
        Scored(Learner, Drill(1), 5);

        var found = Compared(Manager, Manager.Id);
        Assert.Equal((5, 0.8), ((int)found["count"]!, Math.Round((double)found["leniency"]!, 4)));
    }

    [Fact]
    public void Are_compared_in_observations_without_the_rep_s_own()
    {
        var talk = TalkBeside(Learner, CoachingType.Observational, Second);
        Watched(Learner, talk, 1);
        Watched(Manager, talk, 2);
        Watched(Second, talk, 4);

        Assert.Equal((1, 4), ((int)Compared(Manager, Manager.Id)["count"]!, (int)Compared(Manager, Manager.Id)["pairs"]![0]!["other"]!));
    }

    [Fact]
    public void Are_compared_for_who_coaches_the_coach_and_for_no_other_coach()
    {
        var executive = Produce.Executive();
        ReportOf(executive, Manager);

        Assert.Equal(0, (int)Compared(executive, Manager.Id)["count"]!);
        RefusedFor("do not coach", () => Compared(Second, Manager.Id));
    }

    [Fact]
    public void Are_not_told_to_a_third_coach_of_the_talk_who_coaches_the_first_and_has_not_scored()
    {
        var executive = Produce.Executive();
        ReportOf(executive, Manager);
        var talk = TalkBeside(Learner, CoachingType.Practice, Second, executive);
        var attempt = Attempt(Learner, Drill(1), new() { ["coach_conversationid"] = Reference(talk) });
        Score(Manager, attempt, 2);
        Score(Second, attempt, 4);
        var before = (int)Compared(executive, Manager.Id)["count"]!;
        Score(executive, attempt, 3);

        Assert.Equal((0, 2), (before, (int)Compared(executive, Manager.Id)["count"]!));
    }

    private static JsonNode Compared(Person reader, Guid coach) =>
        JsonNode.Parse((string)reader.Service.Execute(new OrganizationRequest("coach_GetSecondScores") { ["CoachId"] = coach })["Scores"])!;

    private Guid AttemptOfTwo(out Guid talk)
    {
        talk = TalkBeside(Learner, CoachingType.Practice, Second);
        return Attempt(Learner, Drill(1), new() { ["coach_conversationid"] = Reference(talk) });
    }

    private Guid Watched(Person coach, Guid talk, int value) => coach.Service.Create(new Entity("coach_score")
    {
        ["coach_conversationid"] = Reference(talk),
        ["coach_skillid"] = new EntityReference("coach_skill", Skill),
        ["coach_value"] = value,
    });

    private static int ReadBy(Person reader, Guid score) =>
        reader.Service.RetrieveMultiple(new QueryByAttribute("coach_score") { Attributes = { "coach_scoreid" }, Values = { score } }).Entities.Count;
}
