using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Who takes part in a conversation reads it, wherever they sit; who does not any more does not.</summary>
public sealed class Who_takes_part(TestOrganisation organisation) : TalkTest(organisation)
{
    private static bool Reads(Person person, Guid talk) =>
        person.Service.RetrieveMultiple(new QueryByAttribute("coach_conversation") { Attributes = { "activityid" }, Values = { talk } }).Entities.Count == 1;

    private void Change(Guid talk, string column, object? value) => Set(Manager.Service, "coach_conversation", talk, new() { [column] = value });

    [Fact]
    public void The_rep_reads_the_talk_and_changes_nothing_of_it()
    {
        var talk = Talk.Start(NewDeal);

        Assert.True(Reads(Rep, talk));
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Set(Rep.Service, "coach_conversation", talk, new() { ["subject"] = "Mine" })).Code);
    }

    [Fact]
    public void A_coach_from_elsewhere_reads_it_while_being_one()
    {
        var coach = ManagerElsewhere();
        var talk = Talk.Start(NewDeal);
        Change(talk, "requiredattendees", Parties(coach));
        Assert.True(Reads(coach, talk));

        Change(talk, "requiredattendees", Parties());

        Assert.False(Reads(coach, talk));
    }

    [Fact]
    public void Coaches_that_are_named_at_the_start_take_part_from_then_on()
    {
        var coach = ManagerElsewhere();

        var talk = Manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "Two coaches", ["regardingobjectid"] = NewDeal, ["requiredattendees"] = Parties(coach) });

        Assert.True(Reads(coach, talk));
    }

    [Fact]
    public void Every_coach_is_one_however_many_there_are()
    {
        Person[] coaches = [.. Enumerable.Range(0, 5).Select(_ => ManagerElsewhere())];
        var talk = Talk.Start(NewDeal);

        Change(talk, "requiredattendees", Parties(coaches));

        Assert.All(coaches, coach => Assert.Equal(5, Pipeline.Talk.Context(coach, Reference(talk))["conversation"]!["coaches"]!.AsArray().Count));
    }

    [Fact]
    public void Another_rep_takes_the_place_of_the_first_while_it_waits()
    {
        var (talk, first, second) = (Talk.Start(NewDeal), Stranger(), Stranger());
        Change(talk, "coach_repid", first.Reference);
        Assert.Equal((true, false), (Reads(first, talk), Reads(second, talk)));

        Change(talk, "coach_repid", second.Reference);

        Assert.Equal((false, true), (Reads(first, talk), Reads(second, talk)));
    }

    [Fact]
    public void A_manager_from_elsewhere_takes_it_over_and_can_complete_it()
    {
        var other = ManagerElsewhere();
        var talk = Talk.Start(NewDeal);
        Talk.AnswerAll(talk);

        Change(talk, "coach_managerid", other.Reference);
        TalkOf(other).Complete(talk, 15);

        Assert.Equal(1, State(talk));
        Assert.Equal(other.Reference, Row(talk)["coach_managerid"]);
    }

    [Fact]
    public void Nobody_becomes_a_coach_by_saying_so()
    {
        var peer = Produce.Manager();
        var talk = Talk.Start(NewDeal);

        Refusal.Of(() => Set(peer.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(peer) }));
        Refusal.Of(() => Set(peer.Service, "coach_conversation", Held, new() { ["requiredattendees"] = Parties(peer) }));
        Refusal.Of(() => Set(peer.Service, "coach_conversation", talk, new() { ["coach_managerid"] = peer.Reference }));

        Assert.DoesNotContain(Rows("activityparty", "activityid", talk), party => party.GetAttributeValue<EntityReference>("partyid")?.Id == peer.Id);
    }

    [Fact]
    public void A_talk_that_is_assigned_stays_with_its_manager_and_its_rep()
    {
        var talk = Talk.Start(NewDeal);

        Set("coach_conversation", talk, new() { ["ownerid"] = Produce.Manager().Reference });

        Assert.Equal((true, true), (Reads(Manager, talk), Reads(Rep, talk)));
    }

    [Fact]
    public void The_rep_is_asked_nothing_of_a_talk_that_no_longer_is_theirs()
    {
        var talk = Talk.Start(NewDeal);
        Change(talk, "coach_repid", Produce.Rep().Reference);

        Assert.StartsWith("The conversation", Refusal.Of(() => Talk.Answer(Rep, talk, Talk.QuestionFor(talk, Answerer.Either), "Yes")).Message, StringComparison.Ordinal);
    }
}
