using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Links between records and targets.</summary>
internal sealed class LinkStore(IOrganizationService service) : ILinks
{
    public IReadOnlyList<LinkCandidate> CandidatesFor(AimedRecord record, AimedRow? row)
    {
        var theirs = RepsOf(row);
        var rows = (theirs.Count == 0 ? [] : OfReps(record, theirs)).Concat(Linked(record));
        return [.. rows.GroupBy(found => found.Id(Target + TargetRow.coach_targetid) ?? Guid.Empty).OrderBy(same => same.Key).Select(same => CandidateOf(same.Key, [.. same], record, theirs))];
    }

    private static LinkCandidate CandidateOf(Guid target, IReadOnlyList<Entity> rows, AimedRecord record, HashSet<Guid> theirs)
    {
        var rep = rows[0].Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty;
        return new LinkCandidate(
            target,
            rep,
            PlanMap.PeriodOf(rows[0]),
            TimeZones.Of(rows[0]),
            MetricMap.SegmentOf(rows[0], record.Table, Target),
            theirs.Contains(rep),
            [.. rows.Where(row => row.Value($"link.{LinkRow.coach_targetlinkid}") is not null).Select(row => LinkMap.Of(row, "link.")).Distinct()]);
    }

    private const string Target = "target.";

    /// <summary>Whose a record is: its owner's, or those of its owner team and of its access teams.</summary>
    private HashSet<Guid> RepsOf(AimedRow? row)
    {
        if (row is null) return [];

        List<Guid> teams = [.. row.AccessTeams, .. row.Owner is { Table: not SystemUser.EntityLogicalName } team ? [team.Id] : Array.Empty<Guid>()];
        var members = teams.Count == 0 ? [] : service.RunAll(Fetch.Template($"""
            <fetch><entity name="{TeamMembership.EntityLogicalName}">
              {Fetch.Columns(MembershipRow.SystemUserId)}
              <order attribute="{MembershipRow.TeamMembershipId}" />
              <filter>{Fetch.In(MembershipRow.TeamId, teams)}</filter>
            </entity></fetch>
            """)).Select(member => member.Id(MembershipRow.SystemUserId)).OfType<Guid>();
        return [.. members, .. row.Owner is { Table: SystemUser.EntityLogicalName } user ? [user.Id] : Array.Empty<Guid>()];
    }

    /// <summary>The targets of some people that a record of this table can serve, with the links there are.</summary>
    private IEnumerable<Entity> OfReps(AimedRecord record, IEnumerable<Guid> reps) => service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
          <order attribute="{PlanRow.coach_alignmentplanid}" />
          <order entityname="target" attribute="{TargetRow.coach_targetid}" />
          <order entityname="link" attribute="{LinkRow.coach_targetlinkid}" />
          <filter>
            {Fetch.In(PlanRow.OwnerId, reps)}
            <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
          </filter>
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{PlanRow.coach_alignmentplanid}" alias="plan">
            {PlanColumns}
          </link-entity>
          <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_planid}" to="{PlanRow.coach_alignmentplanid}" alias="target">
            {TargetColumns}
            {SegmentOf(record)}
            <link-entity name="{coach_targetlink.EntityLogicalName}" from="{LinkRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="link">
              {Fetch.Columns(LinkMap.Columns)}
              <filter><condition attribute="{SegmentTables.LinkColumnOf(record.Table)}" operator="eq" value="{record.Id}" /></filter>
            </link-entity>
          </link-entity>
        </entity></fetch>
        """));

    /// <summary>The targets a record has links to, whoever's they are.</summary>
    private IEnumerable<Entity> Linked(AimedRecord record) => service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_targetlink.EntityLogicalName}">
          <order attribute="{LinkRow.coach_targetlinkid}" />
          <filter><condition attribute="{SegmentTables.LinkColumnOf(record.Table)}" operator="eq" value="{record.Id}" /></filter>
          <link-entity name="{coach_targetlink.EntityLogicalName}" from="{LinkRow.coach_targetlinkid}" to="{LinkRow.coach_targetlinkid}" alias="link">
            {Fetch.Columns(LinkMap.Columns)}
          </link-entity>
          <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{LinkRow.coach_targetid}" alias="target">
            {TargetColumns}
            {SegmentOf(record)}
            <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
              {PlanColumns}
              <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
            </link-entity>
          </link-entity>
        </entity></fetch>
        """));

    /// <summary>What the team has done is a sum of its targets: nothing is linked to it.</summary>
    private static Fetch.Parts TargetColumns => new(
    [
        .. Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_segmentid).Elements,
        TeamSumGate.No,
    ]);

    private static Fetch.Parts PlanColumns => new([.. Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end).Elements, TimeZones.Beside(PlanRow.OwnerId)]);

    private static XElement SegmentOf(AimedRecord record) => Fetch.Template($"""
        <link-entity name="{coach_segment.EntityLogicalName}" from="{SegmentRow.coach_segmentid}" to="{TargetRow.coach_segmentid}" alias="segment">
          {Fetch.Columns(MetricMap.SegmentColumns)}
          <filter><condition attribute="{SegmentRow.coach_table}" operator="eq" value="{(int)record.Table}" /></filter>
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

    public IReadOnlyDictionary<Guid, DateTime?> Members(Segment segment, Guid repId)
    {
        var query = MetricMap.QueryOf(segment);
        var table = Tables.Of(SegmentTables.NameOf(segment.Table));
        var members = new Dictionary<Guid, DateTime?>();
        foreach (var row in service.RunAll(query.With([Fetch.In(Rows.Owner, [repId, .. TeamsOf(repId)])], [ActivityRow.CreatedOn]))
            .Concat(service.RunAll(query.With([], [ActivityRow.CreatedOn], [AccessTeams.With(table, repId)])))) members[row.Id] = row.Date(ActivityRow.CreatedOn);
        return members;
    }

    private IEnumerable<Guid> TeamsOf(Guid userId) => service.RunAll(Fetch.Template($"""
        <fetch><entity name="{TeamMembership.EntityLogicalName}">
          {Fetch.Columns(MembershipRow.TeamId)}
          <order attribute="{MembershipRow.TeamId}" />
          <filter><condition attribute="{MembershipRow.SystemUserId}" operator="eq" value="{userId}" /></filter>
        </entity></fetch>
        """)).Select(row => row.Id(MembershipRow.TeamId)).OfType<Guid>();
}
