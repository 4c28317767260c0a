using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Once a week each is told how the last one went: never twice, and not where there is nothing to tell.</summary>
public sealed class Weekly_digests(TestOrganisation organisation) : ProgressTest(organisation)
{
    private void LastWeek(Action work)
    {
        var now = Clock.Now;
        Clock.Now = ManualClock.Utc("2026-03-11 10:00");
        work();
        Clock.Now = now;
    }

    private void PractisedLastWeek(Person? person = null) => LastWeek(() => Scored(person ?? Learner, Drill(1), 4));

    [Fact]
    public void Tell_a_manager_of_the_team_and_each_rep_of_the_own_week()
    {
        PractisedLastWeek();
        LastWeek(() => Confirmed(Learner));

        Assert.Equal((2, 0), Send(Manager));

        Assert.Equal("Your team: 1 of 1 practised last week. 1 talk changed something, as those say who were coached.", Assert.Single(Digests(Manager)));
        Assert.Equal("You practised last week. Your coach scored 1 attempt of yours. 1 talk changed something for you. Next to practise: " + (string)Admin.Retrieve("coach_skill", Skill, new("coach_name"))["coach_name"] + ", due now.", Assert.Single(Digests(Learner)));
    }

    [Fact]
    public void Tell_nobody_twice_in_a_week()
    {
        PractisedLastWeek();
        Send(Manager);
        Clock.Now = ManualClock.Utc("2026-03-21 10:00");

        Assert.Equal(((0, 0), (0, 0)), (Send(Manager), Send(Learner)));
    }

    [Fact]
    public void Tell_nobody_twice_who_has_dismissed_it()
    {
        PractisedLastWeek();
        Send(Manager);
        foreach (var row in Rows("appnotification", "ownerid", Learner.Id).Where(row => (string)row["title"] == Digest)) Admin.Delete("appnotification", row.Id);

        Send(Manager);

        Assert.Empty(Digests(Learner));
    }

    [Fact]
    public void Tell_nobody_twice_when_two_work_at_once()
    {
        PractisedLastWeek();
        Parallel.ForEach([Manager, Learner, Manager, Learner], person =>
        {
            try
            {
                Send(person);
            }
            catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
            {
                // Whoever comes second is refused whole, and says nothing.
            }
        });

        Assert.Single(Digests(Learner));
        Assert.Single(Rows("coach_digest", "coach_userid", Learner.Id));
    }

    [Fact]
    public void Of_the_next_week_take_the_place_of_the_last()
    {
        PractisedLastWeek();
        Send(Learner);
        Scored(Learner, Drill(1), 4);
        Clock.Now = ManualClock.Utc("2026-03-23 10:00");

        Assert.Equal(1, Send(Learner).Sent);

        Assert.StartsWith("You have practised 2 weeks in a row.", Assert.Single(Digests(Learner)), StringComparison.Ordinal);
    }

    [Fact]
    public void Begin_on_Monday_where_somebody_lives()
    {
        var (here, there) = (Named("Abe First"), Named("Zoe Last", zone: 290));
        foreach (var person in new[] { here, there })
        {
            Clock.Now = ManualClock.Utc("2026-03-04 10:00");
            Scored(person, Drill(1), 4);
            Clock.Now = ManualClock.Utc("2026-03-09 10:00");
            Send(person);
        }

        Clock.Now = ManualClock.Utc("2026-03-15 12:00");
        Assert.Equal((0, 1), (Send(here).Sent, Send(there).Sent));
        Clock.Now = ManualClock.Utc("2026-03-16 12:00");
        Assert.Equal((1, 0), (Send(here).Sent, Send(there).Sent));
    }

    [Fact]
    public void Say_nothing_where_there_is_nothing_to_say()
    {
        _ = Learner;

        Assert.Equal((0, 0), Send(Manager));
        Assert.Empty(Digests(Manager));
    }

    [Fact]
    public void Of_a_rep_s_call_are_the_rep_s_alone()
    {
        PractisedLastWeek();

        Send(Learner);

        Assert.Equal((0, 1), (Digests(Manager).Count, Digests(Learner).Count));
    }

    [Fact]
    public void Are_not_for_who_can_no_longer_sign_in()
    {
        PractisedLastWeek();
        Set("systemuser", Learner.Id, new() { ["isdisabled"] = true });

        Send(Manager);

        Assert.Equal((0, 0), (Digests(Manager).Count, Digests(Learner).Count));
    }

    [Fact]
    public void Tell_a_coach_how_many_attempts_wait_for_a_score()
    {
        var waiting = Attempt(Learner, Drill(1), new() { ["coach_partnerid"] = Manager.Reference });
        Score(Manager, Attempt(Learner, Drill(2), new() { ["coach_partnerid"] = Manager.Reference }), 4);

        Send(Manager);

        Assert.Null(ScoreOf(waiting));
        Assert.Contains("1 attempt waits for your score.", Assert.Single(Digests(Manager)), StringComparison.Ordinal);
    }

    [Fact]
    public void Tell_each_coach_of_a_conversation_of_what_was_practised_in_it()
    {
        var second = Produce.Manager();
        ReportOf(second);
        var talk = TalkBeside(Learner, CoachingType.Practice, second);
        Attempt(Learner, Drill(1), InTalk(talk));
        Score(second, Attempt(Learner, Drill(2), InTalk(talk)), 4);
        Send(Manager);
        Send(second);

        Assert.Contains("2 attempts wait for your score.", Assert.Single(Digests(Manager)), StringComparison.Ordinal);
        Assert.Contains("1 attempt waits for your score.", Assert.Single(Digests(second)), StringComparison.Ordinal);
    }

    [Fact]
    public void Do_not_ask_for_a_score_once_the_conversation_is_over()
    {
        PractisedLastWeek();
        var talk = TalkBeside(Learner, CoachingType.Practice);
        Attempt(Learner, Drill(1), InTalk(talk));
        Talk.Complete(talk, 20);
        Send(Manager);

        Assert.DoesNotContain("your score", Assert.Single(Digests(Manager)), StringComparison.Ordinal);
    }

    private static Values InTalk(Guid talk) => new() { ["coach_conversationid"] = new EntityReference("coach_conversation", talk) };

    [Fact]
    public void Go_to_everybody_in_portions_from_whoever_works_off_every_rhythm()
    {
        Organization.LargestPage = UsualPage;
        var people = Enumerable.Range(0, 27).Select(index => Named($"Rep {index}")).ToList();
        PractisedLastWeek(people[0]);
        var portions = 0;
        for (var left = 1; left > 0; portions++) left = Send(Administrating).Left;

        Assert.True(portions > 1);
        Assert.Single(Digests(people[0]));
        Assert.All(people, person => Assert.Single(Rows("coach_digest", "coach_userid", person.Id)));
    }
}
