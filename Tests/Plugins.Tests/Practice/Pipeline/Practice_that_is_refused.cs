using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Practice_that_is_refused(TestOrganisation organisation) : PracticeTest(organisation)
{
    [Fact]
    public void With_neither_drill_nor_skill() => RefusedFor("drill or a skill", () => Learner.Service.Create(new Entity("coach_attempt")));

    [Fact]
    public void With_a_drill_out_of_use()
    {
        var drill = Drill(1);
        Set("coach_drill", drill, new() { ["statecode"] = new OptionSetValue(1) });

        RefusedFor("no longer in use", () => Attempt(Learner, drill));
    }

    [Fact]
    public void In_the_name_of_another() => RefusedFor("for themselves", () => Attempt(Manager, Drill(1), new() { ["ownerid"] = Learner.Reference }));

    [Fact]
    public void In_the_future() => RefusedFor("future", () => Attempt(Learner, Drill(1), new() { ["coach_on"] = Clock.Now.AddHours(1) }));

    [Fact]
    public void In_a_conversation_of_others() => RefusedFor("rep of", () => Attempt(Learner, Drill(1), new() { ["coach_conversationid"] = Reference(TalkBeside(Rep, CoachingType.Practice)) }));

    [Fact]
    public void With_oneself() => RefusedFor("no partner", () => Attempt(Learner, Drill(1), new() { ["coach_partnerid"] = Learner.Reference }));

    [Theory]
    [InlineData("coach_difficulty", 3)]
    [InlineData("statecode", 1)]
    public void To_become_another_attempt(string column, int value)
    {
        var attempt = Attempt(Learner, Drill(1));

        RefusedFor("begin another", () => Set(Learner.Service, "coach_attempt", attempt, new() { [column] = column == "statecode" ? new OptionSetValue(value) : value }));
    }

    [Fact]
    public void To_go_to_another_person()
    {
        var attempt = Attempt(Learner, Drill(1));

        RefusedFor("begin another", () => Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = new EntityReference("coach_attempt", attempt), ["Assignee"] = Rep.Reference }));
    }

    [Fact]
    public void When_a_coach_writes_the_own_score_of_whoever_practised()
    {
        var attempt = Attempt(Learner, Drill(1));

        Assert.NotNull(Refusal.Of(() => Set(Manager.Service, "coach_attempt", attempt, new() { ["coach_selfscore"] = 1 })));
        RefusedFor("alone", () => Set("coach_attempt", attempt, new() { ["coach_selfscore"] = 1 }));
    }

    [Fact]
    public void When_the_own_score_changes_after_the_coach_s()
    {
        var attempt = Scored(Learner, Drill(1), 4);

        RefusedFor("own score stays", () => Set(Learner.Service, "coach_attempt", attempt, new() { ["coach_selfscore"] = 5 }));
    }

    [Fact]
    public void When_a_scored_attempt_is_deleted()
    {
        var attempt = Scored(Learner, Drill(1), 1);

        RefusedFor("not deleted", () => Learner.Service.Delete("coach_attempt", attempt));
    }

    [Fact]
    public void When_readiness_is_written_by_hand() =>
        RefusedFor("by hand", () => Admin.Create(new Entity("coach_readiness") { ["coach_repid"] = Learner.Reference, ["coach_readyat"] = 3 }));

    [Fact]
    public void When_the_coach_s_score_is_written_into_the_attempt() => RefusedFor("by hand", () => Attempt(Learner, Drill(1), new() { ["coach_score"] = 5 }));

    [Fact]
    public void When_somebody_else_s_practice_is_asked_for()
    {
        RefusedFor("do not coach", () => Practice(Rep, Learner.Id));
        Assert.Equal(Learner.Id, (Guid)Practice(Manager, Learner.Id)["personId"]!);
    }
}
