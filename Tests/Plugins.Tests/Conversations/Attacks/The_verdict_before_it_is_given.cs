using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Somebody else than the rep tries to say what the rep thinks. After each attempt nothing is said.</summary>
public sealed class The_verdict_before_it_is_given(TestOrganisation organisation) : TalkTest(organisation)
{
    private static Entity Said(Guid talk, params (string Column, object Value)[] more)
    {
        var row = new Entity("coach_feedback") { ["coach_conversationid"] = Reference(talk), ["coach_verdict"] = new OptionSetValue((int)Verdict.Yes) };
        foreach (var (column, value) in more) row[column] = value;
        return row;
    }

    private static Values Yes => new() { ["coach_verdict"] = new OptionSetValue((int)Verdict.Yes) };

    private void Attack(Action attempt) => Attack(Held, attempt);

    private void Attack(Guid talk, Action attempt)
    {
        Refusal.Of(attempt);

        Assert.Empty(Rows("coach_feedback", "coach_conversationid", talk));
        Assert.Equal((int)Verdict.NotGiven, Row(talk).GetAttributeValue<OptionSetValue>("coach_verdict").Value);
    }

    [Fact]
    public void By_the_manager() => Attack(() => Manager.Service.Create(Said(Held)));

    [Fact]
    public void By_the_manager_in_the_rep_s_name() => Attack(() => Manager.Service.Create(Said(Held, ("ownerid", Rep.Reference))));

    [Fact]
    public void By_a_system_administrator() => Attack(() => Admin.Create(Said(Held)));

    [Fact]
    public void By_a_system_administrator_in_the_rep_s_name() => Attack(() => Admin.Create(Said(Held, ("ownerid", Rep.Reference))));

    [Fact]
    public void By_a_peer() => Attack(() => Produce.Rep().Service.Create(Said(Held)));

    [Fact]
    public void By_an_executive() => Attack(() => Produce.Executive().Service.Create(Said(Held)));

    [Fact]
    public void By_an_administrator_of_coaching() => Attack(() => Produce.User("Ada Administrator", null, 110, "Coaching Administrator").Service.Create(Said(Held)));

    [Fact]
    public void By_somebody_without_a_role() => Attack(() => Produce.User("Nora Nobody", null, 110).Service.Create(Said(Held)));

