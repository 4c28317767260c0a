using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A conversation that was begun by mistake is taken back while nothing was said in it.</summary>
public sealed class Discarding(TestOrganisation organisation) : PointTest(organisation)
{
    private static void Discard(Person person, Guid talk) => person.Service.Execute(new OrganizationRequest("coach_DiscardConversation") { ["ConversationId"] = talk });

    private bool MayDiscard(Person person, Guid talk) => (bool)Pipeline.Talk.Context(person, Reference(talk))["conversation"]!["mayDiscard"]!;

    [Fact]
    public void Takes_away_what_was_begun_on_the_spot_and_keeps_its_points()
    {
        var (talk, point) = (Talk.Start(NewDeal), Raise("A raise"));
        Tick(Manager, point, talk);

        Discard(Manager, talk);

        Assert.Empty(Rows("coach_conversation", "activityid", talk));
        Assert.Equal(PointState.Open, StateOf(point));
    }

    [Fact]
    public void Plans_again_what_was_planned()
    {
        var talk = Manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "Planned", ["coach_repid"] = Rep.Reference, ["regardingobjectid"] = NewDeal, ["scheduledstart"] = Clock.Now.AddDays(2) });
        Set(Manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue((int)ConversationState.Scheduled) });
        Manager.Service.Execute(new OrganizationRequest("coach_StartConversation") { ["RegardingTable"] = "coach_conversation", ["RegardingId"] = talk });

        Discard(Manager, talk);

        Assert.Equal(((int)ConversationState.Scheduled, null, Clock.Now.AddDays(2)), (State(talk), Row(talk).GetAttributeValue<DateTime?>("actualstart"), Row(talk).GetAttributeValue<DateTime?>("scheduledstart")));
    }

    [Fact]
    public void Lets_the_points_wait_again_that_were_ticked_off_in_what_was_planned()
    {
        var point = Raise("A raise");
        var talk = Manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "Planned", ["coach_repid"] = Rep.Reference, ["scheduledstart"] = Clock.Now.AddDays(2) });
        Set(Manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue((int)ConversationState.Scheduled) });
        Manager.Service.Execute(new OrganizationRequest("coach_StartConversation") { ["RegardingTable"] = "coach_conversation", ["RegardingId"] = talk });
        Tick(Manager, point, talk);

        Discard(Manager, talk);

        Assert.Equal((PointState.Open, null), (StateOf(point), Point(point).GetAttributeValue<EntityReference>("coach_conversationid")));
    }

    [Fact]
    public void Is_refused_once_something_was_answered_or_promised()
    {
        var (answered, promised) = (Talk.Start(NewDeal), Talk.Start(NewDeal));
        Talk.Answer(Manager, answered, Talk.QuestionFor(answered, Answerer.Either), "I called.");
        Promise(promised, "Call", Clock.Now);

        Assert.All([answered, promised], talk => Assert.EndsWith("complete or cancel it instead.", Refusal.Of(() => Discard(Manager, talk)).Message, StringComparison.Ordinal));
        Assert.All([answered, promised], talk => Assert.False(MayDiscard(Manager, talk)));
    }

    [Fact]
    public void Is_the_manager_s_who_began_it()
    {
        var talk = Talk.Start(NewDeal);

        Assert.EndsWith("only its manager can.", Refusal.Of(() => Discard(Rep, talk)).Message, StringComparison.Ordinal);
        Assert.Equal($"The conversation {talk} is not there, or you may not read it.", Refusal.Of(() => Discard(Produce.Manager(), talk)).Message);
        Assert.Equal((true, false), (MayDiscard(Manager, talk), MayDiscard(Rep, talk)));
    }

    [Fact]
    public void Is_not_for_what_has_not_begun_or_is_over() =>
        Assert.EndsWith("there is nothing to discard: cancel one that is planned.", Refusal.Of(() => Discard(Manager, Held)).Message, StringComparison.Ordinal);
}
