using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of what a rep and a manager want to talk about.</summary>
public abstract class PointTest(TestOrganisation organisation) : TalkTest(organisation)
{
    private protected Guid Raise(Person by, string text, Person rep, Person manager, bool isPrivate = false, Values? more = null) => by.Service.Create((more ?? []).Over("coach_agendaitem", new()
    {
        ["coach_name"] = text,
        ["coach_repid"] = rep.Reference,
        ["coach_managerid"] = manager.Reference,
        ["coach_private"] = isPrivate,
    }));

    /// <summary>Of the rep with the manager.</summary>
    private protected Guid Raise(string text, bool isPrivate = false) => Raise(Rep, text, Rep, Manager, isPrivate);

    private protected static void Change(Person by, Guid point, Values values) => Set(by.Service, "coach_agendaitem", point, values);

    private protected static void Tick(Person by, Guid point, Guid talk) => Change(by, point, new() { ["coach_conversationid"] = Reference(talk) });

    private protected static void Drop(Person by, Guid point) => Change(by, point, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue((int)PointState.Dropped) });

    private protected static bool Reads(Person person, Guid point) =>
        person.Service.RetrieveMultiple(new QueryByAttribute("coach_agendaitem") { Attributes = { "coach_agendaitemid" }, Values = { point } }).Entities.Count == 1;

    private protected Entity Point(Guid id) => Admin.Retrieve("coach_agendaitem", id, new ColumnSet(true));

    private protected PointState StateOf(Guid id) => (PointState)Point(id).GetAttributeValue<OptionSetValue>("statuscode").Value;

    /// <summary>What the pane shows somebody of a talk, as text of each point.</summary>
    private protected static IReadOnlyList<string> Agenda(Person reader, Guid talk) =>
        [.. Pipeline.Talk.Context(reader, Reference(talk))["points"]!.AsArray().Select(point => (string)point!["text"]!)];
}
