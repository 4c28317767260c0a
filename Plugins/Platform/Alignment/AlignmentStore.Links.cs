using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Links between records and targets.</summary>
internal sealed partial class AlignmentStore
{
    private static readonly string[] LinkColumns =
    [
        LinkRow.coach_targetlinkid, LinkRow.coach_targetid, LinkRow.coach_opportunityid, LinkRow.coach_accountid,
        LinkRow.coach_kind, LinkRow.coach_from, LinkRow.coach_to,
    ];

    public IReadOnlyList<LinkCandidate> LinkCandidatesFor(RecordReference record)
    {
        var id = Tables.Of(record.Table).Id;
        var segmentTable = record.Table == Opportunity.EntityLogicalName ? SegmentTable.Opportunity : SegmentTable.Account;
        var fetch = Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_segmentid)}
              <filter type="or">
                <condition entityname="own" attribute="{id}" operator="not-null" />
                <condition entityname="teams" attribute="{id}" operator="not-null" />
                <condition entityname="link" attribute="{LinkRow.coach_targetlinkid}" operator="not-null" />
              </filter>
              <link-entity name="{coach_segment.EntityLogicalName}" from="{SegmentRow.coach_segmentid}" to="{TargetRow.coach_segmentid}" alias="segment">
                {Fetch.Columns(SegmentRow.coach_name, SegmentRow.coach_fetchxml)}
                <filter><condition attribute="{SegmentRow.coach_table}" operator="eq" value="{(int)segmentTable}" /></filter>
              </link-entity>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end)}
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {RepZone}
                <link-entity name="{record.Table}" from="{Tables.Owner}" to="{PlanRow.OwnerId}" link-type="outer" alias="own">
                  {Fetch.Columns(id)}
                  <filter><condition attribute="{id}" operator="eq" value="{record.Id}" /></filter>
                </link-entity>
                <link-entity name="{TeamMembership.EntityLogicalName}" from="{MembershipRow.SystemUserId}" to="{PlanRow.OwnerId}" link-type="outer" alias="membership">
                  <link-entity name="{record.Table}" from="{Tables.Owner}" to="{MembershipRow.TeamId}" link-type="outer" alias="teams">
                    {Fetch.Columns(id)}
                    <filter><condition attribute="{id}" operator="eq" value="{record.Id}" /></filter>
                  </link-entity>
                </link-entity>
              </link-entity>
              <link-entity name="{coach_targetlink.EntityLogicalName}" from="{LinkRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="link">
                {Fetch.Columns(LinkColumns)}
                <filter><condition attribute="{LinkColumnOf(record.Table)}" operator="eq" value="{record.Id}" /></filter>
              </link-entity>
            </entity></fetch>
            """);

        // One row for each link and for each team of the rep.
        return [.. service.Run(fetch).GroupBy(row => row.Id).Select(rows => new LinkCandidate(
            rows.Key,
            rows.First().Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty,
            PeriodOf(rows.First()),
            ZoneOf(rows.First()),
            SegmentOf(rows.First(), record.Table),
            rows.Any(row => row.Value($"own.{id}") is not null || row.Value($"teams.{id}") is not null),
            [.. rows.Where(row => row.Value($"link.{LinkRow.coach_targetlinkid}") is not null).Select(row => LinkOf(row, "link.")).Distinct()]))];
    }

    public ICollection<Guid> SegmentsOf(RecordReference record, IReadOnlyList<Segment> segments) =>
        new RowMatcher(service, record, Tables.Of(record.Table)).Matching(segments.ToDictionary(segment => segment.Id, QueryOf));

    public void Write(LinkDecision decision)
    {
        if (decision.Change is LinkChange.Move move)
        {
            service.Update(new Entity(coach_targetlink.EntityLogicalName, move.LinkId) { [LinkRow.coach_from] = move.From, [LinkRow.coach_to] = move.To });
            return;
        }

        var open = (LinkChange.Open)decision.Change;
        service.Create(new Entity(coach_targetlink.EntityLogicalName)
        {
            [LinkRow.coach_name] = $"{decision.Record.Table} from {open.From:yyyy-MM-dd}",
            [LinkRow.coach_targetid] = new EntityReference(coach_target.EntityLogicalName, decision.TargetId),
            [LinkColumnOf(decision.Record.Table)] = new EntityReference(decision.Record.Table, decision.Record.Id),
            [LinkRow.coach_kind] = new OptionSetValue((int)LinkKind.Automatic),
            [LinkRow.coach_from] = open.From,
            [LinkRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, decision.RepId),
        });
    }

    public IReadOnlyList<TargetLink> LinksOf(IReadOnlyCollection<Guid> targetIds) => targetIds.Count == 0 ? [] :
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_targetlink.EntityLogicalName}">
              {Fetch.Columns(LinkColumns)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              <filter>{Fetch.In(LinkRow.coach_targetid, targetIds)}</filter>
            </entity></fetch>
            """)).Select(row => LinkOf(row)),
    ];

    private static string LinkColumnOf(string table) =>
        table == Opportunity.EntityLogicalName ? LinkRow.coach_opportunityid : LinkRow.coach_accountid;

    private static UserQuery QueryOf(Segment segment) => new($"segment \"{segment.Name}\"", Tables.Of(segment.Table), segment.FetchXml);

    private static Segment SegmentOf(Entity row, string table) => new(
        row.Id(TargetRow.coach_segmentid) ?? Guid.Empty,
        row.Text($"segment.{SegmentRow.coach_name}") ?? "",
        table,
        row.Text($"segment.{SegmentRow.coach_fetchxml}") ?? "");

    internal static TargetLink LinkOf(Entity row, string prefix = "") => new(
        row.Id(prefix + LinkRow.coach_targetlinkid) ?? row.Id,
        row.Id(prefix + TargetRow.coach_targetid) ?? Guid.Empty,
        row.Id(prefix + LinkRow.coach_opportunityid),
        row.Id(prefix + LinkRow.coach_accountid),
        (LinkKind)(row.Choice(prefix + LinkRow.coach_kind) ?? (int)LinkKind.Automatic),
        row.Date(prefix + LinkRow.coach_from),
        row.Date(prefix + LinkRow.coach_to));
}
