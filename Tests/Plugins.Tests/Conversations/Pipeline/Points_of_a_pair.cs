using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What a rep and a manager want to talk about belongs to the two, until it is discussed or dropped.</summary>
public sealed class Points_of_a_pair(TestOrganisation organisation) : PointTest(organisation)
{
    [Fact]
    public void Stand_on_the_agenda_of_both()
    {
        Raise("The rep's");
        Clock.Now = Clock.Now.AddMinutes(1);
        Raise(Manager, "The manager's", Rep, Manager);
        var talk = Talk.Start(NewDeal);

        Assert.All([Rep, Manager], reader => Assert.Equal(["The rep's", "The manager's"], Agenda(reader, talk)));
    }

    [Fact]
    public void Are_read_by_the_two_and_by_nobody_else()
    {
        var point = Raise("A raise");

        Assert.Equal((true, true, false, false), (Reads(Rep, point), Reads(Manager, point), Reads(Produce.Rep(), point), Reads(Produce.Executive(), point)));
    }

    [Fact]
    public void A_private_one_is_its_owner_s_alone()
    {
        var point = Raise("I may leave", isPrivate: true);
        var talk = Talk.Start(NewDeal);

        Assert.Equal((true, false), (Reads(Rep, point), Reads(Manager, point)));
        Assert.Equal(["I may leave"], Agenda(Rep, talk));
        Assert.Empty(Agenda(Manager, talk));
    }

    [Fact]
    public void One_that_is_made_private_is_taken_from_the_other_and_given_back()
    {
        var point = Raise("A raise");
        Change(Rep, point, new() { ["coach_private"] = true });
        Assert.False(Reads(Manager, point));

        Change(Rep, point, new() { ["coach_private"] = false });

        Assert.True(Reads(Manager, point));
    }

    [Fact]
    public void One_that_goes_to_another_manager_is_read_there_and_no_longer_here()
    {
        var (point, next) = (Raise("A raise"), Produce.Manager());

        Change(Rep, point, new() { ["coach_managerid"] = next.Reference });

        Assert.Equal((false, true), (Reads(Manager, point), Reads(next, point)));
    }

