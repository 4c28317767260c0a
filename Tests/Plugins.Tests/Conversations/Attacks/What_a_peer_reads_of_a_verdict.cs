using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Tests.Attacks;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// A peer who may read the talks of the unit, as the Salesperson role has it, asks for the feedback in every way the Web API
/// knows. Nothing is learned of it: the answer is the same before a verdict is given and after.
/// </summary>
public sealed class What_a_peer_reads_of_a_verdict(TestOrganisation organisation) : TalkTest(organisation), IAsyncLifetime
{
    private const string Collection = "coach_conversation_coach_feedback_conversationid";
    private const string Words = "Nothing I did not know.";

    private static readonly Dictionary<string, Func<What_a_peer_reads_of_a_verdict, string>> Queries = new()
    {
        ["the list"] = _ => "coach_feedbacks",
        ["a count"] = _ => "coach_feedbacks?$count=true&$top=1",
        ["the count alone"] = _ => "coach_feedbacks/$count",
        ["a filter on the verdict"] = _ => $"coach_feedbacks?$select=coach_name&$filter=coach_verdict eq {(int)Verdict.No}",
        ["a filter on the words"] = _ => "coach_feedbacks?$select=coach_name&$filter=contains(coach_text,'Nothing')",
        ["a filter on the conversation"] = it => $"coach_feedbacks?$select=coach_verdict&$filter=_coach_conversationid_value eq {it.Held}",
        ["an order"] = _ => "coach_feedbacks?$select=coach_feedbackid&$orderby=coach_verdict",
        ["an aggregate"] = _ => "coach_feedbacks?$apply=aggregate($count as n)",
        ["an aggregate by verdict"] = _ => "coach_feedbacks?$apply=groupby((coach_verdict),aggregate($count as n))",
        ["the conversation with its feedback"] = it => $"coach_conversations({it.Held})?$select=subject&$expand={Collection}($select=coach_verdict,coach_text)",
        ["the conversations with theirs"] = it => $"coach_conversations?$select=subject&$filter=activityid eq {it.Held}&$expand={Collection}($select=coach_verdict)",
        ["the collection of the conversation"] = it => $"coach_conversations({it.Held})/{Collection}",
        ["the references of the conversation"] = it => $"coach_conversations({it.Held})/{Collection}/$ref",
        ["conversations with any feedback"] = it => $"coach_conversations?$select=subject&$filter=activityid eq {it.Held} and {Collection}/any()",
        ["conversations with such feedback"] = it => $"coach_conversations?$select=subject&$filter=activityid eq {it.Held} and {Collection}/any(f:f/coach_verdict eq {(int)Verdict.No})",
        ["conversations with no other feedback"] = it => $"coach_conversations?$select=subject&$filter=activityid eq {it.Held} and {Collection}/all(f:f/coach_verdict eq {(int)Verdict.Yes})",
        ["a fetch"] = _ => Fetch("<fetch><entity name='coach_feedback'><all-attributes /></entity></fetch>"),
        ["a fetch that counts"] = _ => Fetch("<fetch aggregate='true'><entity name='coach_feedback'><attribute name='coach_feedbackid' alias='n' aggregate='count' /></entity></fetch>"),
        ["a fetch by verdict"] = _ => Fetch("<fetch aggregate='true'><entity name='coach_feedback'><attribute name='coach_verdict' alias='v' groupby='true' /><attribute name='coach_feedbackid' alias='n' aggregate='count' /></entity></fetch>"),
        ["a fetch from the conversation"] = it => it.Linked("inner", ""),
        ["a fetch from the conversation, if there is any"] = it => it.Linked("outer", ""),
        ["a fetch from the conversation by the verdict"] = it => it.Linked("inner", $"<filter><condition attribute='coach_verdict' operator='eq' value='{(int)Verdict.No}' /></filter>"),
        ["a fetch of conversations with feedback"] = it => it.Linked("any", ""),
        ["a fetch of conversations without"] = it => it.Linked("not any", ""),
        ["a fetch of conversations where it exists"] = it => it.Linked("exists", ""),
        ["a fetch from the person"] = it => Fetch($"<fetch><entity name='systemuser'><attribute name='fullname' /><filter><condition attribute='systemuserid' operator='eq' value='{it.Rep.Id}' /></filter><link-entity name='coach_feedback' from='ownerid' to='systemuserid'><attribute name='coach_text' /></link-entity></entity></fetch>"),
        ["a fetch through a question about the conversation"] = it => Fetch($"<fetch><entity name='coach_conversation'><attribute name='subject' /><link-entity name='coach_feedback' from='coach_conversationid' to='activityid' alias='f' link-type='outer' /><filter><condition attribute='activityid' operator='eq' value='{it.Held}' /><condition entityname='f' attribute='coach_feedbackid' operator='null' /></filter></entity></fetch>"),
        ["the pane of the record"] = it => Pane((EntityReference)it.Row(it.Held)["regardingobjectid"]),
        ["the pane of the conversation"] = it => Pane(Reference(it.Held)),
        ["the bell"] = _ => "appnotifications?$select=title,body",
        ["who may read it"] = _ => "principalobjectaccessset?$select=objectid",
    };

