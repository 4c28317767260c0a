using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Messages and drills as rows. What is written is written by the rights of whoever asks.</summary>
internal sealed class MessageStore(IOrganizationService service) : IMessageLibrary
{
    /// <summary>The platform advises about as many rows for one request.</summary>
    private const int AtOnce = 100;

    private static readonly string[] Said = [SalesMessageRow.coach_name, SalesMessageRow.coach_kind, SalesMessageRow.coach_cue, SalesMessageRow.coach_text, SalesMessageRow.coach_stages, SalesMessageRow.coach_lostreasons];

    private Dictionary<Guid, Entity>? known;

    public IReadOnlyList<NamedRow> Messages() => [.. Known.Values.Select(row => new NamedRow(row.Id, row.Text(SalesMessageRow.coach_name) ?? ""))];

    public IReadOnlyList<NamedRow> Drills() =>
    [
        .. service.Run($"""
            <fetch><entity name="{coach_drill.EntityLogicalName}">
              {Fetch.Columns(DrillRow.coach_name)}
              <filter><condition attribute="{DrillRow.statecode}" operator="eq" value="{(int)coach_drill_statecode.Active}" /></filter>
            </entity></fetch>
            """).Select(row => new NamedRow(row.Id, row.Text(DrillRow.coach_name) ?? "")),
    ];

    public UnknownChoices? NoStage(string? typed) => DealChoices.NoStage(service, typed);

    public UnknownChoices? NoLostReason(string? typed) => DealChoices.NoLostReason(service, typed);

    public WrittenMessages Write(IReadOnlyList<PlannedMessage> messages)
    {
        var written = messages.Select(message => new { message.DrillId, IsNew = message.MessageId is null, Row = Row(message) }).ToList();
        var created = written.Where(each => each.IsNew).Select(each => each.Row).ToList();
        var updated = written.Where(each => !each.IsNew).Select(each => each.Row).Where(Differs).ToList();
        foreach (var part in created.InParts(AtOnce)) Send("CreateMultiple", coach_message.EntityLogicalName, part);
        foreach (var part in updated.InParts(AtOnce)) Send("UpdateMultiple", coach_message.EntityLogicalName, part);
        foreach (var drill in written.Where(each => each.DrillId is not null).GroupBy(each => each.DrillId!.Value, each => each.Row.Id)) Pair(drill.Key, drill);
        return new WrittenMessages(created.Count, updated.Count);
    }

    private Dictionary<Guid, Entity> Known => known ??= service.Run($"""
        <fetch><entity name="{coach_message.EntityLogicalName}">
          {Fetch.Columns(Said)}
          <filter><condition attribute="{SalesMessageRow.statecode}" operator="eq" value="{(int)coach_message_statecode.Active}" /></filter>
        </entity></fetch>
        """).ToDictionary(row => row.Id);

    /// <summary>A new one is given its id here, so that a drill can be told of it.</summary>
    private static Entity Row(PlannedMessage message)
    {
        var row = new Entity(coach_message.EntityLogicalName, message.MessageId ?? Guid.NewGuid())
        {
            [SalesMessageRow.coach_name] = message.Line.Name,
            [SalesMessageRow.coach_kind] = new OptionSetValue((int)message.Line.Kind),
            [SalesMessageRow.coach_cue] = message.Line.Cue,
            [SalesMessageRow.coach_text] = message.Line.Answer,
        };
        if (message.Line.Stages is { } stages) row[SalesMessageRow.coach_stages] = Typed(stages);
        if (message.Line.LostReasons is { } reasons) row[SalesMessageRow.coach_lostreasons] = Typed(reasons);
        return row;
    }

    private static string? Typed(string text) => text.Length == 0 ? null : text;

    private bool Differs(Entity row) => row.Attributes.Any(sent => !Rows.Same(sent.Value, Known[row.Id].Value(sent.Key)));

    private void Send(string message, string table, IReadOnlyList<Entity> rows) =>
        service.Execute(new OrganizationRequest(message) { ["Targets"] = new EntityCollection([.. rows]) { EntityName = table } });

    /// <summary>A pair that is there already would be refused.</summary>
    private void Pair(Guid drillId, IEnumerable<Guid> messageIds)
    {
        var there = service.Run($"""
            <fetch><entity name="{coach_drill_message.EntityLogicalName}">
              {Fetch.Columns(coach_drill_message.Fields.coach_messageid)}
              <filter><condition attribute="{coach_drill_message.Fields.coach_drillid}" operator="eq" value="{drillId}" /></filter>
            </entity></fetch>
            """).Select(row => row.Id(coach_drill_message.Fields.coach_messageid)).ToList();
        List<EntityReference> missing = [.. messageIds.Where(id => !there.Contains(id)).Select(id => new EntityReference(coach_message.EntityLogicalName, id))];
        if (missing.Count > 0) service.Associate(coach_drill.EntityLogicalName, drillId, new Relationship(coach_drill_message.RelationshipName), [.. missing]);
    }
}
