using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Answers(TestOrganisation organisation) : TalkTest(organisation)
{
    private Guid? open;

    private Guid Open => open ??= Talk.Start(NewDeal, Library.Template("Deal review").Id);

    private EntityReference Question => Talk.QuestionFor(Open, Answerer.Manager);

    private EntityReference Shared => Talk.QuestionFor(Open, Answerer.Either);

    private Entity Saved(Guid answer) => Admin.Retrieve("coach_answer", answer, new ColumnSet(true));

    private int Seen(Person reader) => reader.Service.RetrieveMultiple(new QueryByAttribute("coach_answer") { Attributes = { "coach_conversationid" }, Values = { Open } }).Entities.Count;

    [Fact]
    public void Keep_the_prompt_as_it_reads_whatever_is_sent()
    {
        var prompt = Admin.Retrieve("coach_question", Question.Id, new ColumnSet("coach_prompt"))["coach_prompt"];
        var answer = Manager.Service.Create(new Entity("coach_answer") { ["coach_conversationid"] = Reference(Open), ["coach_questionid"] = Question, ["coach_prompt"] = "Forged", ["coach_text"] = "Yes" });

        Set(Manager.Service, "coach_answer", answer, new() { ["coach_prompt"] = "Forged again", ["coach_text"] = "No" });

        Assert.Equal((prompt, "No", Manager.Reference), (Saved(answer)["coach_prompt"], Saved(answer)["coach_text"], Saved(answer)["ownerid"]));
    }

    [Fact]
    public void Are_given_by_the_rep_where_the_question_says_so()
    {
        var answer = Talk.Answer(Rep, Open, Shared, "I sent it.");

        Set(Rep.Service, "coach_answer", answer, new() { ["coach_text"] = "I sent it on Monday." });

        Assert.Equal("I sent it on Monday.", Saved(answer)["coach_text"]);
    }

    [Fact]
    public void Are_not_given_by_the_rep_where_it_does_not()
    {
        var refusal = Refusal.Of(() => Talk.Answer(Rep, Open, Question, "Yes"));

        Assert.EndsWith("is for the manager and the coaches beside the manager to answer.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_rep_s_own_are_not_given_by_the_manager()
    {
        var template = Produce.PublishedTemplate(new Values { ["coach_answeredby"] = new OptionSetValue((int)Answerer.Rep) });
        var talk = Talk.Start(NewDeal, template);

        Assert.EndsWith("is for the rep to answer.", Refusal.Of(() => Talk.Answer(Manager, talk, Talk.QuestionFor(talk, Answerer.Rep), "Yes")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void To_a_question_for_both_are_gone_on_with_by_the_other()
    {
        var manager = ManagerElsewhere();
        Set(Manager.Service, "coach_conversation", Open, new() { ["requiredattendees"] = Parties(manager) });
        var byRep = Talk.Answer(Rep, Open, Shared, "I sent it.");

        Set(manager.Service, "coach_answer", byRep, new() { ["coach_text"] = "Sent, and read." });

        Assert.Equal("Sent, and read.", Saved(byRep)["coach_text"]);
    }

    [Fact]
    public void Are_read_by_who_takes_part_and_by_no_peer()
    {
        var coach = ManagerElsewhere();
        Set(Manager.Service, "coach_conversation", Open, new() { ["requiredattendees"] = Parties(coach) });
        Talk.Answer(Manager, Open, Question, "Yes");

        Assert.Equal((1, 1, 1, 0), (Seen(Manager), Seen(Rep), Seen(coach), Seen(Produce.Rep())));
    }

    [Fact]
    public void Are_one_for_each_question()
    {
        Talk.Answer(Manager, Open, Question, "Yes");

        Assert.Equal("0x80060892", Refusal.Of(() => Talk.Answer(Manager, Open, Question, "No")).Code);
    }

    [Fact]
    public void Are_not_given_by_who_takes_no_part_an_administrator_included()
    {
        var words = $"The conversation {Open} is not there, or it is not yours to answer.";

        Assert.Equal(words, Refusal.Of(() => Talk.Answer(new Person(Template.Administrator, "Administrator", Admin), Open, Question, "Yes")).Message);
        Assert.Equal(words, Refusal.Of(() => Talk.Answer(Produce.Manager(), Open, Question, "Yes")).Message);
        Assert.Equal(words, Refusal.Of(() => Talk.Answer(Produce.Rep(), Open, Question, "Yes")).Message);
        Assert.Empty(Rows("coach_answer", "coach_conversationid", Open));
    }

    [Fact]
    public void Are_not_changed_nor_deleted_by_who_takes_no_part()
    {
        var answer = Talk.Answer(Manager, Open, Question, "Yes");

        Refusal.Of(() => Set("coach_answer", answer, new() { ["coach_text"] = "No" }));
        Refusal.Of(() => Admin.Delete("coach_answer", answer));
        Refusal.Of(() => Set(Produce.Manager().Service, "coach_answer", answer, new() { ["coach_text"] = "No" }));

        Assert.Equal("Yes", Saved(answer)["coach_text"]);
    }

    [Fact]
    public void Are_given_to_questions_of_the_template_that_are_asked()
    {
        var other = Talk.QuestionFor(Talk.Start(NewDeal, Library.Template("Opportunity strategy").Id), Answerer.Manager);
        var template = Produce.PublishedTemplate(new Values());
        var talk = Talk.Start(NewDeal, template);
        var gone = Talk.QuestionFor(talk, Answerer.Manager);
        Set("coach_question", gone.Id, new() { ["statecode"] = new OptionSetValue(1) });

        Assert.Contains("does not ask that question", Refusal.Of(() => Talk.Answer(Manager, Open, other, "Yes")).Message, StringComparison.Ordinal);
        Assert.Contains("does not ask that question", Refusal.Of(() => Talk.Answer(Manager, talk, gone, "Yes")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stay_with_their_conversation_their_question_and_who_wrote_them()
    {
        var answer = Talk.Answer(Manager, Open, Shared, "Yes");
        var elsewhere = Talk.Start(NewDeal);

        Refusal.Of(() => Set(Manager.Service, "coach_answer", answer, new() { ["coach_conversationid"] = Reference(elsewhere) }));
        Refusal.Of(() => Set(Manager.Service, "coach_answer", answer, new() { ["coach_questionid"] = Question }));
        Refusal.Of(() => Set(Manager.Service, "coach_answer", answer, new() { ["ownerid"] = Rep.Reference }));
        Refusal.Of(() => Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = new EntityReference("coach_answer", answer), ["Assignee"] = Rep.Reference }));
        Refusal.Of(() => Admin.Associate("coach_conversation", elsewhere, new Relationship("coach_conversation_coach_answer_conversationid"), [new EntityReference("coach_answer", answer)]));

        Assert.Equal((Reference(Open), Shared, Manager.Reference), (Saved(answer)["coach_conversationid"], Saved(answer)["coach_questionid"], Saved(answer)["ownerid"]));
    }

    [Fact]
    public void Are_fixed_once_the_conversation_is_completed()
    {
        var answer = Rows("coach_answer", "coach_conversationid", Held)[0];

        Assert.Contains("its answers are fixed", Refusal.Of(() => Set(Manager.Service, "coach_answer", answer.Id, new() { ["coach_text"] = "No" })).Message, StringComparison.Ordinal);
        Refusal.Of(() => Manager.Service.Delete("coach_answer", answer.Id));
        Refusal.Of(() => Talk.Answer(Rep, Held, Talk.QuestionFor(Held, Answerer.Either), "Late"));
        Refusal.Of(() => Set("coach_answer", answer.Id, new() { ["statecode"] = new OptionSetValue(1) }));

        Assert.Equal(("Call the buyer on Monday.", answer["coach_prompt"]), (Saved(answer.Id)["coach_text"], Saved(answer.Id)["coach_prompt"]));
    }

    [Fact]
    public void Go_with_a_conversation_that_may_be_deleted()
    {
        Assert.NotEmpty(Rows("coach_answer", "coach_conversationid", Held));

        Admin.Delete("coach_conversation", Held);

        Assert.Empty(Rows("coach_answer", "coach_conversationid", Held));
    }

    [Fact]
    public void Keep_a_conversation_to_its_template()
    {
        Talk.Answer(Manager, Open, Question, "Yes");

        Assert.Contains("so it keeps it", Refusal.Of(() => Set(Manager.Service, "coach_conversation", Open, new() { ["coach_templateid"] = Library.Template("Call planning") })).Message, StringComparison.Ordinal);
    }
}