    private readonly Api api = new(organisation);

    public static TheoryData<string> Ways => [.. Queries.Keys];

    public async ValueTask InitializeAsync() => await api.Start();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Is_nothing_by(string way)
    {
        var peer = Produce.Rep();
        var path = Queries[way](this);
        var before = await Said(peer, path);

        Talk.Judge(Rep, Held, Verdict.No, Words);

        var after = await Said(peer, path);
        Assert.Equal(before, after);
        Assert.DoesNotContain(Words, after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_nothing_by_its_id_its_key_its_words_or_its_owner()
    {
        var peer = Produce.Rep();
        Talk.Judge(Rep, Held, Verdict.No, Words);
        var row = $"coach_feedbacks({Assert.Single(Rows("coach_feedback", "coach_conversationid", Held)).Id})";

        foreach (var path in new[] { row, $"coach_feedbacks(_coach_conversationid_value={Held})", $"{row}/coach_text", $"{row}/coach_text/$value", $"{row}/ownerid", $"{row}/coach_conversationid" })
        {
            var answer = await api.Send(peer, "GET", path, null);

            Assert.False(answer.IsSuccess, $"{path}: {answer.Text}");
            Assert.DoesNotContain(Words, answer.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>The suite can fail: the manager of the talk learns by the same ways what a peer does not.</summary>
    [Theory]
    [InlineData("a filter on the conversation")]
    [InlineData("the conversation with its feedback")]
    [InlineData("conversations with any feedback")]
    [InlineData("a fetch from the conversation")]
    [InlineData("a fetch of conversations without")]
    [InlineData("a fetch through a question about the conversation")]
    [InlineData("the pane of the record")]
    [InlineData("the pane of the conversation")]
    public async Task Is_what_its_manager_reads_by(string way)
    {
        var path = Queries[way](this);
        var before = await Said(Manager, path);

        Talk.Judge(Rep, Held, Verdict.No, Words);

        Assert.NotEqual(before, await Said(Manager, path));
    }

    private static string Fetch(string fetch) => $"{(fetch.Contains("entity name='systemuser'", StringComparison.Ordinal) ? "systemusers" : fetch.Contains("entity name='coach_conversation'", StringComparison.Ordinal) ? "coach_conversations" : "coach_feedbacks")}?fetchXml={Uri.EscapeDataString(fetch)}";

    private static string Pane(EntityReference about) => $"coach_GetCoachingContext(RegardingTable=@t,RegardingId=@i)?@t='{about.LogicalName}'&@i={about.Id}";

    private string Linked(string type, string filter) => Fetch($"<fetch><entity name='coach_conversation'><attribute name='subject' /><filter><condition attribute='activityid' operator='eq' value='{Held}' />"
        + (type is "any" or "not any" ? $"<link-entity name='coach_feedback' from='coach_conversationid' to='activityid' link-type='{type}'>{filter}</link-entity></filter>" : "</filter>")
        + (type is "any" or "not any" ? "" : $"<link-entity name='coach_feedback' from='coach_conversationid' to='activityid' alias='f' link-type='{type}'>{(type == "exists" ? "" : "<attribute name='coach_verdict' />")}{filter}</link-entity>")
        + "</entity></fetch>");

    /// <summary>An answer without the marks of versions: the talk itself has changed, and may be seen to.</summary>
    private async Task<string> Said(Person person, string path)
    {
        var answer = await api.Send(person, "GET", path, null);
        if (!answer.IsSuccess) return $"{(int)answer.Status} {answer.Code}";
        if (!answer.Text.StartsWith('{')) return answer.Text;
        var body = JsonNode.Parse(answer.Text)!;
        foreach (var row in body["value"] as JsonArray ?? [body.DeepClone()]) (row as JsonObject)?.Remove("@odata.etag");
        if (body is JsonObject one) one.Remove("@odata.etag");
        return body.ToJsonString();
    }
}
