using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Rhythms in Dataverse. As the system: what there should be does not depend on who looks.</summary>
internal sealed class RhythmStore(IOrganizationService system) : IRhythms
{
    private readonly SlotWriter writer = new(system);

    public CoachingRhythm? Find(Guid id) => system.RunAll(RhythmRows.Query(Fetch.Template($"""
        <filter><condition attribute="{RhythmRow.coach_rhythmid}" operator="eq" value="{id}" /></filter>
        """))).Select(RhythmRows.Of).FirstOrDefault();

    public IReadOnlyList<CoachingRhythm> Unfinished(Guid? managerId)
    {
        var whose = managerId is { } manager ? Fetch.Template($"""<condition attribute="{RhythmRow.coach_managerid}" operator="eq" value="{manager}" />""") : null;
        var running = system.Run(RhythmRows.Query(Fetch.Template($"""
            <filter>
              <condition attribute="{RhythmRow.statecode}" operator="eq" value="{(int)coach_rhythm_statecode.Active}" />
              {Optional(whose)}
            </filter>
            """)));
        var ended = system.Run(RhythmRows.Query(
            Fetch.Template($"""
                <filter>
                  <condition attribute="{RhythmRow.statecode}" operator="ne" value="{(int)coach_rhythm_statecode.Active}" />
                  {Optional(whose)}
                </filter>
                """),
            Undecided()));
        return [.. running.Concat(ended).GroupBy(row => row.Id).Select(row => RhythmRows.Of(row.First()))];
    }

    public void Note(CoachingRhythm rhythm, DateTime day) => system.Update(new Entity(coach_rhythm.EntityLogicalName, rhythm.Id) { [RhythmRow.coach_advancedon] = day });

    public IReadOnlyList<Slot> Slots(Guid rhythmId, DateTime day)
    {
        var first = system.RunOne($"""
            <fetch top="1"><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRow.coach_slot)}
              <order attribute="{ConversationRow.coach_slot}" />
              <filter>
                <condition attribute="{ConversationRow.coach_rhythmid}" operator="eq" value="{rhythmId}" />
                <condition attribute="{ConversationRow.coach_kept}" operator="eq" value="{(int)SlotState.Coming}" />
              </filter>
            </entity></fetch>
            """)?.Date(ConversationRow.coach_slot);
        // A day before: where the rhythm is at home it may be another day than in UTC.
        var from = day.AddDays(-1) is var today && first < today ? first.Value : today;
        return [.. system.Run(Slots(
            Fetch.Template($"""<condition attribute="{ConversationRow.coach_rhythmid}" operator="eq" value="{rhythmId}" />"""),
            Fetch.Template($"""<condition attribute="{ConversationRow.coach_slot}" operator="ge" value="{from:yyyy-MM-ddTHH:mm:ssZ}" />"""))).Select(SlotRows.Of)];
    }

    /// <summary>Every slot of a rhythm, for who wants to delete it.</summary>
    public IReadOnlyList<Slot> All(Guid rhythmId)
    {
        List<Slot> slots = [.. system.Run(Slots(Fetch.Template($"""<condition attribute="{ConversationRow.coach_rhythmid}" operator="eq" value="{rhythmId}" />"""))).Select(SlotRows.Of)];
        var written = WithContent([.. slots.Select(slot => slot.Id)]);
        return [.. slots.Select(slot => slot with { HasContent = written.Contains(slot.Id) })];
    }

    public ISet<Guid> WithContent(IReadOnlyCollection<Guid> conversations) => new HashSet<Guid>(
        Naming(coach_answer.EntityLogicalName, AnswerRow.coach_answerid, AnswerRow.coach_conversationid, conversations)
            .Concat(Naming(Platform.Model.Task.EntityLogicalName, TaskRow.ActivityId, TaskRow.coach_conversationid, conversations)));

    public IReadOnlyList<RunningPlanDays> Plans(CoachingRhythm rhythm, DateTime first, DateTime last) => [.. system.Run($"""
        <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
          {Fetch.Columns(PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_managerid)}
          <order attribute="{PlanRow.coach_alignmentplanid}" />
          <filter>
            <condition attribute="{PlanRow.OwnerId}" operator="eq" value="{rhythm.RepId}" />
            <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
            <condition attribute="{PlanRow.coach_start}" operator="le" value="{last:yyyy-MM-dd}" />
            <condition attribute="{PlanRow.coach_end}" operator="ge" value="{first:yyyy-MM-dd}" />
          </filter>
          <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_planid}" to="{PlanRow.coach_alignmentplanid}" link-type="outer" alias="target">
            {Fetch.Columns(TargetRow.coach_targetid)}
            <filter><condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{rhythm.TargetId ?? Guid.Empty}" /></filter>
          </link-entity>
        </entity></fetch>
        """).Select(row => new RunningPlanDays(row.Id, new Period(row.Date(PlanRow.coach_start) ?? default, row.Date(PlanRow.coach_end) ?? default), row.Id(PlanRow.coach_managerid))
        {
            HasTarget = row.Id($"target.{TargetRow.coach_targetid}") is not null,
        })];

    public void Create(CoachingRhythm rhythm, DateTime instant, DateTime day, SlotContent content) => writer.Create(rhythm, instant, day, content);

    public void Delete(Slot slot) => system.Delete(coach_conversation.EntityLogicalName, slot.Id);

    public void Adapt(CoachingRhythm rhythm, Slot slot, DateTime day, SlotContent content) => writer.Adapt(rhythm, slot, day, content);

    public void Regard(Slot slot, Guid? planId) => writer.Regard(slot, planId);

    public bool MayTakePart(CoachingRhythm rhythm) =>
        new[] { rhythm.ManagerId, rhythm.RepId }.All(person => Rights.MayOwn(system, person, coach_rhythm.EntityLogicalName));

    public void Settle(Slot slot) => writer.Settle(slot);

    private static XElement Slots(params XElement[] conditions) => Fetch.Template($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(SlotRows.Columns)}
          <order attribute="{ConversationRow.coach_slot}" />
          <order attribute="{ConversationRow.ActivityId}" />
          <filter>{new Fetch.Parts(conditions)}</filter>
        </entity></fetch>
        """);

    private static XElement Undecided() => Fetch.Template($"""
        <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.coach_rhythmid}" to="{RhythmRow.coach_rhythmid}" alias="undecided">
          {Fetch.Columns(ConversationRow.ActivityId)}
          <order attribute="{ConversationRow.ActivityId}" />
          <filter><condition attribute="{ConversationRow.coach_kept}" operator="eq" value="{(int)SlotState.Coming}" /></filter>
        </link-entity>
        """);

    private static Fetch.Parts Optional(XElement? part) => new(part is null ? [] : [part]);

    private IEnumerable<Guid> Naming(string table, string id, string column, IEnumerable<Guid> conversations) => system.RunAll(Fetch.Text($"""
        <fetch><entity name="{table}">
          {Fetch.Columns(column)}
          <order attribute="{id}" />
          <filter>{Fetch.In(column, conversations)}</filter>
        </entity></fetch>
        """)).Select(row => row.Id(column)).OfType<Guid>();
}
