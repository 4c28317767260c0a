using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Tests.Attacks;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Everybody but the rep tries to give a verdict, or to change, move, hide or remove the one that was given, by every way of the Web API.</summary>
public sealed partial class The_verdict_over_the_Web_API(TestOrganisation organisation) : TalkTest(organisation), IAsyncLifetime
{
    private const string Collection = "coach_conversation_coach_feedback_conversationid";
    private static readonly JsonNode Nothing = new JsonObject();

    private readonly Api api = new(organisation);
    private Guid? given;
    private Guid? other;

    public static TheoryData<string> WaysToGive => [.. Giving.Keys];

    public static TheoryData<string> WaysToChange => [.. Changing.Keys];

    private Guid Given => given ??= Give();

    private Guid Other => other ??= Talk.Held(NewDeal);

    private new string Row => $"coach_feedbacks({Given})";

    private Guid SystemUser => Rows("systemuser", "fullname", "SYSTEM")[0].Id;

    private string KeyColumn => "_coach_conversationid_value";

    private string Navigation => new Payload(Organization.Metadata).Navigation("coach_feedback", "coach_conversationid");

    private JsonObject Shared => new() { ["@odata.type"] = "Microsoft.Dynamics.CRM.coach_feedback", ["coach_feedbackid"] = Given.ToString() };

    public async ValueTask InitializeAsync() => await api.Start();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [MemberData(nameof(WaysToGive))]
    public async Task Is_given_by_nobody_but_the_rep_by(string way)
    {
        var attackers = Attackers(Held);
        var before = Everything();

        foreach (var (role, person) in attackers)
        {
            var answer = await Giving[way](this, person);

            Assert.True(IsRefused(answer), $"{role}: {answer.Text}");
            Assert.Equal((role, before), (role, Everything()));
        }
    }

    [Theory]
    [MemberData(nameof(WaysToChange))]
    public async Task Is_changed_by_nobody_but_the_rep_by(string way)
    {
        var attackers = Attackers(Held);
        Assert.NotEqual((Guid.Empty, Guid.Empty), (Given, Other));
        var before = Everything();

        foreach (var (role, person) in attackers)
        {
            var answer = await Changing[way](this, person);

            Assert.True(IsRefused(answer), $"{role}: {answer.Text}");
            Assert.Equal((role, before), (role, Everything()));
        }
    }

    [Fact]
    public async Task Is_given_on_behalf_of_the_rep_by_an_administrator_and_says_so()
    {
        var answer = await api.Send(Administrator, "POST", "coach_feedbacks", Said(), ("MSCRMCallerID", Rep.Id.ToString()));

        Assert.True(answer.IsSuccess, answer.Text);
        var said = Assert.Single(Rows("coach_feedback", "coach_conversationid", Held));
        Assert.Equal((Rep.Reference, Rep.Reference, Administrator.Reference), (said["ownerid"], said["createdby"], said["createdonbehalfby"]));
    }

    [Fact]
    public async Task Is_not_given_on_behalf_of_the_rep_by_the_manager()
    {
        var answer = await api.Send(Manager, "POST", "coach_feedbacks", Said(), ("MSCRMCallerID", Rep.Id.ToString()));

        Assert.Equal(Refusal.PrivilegeMissing, answer.Code);
        Assert.Empty(Rows("coach_feedback", "coach_conversationid", Held));
    }

    /// <summary>The suite can fail: what everybody is refused is the rep's right.</summary>
    [Fact]
    public async Task Is_given_and_changed_by_the_rep()
    {
        Assert.True((await Giving["POST"](this, Rep)).IsSuccess);
        given = Assert.Single(Rows("coach_feedback", "coach_conversationid", Held)).Id;

        Assert.True((await Changing["PATCH of the words"](this, Rep)).IsSuccess);

        Assert.Equal("Splendid.", Rows("coach_feedback", "coach_conversationid", Held)[0]["coach_text"]);
    }