    [Fact]
    public void A_coach_beside_the_manager_sees_what_is_not_private()
    {
        var coach = ManagerElsewhere();
        Raise("Open");
        Raise("Mine", isPrivate: true);
        var talk = Talk.Start(NewDeal);
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach) });

        Assert.Equal(["Open"], Agenda(coach, talk));
    }

    [Fact]
    public void A_coach_beside_the_manager_ticks_off_in_that_talk_and_does_nothing_else()
    {
        var (coach, near, stranger) = (ManagerElsewhere(), Produce.Manager(), Stranger());
        var (open, secret, dropped) = (Raise("Open"), Raise("Private", isPrivate: true), Raise("Dropped"));
        Drop(Rep, dropped);
        var (talk, other) = (Talk.Start(NewDeal), Talk.Start(NewDeal));
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach, near) });
        static void Ticks(Person by, Guid point, Guid talk, bool isTicked = true) => by.Service.Execute(new OrganizationRequest("coach_TickPoint") { ["PointId"] = point, ["ConversationId"] = talk, ["IsTicked"] = isTicked });
        string Shown(Person reader) => string.Join(" ", Pipeline.Talk.Context(reader, Reference(talk))["points"]!.AsArray().Select(point => $"{point!["text"]} {(bool)point["mayTick"]!} {(bool)point["mayHandle"]!} {(bool)point["isTicked"]!}"));

        Assert.Equal("Open True False False", Shown(coach));
        Ticks(coach, open, talk);
        Assert.Equal("Open True False True", Shown(near));
        Ticks(near, open, talk, isTicked: false);
        Ticks(Rep, open, talk);
        Ticks(Manager, open, talk, isTicked: false);
        Assert.All([() => Ticks(coach, secret, talk), () => Ticks(coach, open, other), () => Ticks(coach, dropped, talk), () => Ticks(stranger, open, talk), () => Ticks(coach, Guid.NewGuid(), talk)], (Action refused) => Assert.Equal(Refusal.ByPlugin, Refusal.Of(refused).Code));
        Assert.All([() => Drop(coach, open), () => Tick(coach, open, talk), () => Change(near, open, new() { ["coach_order"] = 1 })], (Action refused) => Refusal.Of(refused));
        Ticks(coach, open, talk);
        Talk.AnswerAll(talk);
        Talk.Complete(talk);

        Assert.Equal(PointState.Discussed, StateOf(open));
        Refusal.Of(() => Ticks(coach, open, talk, isTicked: false));
    }

    [Fact]
    public void What_is_ticked_off_is_discussed_once_the_talk_is_completed()
    {
        var (ticked, left) = (Raise("Ticked"), Raise("Left"));
        var talk = Talk.Start(NewDeal);
        Talk.AnswerAll(talk);
        Tick(Manager, ticked, talk);
        Assert.Equal(PointState.Open, StateOf(ticked));

        Talk.Complete(talk);

        Assert.Equal((PointState.Discussed, PointState.Open), (StateOf(ticked), StateOf(left)));
        Assert.Equal(["Ticked"], Agenda(Rep, talk));
        Assert.Equal(["Left"], Agenda(Rep, Talk.Start(NewDeal)));
    }

    [Fact]
    public void What_was_left_says_that_it_was_carried_over()
    {
        Raise("Left");
        Clock.Now = Clock.Now.AddDays(1);
        Talk.Held(NewDeal);
        Clock.Now = Clock.Now.AddDays(1);
        Raise("New");

        var points = Talk.Context(Reference(Talk.Start(NewDeal)))["points"]!.AsArray();

        Assert.Equal(["Left 2026-03-18T10:00:00Z True", "New 2026-03-20T10:00:00Z False"], points.Select(point => $"{point!["text"]} {point["raisedOn"]} {(bool)point["isCarriedOver"]!}"));
    }

    [Fact]
    public void What_is_ticked_off_waits_again_when_the_talk_is_cancelled()
    {
        var point = Raise("Ticked");
        var talk = Talk.Start(NewDeal);
        Tick(Rep, point, talk);

        Set(Manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue((int)ConversationState.Canceled) });

        Assert.Null(Point(point).GetAttributeValue<EntityReference>("coach_conversationid"));
        Assert.Equal(["Ticked"], Agenda(Manager, Talk.Start(NewDeal)));
    }

    [Fact]
    public void What_is_ticked_off_waits_again_when_the_talk_is_deleted()
    {
        var point = Raise("Ticked");
        var talk = Talk.Start(NewDeal);
        Tick(Rep, point, talk);

        Admin.Delete("coach_conversation", talk);

        Assert.Equal((PointState.Open, null), (StateOf(point), Point(point).GetAttributeValue<EntityReference>("coach_conversationid")));
    }

    [Fact]
    public void What_is_ticked_off_waits_for_the_two_when_the_talk_turns_out_to_be_another_s()
    {
        var point = Raise("Ticked");
        var talk = Talk.Start(NewDeal);
        Tick(Rep, point, talk);

        Set(Manager.Service, "coach_conversation", talk, new() { ["coach_repid"] = Produce.Rep().Reference });

        Assert.Null(Point(point).GetAttributeValue<EntityReference>("coach_conversationid"));
    }

    [Fact]
    public void Stand_in_the_order_they_are_put_in()
    {
        var (first, second) = (Raise("First"), Raise("Second"));
        Change(Manager, second, new() { ["coach_order"] = 1 });
        Change(Rep, first, new() { ["coach_order"] = 2 });

        Assert.Equal(["Second", "First"], Agenda(Rep, Talk.Start(NewDeal)));
    }

    [Fact]
    public void A_rep_who_names_nobody_raises_it_with_the_own_manager()
    {
        Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });

        var point = Rep.Service.Create(new Entity("coach_agendaitem") { ["coach_name"] = "For my manager" });

        Assert.Equal((Rep.Id, Manager.Id), (Point(point).GetAttributeValue<EntityReference>("coach_repid").Id, Point(point).GetAttributeValue<EntityReference>("coach_managerid").Id));
    }

    [Fact]
    public void Lose_a_deal_that_is_deleted_and_stay()
    {
        var deal = NewDeal;
        var point = Raise(Rep, "About a deal", Rep, Manager, more: new() { ["coach_opportunityid"] = deal });

        Admin.Delete(deal.LogicalName, deal.Id);

        Assert.Equal((PointState.Open, null), (StateOf(point), Point(point).GetAttributeValue<EntityReference>("coach_opportunityid")));
    }
}
