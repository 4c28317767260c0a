using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The rep has said No. Somebody else tries to change that, to move it, to be rid of it, or to read it. After each attempt it stands as it was.</summary>
public sealed class The_verdict_once_it_is_given(TestOrganisation organisation) : TalkTest(organisation)
{
    private static readonly OptionSetValue Yes = new((int)Verdict.Yes);
    private Guid? given;

    private Guid Given => given ??= Give();

    private EntityReference Row() => new("coach_feedback", Given);

    private Entity Changed() => new("coach_feedback", Given) { ["coach_verdict"] = Yes };

    private Guid Give()
    {
        Talk.Judge(Rep, Held, Verdict.No, "Nothing new.");
        return Assert.Single(Rows("coach_feedback", "coach_conversationid", Held)).Id;
    }

    private void Attack(Action attempt)
    {
        Assert.NotEqual(Guid.Empty, Given);

        Refusal.Of(attempt);

        var said = Admin.Retrieve("coach_feedback", Given, new ColumnSet(true));
        Assert.Equal((Rep.Reference, Reference(Held), "Nothing new."), (said["ownerid"], said["coach_conversationid"], said["coach_text"]));
        Assert.Equal(((int)Verdict.No, 0), (said.GetAttributeValue<OptionSetValue>("coach_verdict").Value, said.GetAttributeValue<OptionSetValue>("statecode").Value));
        Assert.Equal((int)Verdict.No, Row(Held).GetAttributeValue<OptionSetValue>("coach_verdict").Value);
    }

    [Fact]
    public void Changed_by_the_manager() => Attack(() => Manager.Service.Update(Changed()));

    [Fact]
    public void Changed_by_a_system_administrator() => Attack(() => Admin.Update(Changed()));

    [Fact]
    public void Changed_by_a_peer() => Attack(() => Produce.Rep().Service.Update(Changed()));

    [Fact]
    public void Changed_by_an_executive() => Attack(() => Produce.Executive().Service.Update(Changed()));

    [Fact]
    public void Its_words_changed_by_a_system_administrator() => Attack(() => Set("coach_feedback", Given, new() { ["coach_text"] = "Splendid." }));

    [Fact]
    public void Changed_with_many_others() =>
        Attack(() => Admin.Execute(new OrganizationRequest("UpdateMultiple") { ["Targets"] = new EntityCollection([Changed()]) { EntityName = "coach_feedback" } }));

    [Fact]
    public void Changed_by_its_key() => Attack(() =>
    {
        var row = new Entity("coach_feedback") { ["coach_verdict"] = Yes };
        row.KeyAttributes["coach_conversationid"] = Reference(Held);
        Admin.Execute(new OrganizationRequest("Upsert") { ["Target"] = row });
    });

    [Fact]
    public void Judged_a_second_time_in_the_rep_s_name() => Attack(() => Talk.Judge(Manager, Held, Verdict.Yes));

    [Fact]
    public void Moved_to_another_conversation_by_a_reference()
    {
        var other = Talk.Held(NewDeal);

        Attack(() => Admin.Associate("coach_conversation", other, new Relationship("coach_conversation_coach_feedback_conversationid"), [Row()]));
    }

    [Fact]
    public void Moved_to_another_conversation_by_the_rep()
    {
        var other = Talk.Held(NewDeal);

        Attack(() => Set(Rep.Service, "coach_feedback", Given, new() { ["coach_conversationid"] = Reference(other) }));
    }

    [Fact]
    public void Taken_off_its_conversation() =>
        Attack(() => Admin.Disassociate("coach_conversation", Held, new Relationship("coach_conversation_coach_feedback_conversationid"), [Row()]));

    [Fact]
    public void Given_to_the_manager() => Attack(() => Set("coach_feedback", Given, new() { ["ownerid"] = Manager.Reference }));

