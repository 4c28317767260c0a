using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Every state of a conversation × everybody who takes part × whom the question asks: a first answer, another and none.</summary>
public sealed class Who_answers_when(TestOrganisation organisation) : TalkTest(organisation)
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var state in Enum.GetNames<ConversationState>())
            {
                foreach (var answerer in Enum.GetNames<Answerer>()) cases.Add(state, answerer);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_decided_by_the_question_and_the_state(string stateName, string answererName)
    {
        var (state, answerer) = (Enum.Parse<ConversationState>(stateName), Enum.Parse<Answerer>(answererName));
        var coach = Produce.Manager();
        var isWaiting = state is ConversationState.Open or ConversationState.Scheduled;
        foreach (var (who, person) in new[] { ("manager", Manager), ("coach", coach), ("rep", Rep), ("administrator", new Person(Template.Administrator, "Administrator", Admin)), ("another manager", Produce.Manager()) })
        {
            var isAsked = answerer switch
            {
                Answerer.Rep => who == "rep",
                Answerer.Either => who is "manager" or "coach" or "rep",
                _ => who is "manager" or "coach",
            };

            var (talk, answered, question) = Prepared(answerer, coach, state);

            Assert.Equal((who, "create", isWaiting && isAsked), (who, "create", Does(() => Talk.Answer(person, talk, question, "New"))));
            Assert.Equal(isWaiting && isAsked ? 2 : 1, Rows("coach_answer", "coach_conversationid", talk).Count);
            Assert.Equal((who, "update", isWaiting && isAsked), (who, "update", Does(() => Set(person.Service, "coach_answer", answered, new() { ["coach_text"] = "Changed" }))));
            Assert.Equal(isWaiting && isAsked ? "Changed" : "As it was", Admin.Retrieve("coach_answer", answered, new ColumnSet("coach_text"))["coach_text"]);
            if (isWaiting && isAsked) continue;

            Assert.False(Does(() => person.Service.Delete("coach_answer", answered)));
            Assert.NotEmpty(Rows("coach_answer", "coach_answerid", answered));
        }
    }

    private (Guid Talk, Guid Answer, EntityReference Unanswered) Prepared(Answerer answerer, Person coach, ConversationState state)
    {
        var template = Produce.PublishedTemplate(Question(answerer, 10), Question(answerer, 20));
        var talk = Talk.Start(NewDeal, template);
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach) });
        var questions = Talk.Questions(talk).Select(row => row.ToEntityReference()).ToList();
        var answer = Talk.Answer(answerer == Answerer.Rep ? Rep : Manager, talk, questions[0], "As it was");
        if (state != ConversationState.Open) Set(Manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue((int)state) });
        Assert.Equal((int)state, State(talk));
        return (talk, answer, questions[1]);
    }

    private static Values Question(Answerer answerer, int order) => new() { ["coach_required"] = false, ["coach_order"] = order, ["coach_answeredby"] = new OptionSetValue((int)answerer) };

    private static bool Does(Action attempt)
    {
        try
        {
            attempt();
            return true;
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
        {
            return false;
        }
    }
}
