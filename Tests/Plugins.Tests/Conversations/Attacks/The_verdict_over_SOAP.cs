using System.ServiceModel;
using CoachingExtensions.Conversations;
using CoachingExtensions.Tests.Attacks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Everybody but the rep tries to give a verdict by the messages of the organisation service, as Microsoft's clients send them.</summary>
public sealed class The_verdict_over_SOAP(TestOrganisation organisation) : TalkTest(organisation), IAsyncLifetime
{
    private static readonly Dictionary<string, Func<The_verdict_over_SOAP, OrganizationRequest>> Giving = new()
    {
        ["Create"] = it => new CreateRequest { Target = it.Said() },
        ["Create in the rep's name"] = it => new CreateRequest { Target = it.Said(("ownerid", it.Rep.Reference)) },
        ["Upsert with an id"] = it => new UpsertRequest { Target = it.Said(id: Guid.NewGuid()) },
        ["Upsert with the key"] = it => new UpsertRequest { Target = new Entity("coach_feedback", "coach_conversationid", Reference(it.Held)) { ["coach_verdict"] = it.Yes } },
        ["CreateMultiple"] = it => new CreateMultipleRequest { Targets = new EntityCollection([it.Said()]) { EntityName = "coach_feedback" } },
        ["ExecuteMultiple"] = it => new ExecuteMultipleRequest { Requests = [new CreateRequest { Target = it.Said() }], Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true } },
        ["ExecuteTransaction"] = it => new ExecuteTransactionRequest { Requests = [new CreateRequest { Target = it.Said() }] },
        ["Create within a new conversation"] = it => new CreateRequest { Target = it.Within() },
        ["the operation"] = it => new OrganizationRequest("coach_GiveVerdict") { ["ConversationId"] = it.Held, ["Verdict"] = (int)Verdict.Yes, ["Text"] = "Splendid." },
        ["Update of the copy"] = it => new UpdateRequest { Target = new Entity("coach_conversation", it.Held) { ["coach_verdict"] = it.Yes } },
    };

    private readonly Api api = new(organisation);

    public static TheoryData<string> Ways => [.. Giving.Keys];

    private OptionSetValue Yes => new((int)Verdict.Yes);

    private static Person Administrator => new(Template.Administrator, "Administrator", null!);

    public async ValueTask InitializeAsync() => await api.Start();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [MemberData(nameof(Ways))]
    public void Is_given_by_nobody_but_the_rep_by(string way)
    {
        (string Role, Person Person)[] attackers = [("manager", Manager), ("executive", Produce.Executive()), ("peer", Produce.Rep()), ("system administrator", Administrator), ("nobody", Produce.User("Nora Nobody", null, 110))];

        foreach (var (role, person) in attackers)
        {
            Assert.True(IsRefused(api.Soap(person), Giving[way](this)), role);
            Assert.Equal((role, 0, (int)Verdict.NotGiven), (role, Rows("coach_feedback", "coach_conversationid", Held).Count, Row(Held).GetAttributeValue<OptionSetValue>("coach_verdict").Value));
        }
    }

    [Fact]
    public void Is_not_given_on_behalf_of_the_rep_by_the_manager()
    {
        Assert.True(IsRefused(api.Soap(Manager, Rep.Id), Giving["Create"](this)));

        Assert.Empty(Rows("coach_feedback", "coach_conversationid", Held));
    }

    [Fact]
    public void Is_not_given_on_behalf_of_SYSTEM()
    {
        var system = Rows("systemuser", "fullname", "SYSTEM")[0].Id;

        Assert.True(IsRefused(api.Soap(Administrator, system), Giving["Create"](this)));

        Assert.Empty(Rows("coach_feedback", "coach_conversationid", Held));
    }

    /// <summary>The suite can fail: what everybody is refused is the rep's right.</summary>
    [Fact]
    public void Is_given_by_the_rep()
    {
        Assert.False(IsRefused(api.Soap(Rep), Giving["Create"](this)));

        Assert.Equal(Rep.Reference, Assert.Single(Rows("coach_feedback", "coach_conversationid", Held))["ownerid"]);
    }

    private static bool IsRefused(SoapClient soap, OrganizationRequest request)
    {
        try
        {
            return soap.Execute(request) is ExecuteMultipleResponse { IsFaulted: true };
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return true;
        }
    }

    private Entity Said(params (string Column, object Value)[] more) => Said(Guid.Empty, more);

    private Entity Said(Guid id, params (string Column, object Value)[] more)
    {
        var row = new Entity("coach_feedback", id) { ["coach_conversationid"] = Reference(Held), ["coach_verdict"] = Yes };
        foreach (var (column, value) in more) row[column] = value;
        return row;
    }

    private Entity Within()
    {
        var row = new Entity("coach_conversation") { ["subject"] = "Within" };
        row.RelatedEntities[new Relationship("coach_conversation_coach_feedback_conversationid")] = new EntityCollection([new Entity("coach_feedback") { ["coach_verdict"] = Yes }]) { EntityName = "coach_feedback" };
        return row;
    }
}
