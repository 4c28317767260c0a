using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class The_verdict(TestOrganisation organisation) : TalkTest(organisation)
{
    private Entity Feedback(Guid talk) => Assert.Single(Rows("coach_feedback", "coach_conversationid", talk));

    private Verdict Copy(Guid talk) => (Verdict)Row(talk).GetAttributeValue<OptionSetValue>("coach_verdict").Value;

    private int SeenBy(Person reader) => reader.Service.RetrieveMultiple(new QueryByAttribute("coach_feedback") { ColumnSet = new ColumnSet("coach_text"), Attributes = { "coach_conversationid" }, Values = { Held } }).Entities.Count;

    private IReadOnlyList<Entity> Bells(Person person) => Rows("appnotification", "ownerid", person.Id);

    [Fact]
    public void Is_asked_of_the_rep()
    {
        Assert.NotEqual(Guid.Empty, Held);

        var bell = Assert.Single(Bells(Rep));

        Assert.Equal("How was the coaching?", bell["title"]);
        Assert.StartsWith("Max Manager completed", (string)bell["body"], StringComparison.Ordinal);
        Assert.Contains($"table%3Dcoach_conversation%26id%3D{Held:D}", (string)bell["data"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_rep_who_has_left_is_not_asked_and_the_conversation_is_completed_all_the_same()
    {
        var id = Talk.Start(NewDeal);
        Talk.AnswerAll(id);
        Set("systemuser", Rep.Id, new() { ["isdisabled"] = true });

        Talk.Complete(id, 30);

        Assert.Equal((1, 0), (State(id), Bells(Rep).Count));
    }

    [Fact]
    public void Is_a_row_of_the_rep_s_own_and_shows_on_the_conversation()
    {
        Talk.Judge(Rep, Held, Verdict.Somewhat, "Ask who signs.");

        var said = Feedback(Held);
        Assert.Equal((Rep.Reference, "Ask who signs.", Clock.Now, Row(Held)["subject"]), (said["ownerid"], said["coach_text"], said["coach_on"], said["coach_name"]));
        Assert.Equal((Verdict.Somewhat, Clock.Now), (Copy(Held), Row(Held)["coach_verdicton"]));
    }

    [Fact]
    public void Can_be_written_by_the_rep_without_the_operation()
    {
        Rep.Service.Create(new Entity("coach_feedback") { ["coach_conversationid"] = Reference(Held), ["coach_verdict"] = new OptionSetValue((int)Verdict.Yes) });

        Assert.Equal(Verdict.Yes, Copy(Held));
    }

    [Fact]
    public void Can_be_thought_over()
    {
        Talk.Judge(Rep, Held, Verdict.No);
        Talk.Judge(Rep, Held, Verdict.Yes, "It helped after all.");

        Assert.Equal(("It helped after all.", Verdict.Yes), (Feedback(Held)["coach_text"], Copy(Held)));
    }

    [Fact]
    public void Is_not_asked_any_more_once_it_is_given()
    {
        Talk.Judge(Rep, Held, Verdict.Yes);

        Assert.Empty(Bells(Rep));
    }

    [Fact]
    public void Is_not_asked_any_more_when_the_conversation_is_gone()
    {
        Admin.Delete("coach_conversation", Held);

        Assert.Empty(Bells(Rep));
    }

    [Fact]
    public void Is_none_when_it_is_none_of_the_three()
    {
        Assert.StartsWith("7 is no verdict: No 104500001, Somewhat 104500002, Yes 104500003.", Refusal.Of(() => Talk.Judge(Rep, Held, (Verdict)7)).Message, StringComparison.Ordinal);
        Assert.StartsWith("104500000 is no verdict", Refusal.Of(() => Talk.Judge(Rep, Held, Verdict.NotGiven)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Waits_until_the_conversation_is_completed()
    {
        var talk = Talk.Start(NewDeal);

        Assert.EndsWith("is not completed yet: give the verdict afterwards.", Refusal.Of(() => Talk.Judge(Rep, talk, Verdict.Yes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_read_by_the_rep_the_manager_and_who_stands_above()
    {
        Talk.Judge(Rep, Held, Verdict.Yes);

        Assert.Equal((1, 1, 1), (SeenBy(Rep), SeenBy(Manager), SeenBy(Produce.Executive())));
    }

    [Fact]
    public void Is_read_by_the_manager_of_the_talk_who_sits_elsewhere_and_by_no_other_manager_there()
    {
        var unit = Produce.BusinessUnit("Elsewhere");
        var (elsewhere, beside) = (Produce.Manager(unit), Produce.Manager(unit));
        var deal = NewDeal;
        Admin.Execute(new OrganizationRequest("GrantAccess") { ["Target"] = deal, ["PrincipalAccess"] = new Entity { ["Principal"] = elsewhere.Reference, ["AccessMask"] = 17 } });
        var talk = TalkOf(elsewhere).Held(deal);

        Talk.Judge(Rep, talk, Verdict.Yes);

        var query = new QueryByAttribute("coach_feedback") { Attributes = { "coach_conversationid" }, Values = { talk } };
        Assert.Single(elsewhere.Service.RetrieveMultiple(query).Entities);
        Assert.Empty(beside.Service.RetrieveMultiple(query).Entities);
    }

    [Fact]
    public void Goes_along_with_the_conversation_to_another_manager()
    {
        var (before, after) = (ManagerElsewhere(), ManagerElsewhere());
        Talk.Judge(Rep, Held, Verdict.Yes);
        Set("coach_conversation", Held, new() { ["coach_managerid"] = before.Reference });
        Assert.Equal((1, 0), (SeenBy(before), SeenBy(after)));

        Set("coach_conversation", Held, new() { ["coach_managerid"] = after.Reference });

        Assert.Equal((0, 1), (SeenBy(before), SeenBy(after)));
    }

    [Fact]
    public void Is_taken_back_when_the_conversation_turns_out_to_have_been_another_rep_s()
    {
        var other = Produce.Rep();
        Talk.Judge(Rep, Held, Verdict.Yes);

        Set("coach_conversation", Held, new() { ["coach_repid"] = other.Reference });

        Assert.Empty(Rows("coach_feedback", "coach_conversationid", Held));
        Assert.Equal((Verdict.NotGiven, false), (Copy(Held), Row(Held).Contains("coach_verdicton")));
        Assert.Equal((0, 1), (Bells(Rep).Count, Bells(other).Count));
    }

    [Fact]
    public void Keeps_its_conversation()
    {
        Talk.Judge(Rep, Held, Verdict.Yes);

        Assert.EndsWith("was judged by its rep, and what was said stays: it cannot be deleted.", Refusal.Of(() => Admin.Delete("coach_conversation", Held)).Message, StringComparison.Ordinal);
        Assert.Equal(Verdict.Yes, Copy(Held));
    }

    [Fact]
    public void Tells_a_stranger_nothing()
    {
        var nowhere = Guid.NewGuid();
        var stranger = Produce.Rep();

        Assert.Equal($"The conversation {Held} is not there, or it is not yours to judge.", Refusal.Of(() => Talk.Judge(stranger, Held, Verdict.Yes)).Message);
        Assert.Equal($"The conversation {nowhere} is not there, or it is not yours to judge.", Refusal.Of(() => Talk.Judge(stranger, nowhere, Verdict.Yes)).Message);
    }
}
