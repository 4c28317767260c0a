using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What the table alone says: its key, what it stands in the way of, and who reads it by role.</summary>
public sealed class The_feedback_of_a_rep(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string DuplicateKey = "0x80060892";
    private readonly TestOrganisation organisation = organisation;
    private Person? manager;

    private Person Manager => manager ??= Produce.Manager();

    private Guid Talk() => new Talk(organisation, Manager).Held(Deal(Produce.Opportunity(Rep)));

    private void Judge(Guid talk) => Rep.Service.Create(new Entity("coach_feedback")
    {
        ["coach_conversationid"] = new EntityReference("coach_conversation", talk),
        ["coach_verdict"] = new OptionSetValue((int)Verdict.Yes),
        ["coach_text"] = "Ask who signs.",
    });

    private int SeenBy(Person reader) => reader.Service.RetrieveMultiple(new QueryByAttribute("coach_feedback") { ColumnSet = new ColumnSet("coach_text"), Attributes = { "ownerid" }, Values = { Rep.Id } }).Entities.Count;

    [Fact]
    public void Is_one_for_each_conversation()
    {
        var talk = Talk();
        Judge(talk);

        Assert.Equal(DuplicateKey, Refusal.Of(() => Judge(talk)).Code);
    }

    [Fact]
    public void Keeps_its_conversation_from_being_deleted()
    {
        var talk = Talk();
        Judge(talk);

        Assert.EndsWith("what was said stays: it cannot be deleted.", Refusal.Of(() => Admin.Delete("coach_conversation", talk)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_read_by_the_rep_the_manager_of_the_unit_and_the_executive()
    {
        Judge(Talk());

        Assert.Equal((1, 1, 1), (SeenBy(Rep), SeenBy(Manager), SeenBy(Produce.Executive())));
    }

    [Fact]
    public void Is_read_by_no_peer_and_by_no_administrator_of_coaching()
    {
        Judge(Talk());
        var administrator = Produce.User("Ada Administrator", null, 110, "Coaching Administrator");

        Assert.Equal(0, SeenBy(Produce.Rep()));
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => SeenBy(administrator)).Code);
    }

    [Fact]
    public void Is_read_by_no_manager_of_another_unit()
    {
        Judge(Talk());

        Assert.Equal(0, SeenBy(Produce.Manager(Produce.BusinessUnit("North"))));
    }
}
