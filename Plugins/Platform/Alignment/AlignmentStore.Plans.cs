using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Whole plans: all that a rep owns or did, page by page.</summary>
internal sealed partial class AlignmentStore
{
    public PlanWork? WorkOf(Guid planId, Guid? targetId)
    {
        var rows = service.Run($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_planid, TargetRow.coach_metricid, TargetRow.coach_segmentid)}
              <filter>
                <condition attribute="{TargetRow.coach_planid}" operator="eq" value="{planId}" />
                {new Fetch.Parts(targetId is { } id ? [Fetch.In(TargetRow.coach_targetid, [id])] : [])}
              </filter>
              <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="metric">
                {Fetch.Columns(MetricColumns)}
              </link-entity>
              <link-entity name="{coach_segment.EntityLogicalName}" from="{SegmentRow.coach_segmentid}" to="{TargetRow.coach_segmentid}" link-type="outer" alias="segment">
                {Fetch.Columns(SegmentRow.coach_name, SegmentRow.coach_fetchxml, SegmentRow.coach_table)}
              </link-entity>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end)}
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {RepZone}
              </link-entity>
            </entity></fetch>
            """);
        if (rows.Count == 0) return null;

        var segments = rows.Where(row => row.Id(TargetRow.coach_segmentid) is not null)
            .Select(row => SegmentOf(row, TableOf((SegmentTable?)row.Choice($"segment.{SegmentRow.coach_table}"))))
            .Distinct()
            .ToDictionary(segment => segment.Id);
        return new PlanWork(planId, rows[0].Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty, [.. rows.Select(TermsOf)], segments);
    }

    public ICollection<Guid> Members(Segment segment, Guid repId) =>
        new HashSet<Guid>(service
            .RunAll(QueryOf(segment).With([Fetch.In(Tables.Owner, [repId, .. TeamsOf(repId)])], []))
            .Select(row => row.Id));

    /// <summary>Owners and participants are asked for apart: no index finds the rows of one or the other.</summary>
    public IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period days)
    {
        // Joins can repeat a row, and an owner can be a participant too.
        var seen = new HashSet<Guid>();
        if (metric.Credit == CreditRule.OwnerAndParticipants && TableOf(metric).IsActivity)
        {
            foreach (var row in RowsOf(metric, days, [], [RepAsParty(repId)]).Where(row => seen.Add(row.Id)))
            {
                yield return new CreditedRow(SourceOf(row, metric), row.Id(Tables.Owner) == repId, IsParticipant: true);
            }
        }

        foreach (var row in RowsOf(metric, days, [Fetch.In(Tables.Owner, [repId])], []).Where(row => seen.Add(row.Id)))
        {
            yield return new CreditedRow(SourceOf(row, metric), IsOwner: true, IsParticipant: false);
        }
    }

    private IEnumerable<Entity> RowsOf(Metric metric, Period days, IEnumerable<XElement> conditions, IEnumerable<XElement> joins)
    {
        var table = TableOf(metric);
        var fetch = QueryOf(metric).With(
            [.. conditions, Near(metric.DateColumn, days)],
            [Tables.Owner, .. TitleOf(table), metric.DateColumn, .. RecordColumns(table)],
            [.. table.IsActivity ? [RegardingDeal()] : Array.Empty<XElement>(), .. joins]);

        // Only the platform knows whether a value column has a base currency column beside it: ask for all then.
        if (metric.Aggregation == Aggregation.Sum) AskForAllColumns(fetch);
        return service.RunAll(fetch);
    }

    private static string TableOf(SegmentTable? table) =>
        table == SegmentTable.Opportunity ? Opportunity.EntityLogicalName : Account.EntityLogicalName;

    private static string[] RecordColumns(SourceTable table) => table.Name switch
    {
        Opportunity.EntityLogicalName => [OpportunityRow.CustomerId, OpportunityRow.ParentAccountId],
        _ when !table.IsActivity => [],
        _ => [ActivityRow.RegardingObjectId],
    };

    private static XElement RepAsParty(Guid repId) => Fetch.Template($"""
        <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ActivityRow.ActivityId}" alias="rep">
          <filter>
            <condition attribute="{PartyRow.PartyId}" operator="eq" value="{repId}" />
            <condition attribute="{PartyRow.ParticipationTypeMask}" operator="ne" value="{(int)activityparty_participationtypemask.Customer}" />
          </filter>
        </link-entity>
        """);

    /// <summary>A day more on both sides than any time zone needs; the counting rule is exact.</summary>
    private static XElement Near(string column, Period days) => new(
        "filter",
        OnOrAfter(column, days.Start.AddDays(-2)),
        Fetch.Template($"""<condition attribute="{column}" operator="le" value="{days.End.AddDays(2):yyyy-MM-dd}" />"""));

    private static XElement OnOrAfter(string column, DateTime day) =>
        Fetch.Template($"""<condition attribute="{column}" operator="ge" value="{day:yyyy-MM-dd}" />""");

    private static void AskForAllColumns(XElement fetch)
    {
        var entity = fetch.Element("entity")!;
        entity.Elements("attribute").Remove();
        entity.AddFirst(new XElement("all-attributes"));
    }

    private IEnumerable<Guid> TeamsOf(Guid userId) => service.Run($"""
        <fetch><entity name="{TeamMembership.EntityLogicalName}">
          {Fetch.Columns(MembershipRow.TeamId)}
          <filter><condition attribute="{MembershipRow.SystemUserId}" operator="eq" value="{userId}" /></filter>
        </entity></fetch>
        """).Select(row => row.Id(MembershipRow.TeamId)).OfType<Guid>();
}