    [Fact]
    public void By_a_coach_beside_the_manager()
    {
        var coach = Produce.Manager();
        var talk = Talk.Start(NewDeal);
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach) });
        Talk.AnswerAll(talk);
        Talk.Complete(talk);

        Attack(talk, () => coach.Service.Create(Said(talk)));
    }

    [Fact]
    public void Through_the_operation_by_the_manager() => Attack(() => Talk.Judge(Manager, Held, Verdict.Yes));

    [Fact]
    public void Through_the_operation_by_a_system_administrator() => Attack(() => Talk.Judge(new Person(Template.Administrator, "Administrator", Admin), Held, Verdict.Yes));

    [Fact]
    public void Through_the_operation_by_a_peer() => Attack(() => Talk.Judge(Produce.Rep(), Held, Verdict.Yes));

    [Fact]
    public void On_the_conversation_itself_by_the_manager() => Attack(() => Set(Manager.Service, "coach_conversation", Held, Yes));

    [Fact]
    public void On_the_conversation_itself_by_a_system_administrator() => Attack(() => Set("coach_conversation", Held, Yes));

    [Fact]
    public void On_the_conversation_itself_by_the_rep() => Attack(() => Set(Rep.Service, "coach_conversation", Held, Yes));

    [Fact]
    public void On_a_conversation_that_is_made_with_one()
    {
        var row = Yes.Over("coach_conversation", new() { ["subject"] = "Confirmed from the start", ["coach_repid"] = Rep.Reference });

        Refusal.Of(() => Manager.Service.Create(row));

        Assert.Empty(Rows("coach_conversation", "subject", "Confirmed from the start"));
    }

    [Fact]
    public void On_the_conversation_while_it_is_completed()
    {
        var talk = Talk.Start(NewDeal);
        Talk.AnswerAll(talk);

        Attack(talk, () => Set(Manager.Service, "coach_conversation", talk, new(Yes) { ["statecode"] = new OptionSetValue(1) }));
    }

    [Fact]
    public void By_upsert_with_an_id() => Attack(() =>
    {
        var row = Said(Held, ("ownerid", Rep.Reference));
        row.Id = Guid.NewGuid();
        Admin.Execute(new OrganizationRequest("Upsert") { ["Target"] = row });
    });

    [Fact]
    public void By_upsert_with_the_key() => Attack(() =>
    {
        var row = new Entity("coach_feedback") { ["coach_verdict"] = new OptionSetValue((int)Verdict.Yes) };
        row.KeyAttributes["coach_conversationid"] = Reference(Held);
        Admin.Execute(new OrganizationRequest("Upsert") { ["Target"] = row });
    });

    [Fact]
    public void With_many_others() => Attack(() => Admin.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection([Said(Held)]) { EntityName = "coach_feedback" } }));

    [Fact]
    public void In_a_transaction_of_its_own() => Attack(() => Admin.Execute(new OrganizationRequest("ExecuteTransaction")
    {
        ["Requests"] = new OrganizationRequestCollection { new OrganizationRequest("Create") { ["Target"] = Said(Held) } },
        ["ReturnResponses"] = false,
    }));

    [Fact]
    public void Inside_a_new_conversation()
    {
        var talk = Guid.NewGuid();
        var row = new Entity("coach_conversation", talk) { ["subject"] = "Fresh", ["coach_repid"] = Rep.Reference };
        row.RelatedEntities[new Relationship("coach_conversation_coach_feedback_conversationid")] = new EntityCollection([new Entity("coach_feedback") { ["coach_verdict"] = new OptionSetValue((int)Verdict.Yes) }]);

        Refusal.Of(() => Manager.Service.Create(row));

        Assert.Empty(Rows("coach_feedback", "coach_conversationid", talk));
        Assert.Empty(Rows("coach_conversation", "activityid", talk));
    }

    [Fact]
    public void By_an_import_that_says_when_and_by_whom_it_was_made() =>
        Attack(() => Admin.Create(Said(Held, ("overriddencreatedon", Clock.Now.AddDays(-1)), ("createdby", Rep.Reference), ("ownerid", Rep.Reference))));

    [Fact]
    public void By_the_rep_before_it_is_completed()
    {
        var talk = Talk.Start(NewDeal);

        Attack(talk, () => Rep.Service.Create(Said(talk)));
    }

    [Fact]
    public void By_the_rep_with_what_is_no_verdict() => Attack(() => Rep.Service.Create(Said(Held, ("coach_verdict", new OptionSetValue((int)Verdict.NotGiven)))));

    [Fact]
    public void By_a_manager_who_becomes_the_rep_afterwards()
    {
        Attack(() => Set(Manager.Service, "coach_conversation", Held, new() { ["coach_repid"] = Manager.Reference }));
        Attack(() => Talk.Judge(Manager, Held, Verdict.Yes));
    }

    [Fact]
    public void By_a_manager_who_becomes_the_rep_before()
    {
        var talk = Talk.Start(NewDeal);
        Set(Manager.Service, "coach_conversation", talk, new() { ["coach_repid"] = Manager.Reference });
        Talk.AnswerAll(talk);
        Talk.Complete(talk);

        Attack(talk, () => Manager.Service.Create(Said(talk)));
    }

    [Fact]
    public void By_whoever_was_the_rep_before_an_administrator_put_that_right()
    {
        Set("coach_conversation", Held, new() { ["coach_repid"] = Produce.Rep().Reference });

        Attack(() => Rep.Service.Create(Said(Held)));
    }
}
