using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of a manager going through the deals of a rep.</summary>
public abstract class ReviewTest(TestOrganisation organisation) : TalkTest(organisation)
{
    private protected static JsonArray Suggested(Person reader, Values? parameters = null) => JsonNode.Parse((string)Send(reader, "coach_SuggestReview", parameters ?? [])["Deals"])!.AsArray();

    private protected static IEnumerable<string> Names(JsonArray deals) => deals.Select(deal => (string)deal!["name"]!);

    private protected static string Reasons(JsonNode? deal) => string.Join(",", deal!["reasons"]!.AsArray().Select(reason => (string)reason!));

    /// <summary>Why a deal is worth a conversation.</summary>
    private protected string ReasonsOf(Guid deal) => Reasons(Suggested(Manager, new() { ["OpportunityIds"] = deal.ToString() }).Single());

    private protected static Guid Start(Person manager, Values? parameters, params Guid[] deals) =>
        (Guid)Send(manager, "coach_StartPipelineReview", new(parameters ?? []) { ["OpportunityIds"] = string.Join(",", deals) })["ReviewId"];

    private protected Guid Start(params Guid[] deals) => Start(Manager, null, deals);

    private protected static JsonNode Review(Person reader, Guid id) => JsonNode.Parse((string)Send(reader, "coach_GetPipelineReview", new() { ["ReviewId"] = id })["Review"])!;

    private protected JsonNode Item(Guid review, int place = 0) => Review(Manager, review)["items"]![place]!;

    private protected Guid ItemId(Guid review, int place = 0) => (Guid)Item(review, place)["id"]!;

    private protected string State(Guid review, int place) => (string)Item(review, place)["state"]!;

    private protected static Guid TalkAbout(Person manager, Guid item) => (Guid)Send(manager, "coach_StartReviewConversation", new() { ["ItemId"] = item })["ConversationId"];

    /// <summary>A deal of the review is talked about, from beginning to end.</summary>
    private protected Guid Hold(Guid review, int place = 0)
    {
        var talk = TalkAbout(Manager, ItemId(review, place));
        Talk.AnswerAll(talk);
        Talk.Complete(talk, 5);
        return talk;
    }

    private protected static JsonNode Finish(Person manager, Guid review) => JsonNode.Parse((string)Send(manager, "coach_FinishPipelineReview", new() { ["ReviewId"] = review })["Review"])!;

    /// <summary>An open deal of the rep that is as it should be: in Propose, closing in April, called today and to be called tomorrow.</summary>
    private protected Guid FineDeal(string name = "Fine", Values? given = null, Person? owner = null)
    {
        var values = new Values { ["name"] = name, ["salesstage"] = new OptionSetValue(2), ["estimatedclosedate"] = new DateTime(2026, 4, 30) };
        foreach (var (column, value) in given ?? []) values[column] = value;
        var deal = Produce.Opportunity(owner ?? Rep, given: values);
        Done(deal, Clock.Now, owner);
        Planned(deal, Clock.Now.AddDays(1), owner);
        return deal;
    }

    private protected void Done(Guid deal, DateTime at, Person? owner = null)
    {
        var call = Produce.OpenCall(owner ?? Rep, Deal(deal));
        Set((owner ?? Rep).Service, "phonecall", call, new() { ["statecode"] = new OptionSetValue(1), ["actualend"] = at });
    }

    private protected Guid Planned(Guid deal, DateTime at, Person? owner = null) => Produce.OpenCall(owner ?? Rep, Deal(deal), new() { ["scheduledend"] = at });

    private protected static OrganizationResponse Send(Person person, string message, Values parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters) request[name] = value;
        return person.Service.Execute(request);
    }
}
