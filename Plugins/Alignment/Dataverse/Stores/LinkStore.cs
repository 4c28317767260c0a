using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Links between records and targets.</summary>
internal sealed class LinkStore(IOrganizationService service) : ILinks
{
    public IReadOnlyList<LinkCandidate> CandidatesFor(AimedRecord record, RecordReference? owner)
    {
        var user = owner is { Table: SystemUser.EntityLogicalName } someone ? someone.Id : (Guid?)null;
        var team = user is null ? owner?.Id : null;
        // One row for each link: of the rep's teams only the one that owns the record is looked at, for the others would multiply the links.
        var fetch = Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_segmentid)}
              <order attribute="{TargetRow.coach_targetid}" />
              <order entityname="link" attribute="{LinkRow.coach_targetlinkid}" />
              <filter><condition attribute="{TargetRow.coach_isteamsum}" operator="ne" value="1" /></filter>
              <filter type="or">
                {new Fetch.Parts(user is { } rep ? [IsRep(rep)] : [])}
                {(team is null ? null : InTeam)}
                <condition entityname="link" attribute="{LinkRow.coach_targetlinkid}" operator="not-null" />
              </filter>
              <link-entity name="{coach_segment.EntityLogicalName}" from="{SegmentRow.coach_segmentid}" to="{TargetRow.coach_segmentid}" alias="segment">
                {Fetch.Columns(MetricMap.SegmentColumns)}
                <filter><condition attribute="{SegmentRow.coach_table}" operator="eq" value="{(int)record.Table}" /></filter>
              </link-entity>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end)}
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {TimeZones.Beside(PlanRow.OwnerId)}
                {(team is { } id ? Membership(id) : null)}
              </link-entity>
              <link-entity name="{coach_targetlink.EntityLogicalName}" from="{LinkRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="link">
                {Fetch.Columns(LinkMap.Columns)}
                <filter><condition attribute="{SegmentTables.LinkColumnOf(record.Table)}" operator="eq" value="{record.Id}" /></filter>
              </link-entity>
            </entity></fetch>
            """);
        return [.. service.RunAll(fetch).GroupBy(row => row.Id).Select(rows => CandidateOf([.. rows], record, user))];
    }

    private static LinkCandidate CandidateOf(IReadOnlyList<Entity> rows, AimedRecord record, Guid? user)
    {
        var rep = rows[0].Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty;
        return new LinkCandidate(
            rows[0].Id,
            rep,
            PlanMap.PeriodOf(rows[0]),
            TimeZones.Of(rows[0]),
            MetricMap.SegmentOf(rows[0], record.Table),
            rep == user || rows[0].Value($"membership.{MembershipRow.TeamId}") is not null,
            [.. rows.Where(row => row.Value($"link.{LinkRow.coach_targetlinkid}") is not null).Select(row => LinkMap.Of(row, "link.")).Distinct()]);
    }

    private static XElement IsRep(Guid user) => Fetch.Template($"""<condition entityname="plan" attribute="{PlanRow.OwnerId}" operator="eq" value="{user}" />""");

    private static readonly XElement InTeam = Fetch.Template($"""<condition entityname="membership" attribute="{MembershipRow.TeamId}" operator="not-null" />""");

    private static XElement Membership(Guid team) => Fetch.Template($"""
        <link-entity name="{TeamMembership.EntityLogicalName}" from="{MembershipRow.SystemUserId}" to="{PlanRow.OwnerId}" link-type="outer" alias="membership">
          {Fetch.Columns(MembershipRow.TeamId)}
          <filter><condition attribute="{MembershipRow.TeamId}" operator="eq" value="{team}" /></filter>
        </link-entity>
        """);

    public ICollection<Guid> SegmentsOf(AimedRecord record, IReadOnlyList<Segment> segments) =>
        new RowMatcher(service, record.Id, Tables.Of(SegmentTables.NameOf(record.Table))).Matching(segments.ToDictionary(segment => segment.Id, MetricMap.QueryOf));

    public void Apply(LinkDecision decision)
    {
        if (decision.Change is LinkChange.Move move)
        {
            service.Update(new Entity(coach_targetlink.EntityLogicalName, move.LinkId) { [LinkRow.coach_from] = move.From, [LinkRow.coach_to] = move.To });
            return;
        }

        var open = (LinkChange.Open)decision.Change;
        var table = SegmentTables.NameOf(decision.Record.Table);
        service.Create(new Entity(coach_targetlink.EntityLogicalName)
        {
            [LinkRow.coach_name] = $"{table} from {open.From:yyyy-MM-dd}",
            [LinkRow.coach_targetid] = new EntityReference(coach_target.EntityLogicalName, decision.TargetId),
            [SegmentTables.LinkColumnOf(decision.Record.Table)] = new EntityReference(table, decision.Record.Id),
            [LinkRow.coach_kind] = new OptionSetValue((int)LinkKind.Automatic),
            [LinkRow.coach_from] = open.From,
            [LinkRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, decision.RepId),
        });
    }

    public IReadOnlyList<TargetLink> Of(IReadOnlyCollection<Guid> targetIds) => targetIds.Count == 0 ? [] :
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_targetlink.EntityLogicalName}">
              {Fetch.Columns(LinkMap.Columns)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              <filter>{Fetch.In(LinkRow.coach_targetid, targetIds)}</filter>
            </entity></fetch>
            """)).Select(row => LinkMap.Of(row)),
    ];

    public ICollection<Guid> Members(Segment segment, Guid repId) =>
        new HashSet<Guid>(service
            .RunAll(MetricMap.QueryOf(segment).With([Fetch.In(Rows.Owner, [repId, .. TeamsOf(repId)])], []))
            .Select(row => row.Id));

    private IEnumerable<Guid> TeamsOf(Guid userId) => service.RunAll(Fetch.Template($"""
        <fetch><entity name="{TeamMembership.EntityLogicalName}">
          {Fetch.Columns(MembershipRow.TeamId)}
          <order attribute="{MembershipRow.TeamId}" />
          <filter><condition attribute="{MembershipRow.SystemUserId}" operator="eq" value="{userId}" /></filter>
        </entity></fetch>
        """)).Select(row => row.Id(MembershipRow.TeamId)).OfType<Guid>();
}
