using System.Xml.Linq;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Links between records and targets.</summary>
internal sealed partial class AlignmentStore
{
    public IReadOnlyList<LinkCandidate> LinkCandidatesFor(RecordReference record)
    {
        var id = Tables.IdOf(record.Table);
        var segmentTable = record.Table == "opportunity" ? SegmentTable.Opportunity : SegmentTable.Account;
        var fetch = Fetch.Template($"""
            <fetch><entity name="coach_target">
              <attribute name="coach_targetid" /><attribute name="coach_segmentid" />
              <filter type="or">
                <condition entityname="own" attribute="{id}" operator="not-null" />
                <condition entityname="teams" attribute="{id}" operator="not-null" />
                <condition entityname="link" attribute="coach_targetlinkid" operator="not-null" />
              </filter>
              <link-entity name="coach_segment" from="coach_segmentid" to="coach_segmentid" alias="segment">
                <attribute name="coach_name" /><attribute name="coach_fetchxml" />
                <filter><condition attribute="coach_table" operator="eq" value="{(int)segmentTable}" /></filter>
              </link-entity>
              <link-entity name="coach_alignmentplan" from="coach_alignmentplanid" to="coach_planid" alias="plan">
                <attribute name="ownerid" /><attribute name="coach_start" /><attribute name="coach_end" />
                <filter><condition attribute="statuscode" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {XElement.Parse(RepZone)}
                <link-entity name="{record.Table}" from="ownerid" to="ownerid" link-type="outer" alias="own">
                  <attribute name="{id}" />
                  <filter><condition attribute="{id}" operator="eq" value="{record.Id}" /></filter>
                </link-entity>
                <link-entity name="teammembership" from="systemuserid" to="ownerid" link-type="outer" alias="membership">
                  <link-entity name="{record.Table}" from="ownerid" to="teamid" link-type="outer" alias="teams">
                    <attribute name="{id}" />
                    <filter><condition attribute="{id}" operator="eq" value="{record.Id}" /></filter>
                  </link-entity>
                </link-entity>
              </link-entity>
              <link-entity name="coach_targetlink" from="coach_targetid" to="coach_targetid" link-type="outer" alias="link">
                {Fetch.Columns(LinkColumns)}
                <filter><condition attribute="coach_{id}" operator="eq" value="{record.Id}" /></filter>
              </link-entity>
            </entity></fetch>
            """);

        // One row for each link and for each team of the rep.
        return [.. service.Run(fetch).GroupBy(row => row.Id).Select(rows => new LinkCandidate(
            rows.Key,
            rows.First().Id("plan.ownerid") ?? Guid.Empty,
            PeriodOf(rows.First()),
            ZoneOf(rows.First()),
            SegmentOf(rows.First(), record.Table),
            rows.Any(row => row.Value($"own.{id}") is not null || row.Value($"teams.{id}") is not null),
            [.. rows.Where(row => row.Value("link.coach_targetlinkid") is not null).Select(row => LinkOf(row, "link.")).Distinct()]))];
    }

    public ICollection<Guid> SegmentsOf(RecordReference record, IReadOnlyList<Segment> segments) =>
        new RowMatcher(service, record).Matching(segments.ToDictionary(segment => segment.Id, QueryOf));

    public void Write(LinkDecision decision)
    {
        if (decision.Change is LinkChange.Move move)
        {
            service.Update(new Entity("coach_targetlink", move.LinkId) { ["coach_from"] = move.From, ["coach_to"] = move.To });
            return;
        }

        var open = (LinkChange.Open)decision.Change;
        service.Create(new Entity("coach_targetlink")
        {
            ["coach_name"] = $"{decision.Record.Table} from {open.From:yyyy-MM-dd}",
            ["coach_targetid"] = new EntityReference("coach_target", decision.TargetId),
            [$"coach_{decision.Record.Table}id"] = new EntityReference(decision.Record.Table, decision.Record.Id),
            ["coach_kind"] = new OptionSetValue((int)LinkKind.Automatic),
            ["coach_from"] = open.From,
            ["ownerid"] = new EntityReference("systemuser", decision.RepId),
        });
    }

    public IReadOnlyList<TargetLink> LinksOf(IReadOnlyCollection<Guid> targetIds) => targetIds.Count == 0 ? [] :
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="coach_targetlink">
              {Fetch.Columns(LinkColumns)}
              <order attribute="coach_targetlinkid" />
              <filter>{Fetch.In("coach_targetid", targetIds)}</filter>
            </entity></fetch>
            """)).Select(row => LinkOf(row)),
    ];

    private static UserQuery QueryOf(Segment segment) => new($"segment \"{segment.Name}\"", segment.Table, segment.FetchXml);

    private static Segment SegmentOf(Entity row, string table) => new(
        row.Id("coach_segmentid") ?? Guid.Empty,
        row.Text("segment.coach_name") ?? "",
        table,
        row.Text("segment.coach_fetchxml") ?? "");
}