    [Fact]
    public void Assigned_to_the_manager() => Attack(() => Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = Row(), ["Assignee"] = Manager.Reference }));

    [Fact]
    public void Assigned_by_the_rep() => Attack(() => Set(Rep.Service, "coach_feedback", Given, new() { ["ownerid"] = Manager.Reference }));

    [Fact]
    public void Deleted_by_the_manager() => Attack(() => Manager.Service.Delete("coach_feedback", Given));

    [Fact]
    public void Deleted_by_a_system_administrator() => Attack(() => Admin.Delete("coach_feedback", Given));

    [Fact]
    public void Deleted_by_the_rep() => Attack(() => Rep.Service.Delete("coach_feedback", Given));

    [Fact]
    public void Deactivated() => Attack(() => Admin.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = Row(), ["State"] = new OptionSetValue(1), ["Status"] = new OptionSetValue(2) }));

    [Fact]
    public void Deactivated_by_the_rep() => Attack(() => Set(Rep.Service, "coach_feedback", Given, new() { ["statecode"] = new OptionSetValue(1) }));

    [Fact]
    public void Taken_away_with_its_conversation_by_the_manager() => Attack(() => Manager.Service.Delete("coach_conversation", Held));

    [Fact]
    public void Taken_away_with_its_conversation_by_a_system_administrator() => Attack(() => Admin.Delete("coach_conversation", Held));

    [Fact]
    public void Made_void_by_opening_the_conversation_again() => Attack(() => Set(Manager.Service, "coach_conversation", Held, new() { ["statecode"] = new OptionSetValue(0) }));

    [Fact]
    public void Taken_back_by_a_manager_who_names_another_rep() => Attack(() => Set(Manager.Service, "coach_conversation", Held, new() { ["coach_repid"] = Produce.Rep().Reference }));

    [Fact]
    public void Shared_with_a_peer()
    {
        var peer = Produce.Rep();
        var share = new Entity { ["Principal"] = peer.Reference, ["AccessMask"] = 3 };

        Attack(() => Admin.Execute(new OrganizationRequest("GrantAccess") { ["Target"] = Row(), ["PrincipalAccess"] = share }));
        Attack(() => Admin.Execute(new OrganizationRequest("ModifyAccess") { ["Target"] = Row(), ["PrincipalAccess"] = share }));

        Assert.Empty(peer.Service.RetrieveMultiple(new QueryExpression("coach_feedback")).Entities);
    }

    [Fact]
    public void Hidden_from_the_manager()
    {
        Attack(() => Admin.Execute(new OrganizationRequest("RevokeAccess") { ["Target"] = Row(), ["Revokee"] = Manager.Reference }));
    }

    [Fact]
    public void Read_by_a_peer_in_every_way_there_is()
    {
        var peer = Stranger();
        Assert.NotEqual(Guid.Empty, Given);
        var aside = new QueryExpression("coach_conversation");
        aside.AddLink("coach_feedback", "activityid", "coach_conversationid").Columns = new ColumnSet("coach_text");
        var count = """<fetch aggregate="true"><entity name="coach_feedback"><attribute name="coach_feedbackid" alias="n" aggregate="count" /></entity></fetch>""";

        Assert.Empty(peer.Service.RetrieveMultiple(new QueryExpression("coach_feedback") { ColumnSet = new ColumnSet(true) }).Entities);
        Assert.Empty(peer.Service.RetrieveMultiple(aside).Entities);
        Assert.Equal(0, peer.Service.RetrieveMultiple(new FetchExpression(count)).Entities[0].GetAttributeValue<AliasedValue>("n").Value);
        Refusal.Of(() => peer.Service.Retrieve("coach_feedback", Given, new ColumnSet("coach_verdict")));
        Refusal.Of(() => Pipeline.Talk.Context(peer, Reference(Held)));
    }

    [Fact]
    public void Read_by_a_manager_elsewhere_and_by_an_administrator_of_coaching()
    {
        Assert.NotEqual(Guid.Empty, Given);
        var query = new QueryExpression("coach_feedback");

        Assert.Empty(ManagerElsewhere().Service.RetrieveMultiple(query).Entities);
        Refusal.Of(() => Produce.User("Ada Administrator", null, 110, "Coaching Administrator").Service.RetrieveMultiple(query));
    }
}