    [Fact]
    public async Task Is_none_of_a_talk_with_oneself()
    {
        var talk = Talk.Held(Deal(Produce.Opportunity(Manager)));
        Assert.Equal(Manager.Reference, base.Row(talk)["coach_repid"]);

        var answer = await Send(Manager, "POST", "coach_feedbacks", new JsonObject { ["coach_conversationid@odata.bind"] = $"/coach_conversations({talk})", ["coach_verdict"] = (int)Verdict.Yes });

        Assert.Equal(Refusal.ByPlugin, answer.Code);
        Assert.Empty(Rows("coach_feedback", "coach_conversationid", talk));
    }

    private static Person Administrator => new(Template.Administrator, "Administrator", null!);

    private static bool IsRefused(Answer answer) => !answer.IsSuccess || answer.Text.Contains("HTTP/1.1 4", StringComparison.Ordinal);

    private static JsonObject Targets(string table, JsonObject row)
    {
        row["@odata.type"] = $"Microsoft.Dynamics.CRM.{table}";
        return new JsonObject { ["Targets"] = new JsonArray(row) };
    }

    private (string Role, Person Person)[] Attackers(Guid talk)
    {
        var coach = Produce.Manager();
        Set("coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach) });
        return
        [
            ("manager", Manager),
            ("coach beside the manager", coach),
            ("another manager", Produce.Manager()),
            ("executive", Produce.Executive()),
            ("peer", Produce.Rep()),
            ("administrator of coaching", Produce.User("Ada Administrator", null, 110, "Salesperson", "Coaching Administrator")),
            ("system administrator", Administrator),
            ("nobody", Produce.User("Nora Nobody", null, 110)),
        ];
    }

    private Guid Give()
    {
        Talk.Judge(Rep, Held, Verdict.No, "Nothing new.");
        return Assert.Single(Rows("coach_feedback", "coach_conversationid", Held)).Id;
    }

    private Task<Answer> Send(Person who, string method, string path, JsonNode? body) => api.Send(who, method, path, body ?? (method == "DELETE" ? null : Nothing));

    private Task<Answer> Multiple(Person who, string message, JsonObject row) => Send(who, "POST", $"coach_feedbacks/Microsoft.Dynamics.CRM.{message}", Targets("coach_feedback", row));

    private JsonObject Said(params (string Name, string Value)[] more)
    {
        var row = new JsonObject { [$"{Navigation}@odata.bind"] = $"/coach_conversations({Held})", ["coach_verdict"] = (int)Verdict.Yes };
        foreach (var (name, value) in more) row[name] = value;
        return row;
    }

    private JsonObject Keyed() => new() { ["coach_feedbackid"] = Given.ToString(), ["coach_verdict"] = (int)Verdict.Yes };

    /// <summary>All feedback there is, who may read it, and the copies on the conversations.</summary>
    private string Everything() => string.Join("\n",
    [
        .. Admin.All(new QueryExpression("coach_feedback") { ColumnSet = new ColumnSet(true) }).Select(row =>
            $"{row.Id} {row.GetAttributeValue<EntityReference>("coach_conversationid").Id} {row.GetAttributeValue<EntityReference>("ownerid").Id} "
            + $"{row.GetAttributeValue<OptionSetValue>("coach_verdict").Value} {row.GetAttributeValue<string>("coach_text")} {row.GetAttributeValue<OptionSetValue>("statecode").Value}"),
        .. Admin.All(new QueryExpression("coach_conversation") { ColumnSet = new ColumnSet("coach_verdict", "coach_verdicton", "subject") }).Select(row =>
            $"{row.Id} {row.GetAttributeValue<string>("subject")} {row.GetAttributeValue<OptionSetValue>("coach_verdict")?.Value} {row.GetAttributeValue<DateTime?>("coach_verdicton")}"),
        .. given is { } id ? Rows("principalobjectaccess", "objectid", id).Select(row => $"{row.GetAttributeValue<Guid>("principalid")} {row.GetAttributeValue<int>("accessrightsmask")}") : [],
    ]);
}
