using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of what a manager and a rep talk about.</summary>
public abstract class TalkTest(TestOrganisation organisation) : PipelineTest(organisation)
{
    private readonly TestOrganisation organisation = organisation;
    private Person? manager;
    private Guid? held;

    private protected Person Manager => manager ??= Produce.Manager();

    private protected Talk Talk => new(organisation, Manager);

    /// <summary>A conversation of the manager with the rep about a deal, completed.</summary>
    private protected Guid Held => held ??= Talk.Held(NewDeal);

    private protected EntityReference NewDeal => Deal(Produce.Opportunity(Rep));

    private protected Entity Row(Guid talk) => Admin.Retrieve("coach_conversation", talk, new ColumnSet(true));

    private protected int State(Guid talk) => Row(talk).GetAttributeValue<OptionSetValue>("statecode").Value;

    private protected static EntityReference Reference(Guid talk) => new("coach_conversation", talk);

    private protected Talk TalkOf(Person manager) => new(organisation, manager);

    /// <summary>Somebody who manages another unit: no role of theirs reaches the rep.</summary>
    private protected Person ManagerElsewhere() => Produce.Manager(Produce.BusinessUnit("Elsewhere"));

    /// <summary>A rep whose roles reach no activity but the own ones.</summary>
    private protected Person Stranger() => Produce.User("Sam Stranger", null, 110, "Coaching Rep");

    /// <summary>A task by which somebody promises something in a conversation.</summary>
    private protected Guid Promise(Guid talk, string subject, DateTime day, Person? by = null) => Produce.Activity("task", by ?? Rep, given: new()
    {
        ["subject"] = subject,
        ["coach_due"] = day,
        ["coach_conversationid"] = Reference(talk),
    });

    private protected static EntityCollection Parties(params Person[] people) =>
        new([.. people.Select(person => new Entity("activityparty") { ["partyid"] = person.Reference })]) { EntityName = "activityparty" };
}
