using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;

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

    public IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period days)
    {
        var byParticipation = metric.Credit == CreditRule.OwnerAndParticipants && Tables.IsActivity(metric.SourceTable);
        var isMoney = metric.Aggregation == Aggregation.Sum;
        var fetch = QueryOf(metric).With(
            [Credit(repId, byParticipation), Near(metric.DateColumn, days)],
            [Tables.Owner, .. Tables.TitleOf(metric.SourceTable) is { } title ? [title] : Array.Empty<string>(), metric.DateColumn, .. RecordColumns(metric.SourceTable)],
            [
                .. Tables.IsActivity(metric.SourceTable) ? [RegardingDeal()] : Array.Empty<XElement>(),
                .. byParticipation ? [RepAsParty(repId)] : Array.Empty<XElement>(),
            ]);

        // Only the platform knows whether a value column has a base currency column beside it: ask for all then.
        if (isMoney) AskForAllColumns(fetch);

        // Joins can repeat a row; the order is by id, so a repeat follows at once.
        var last = Guid.Empty;
        foreach (var row in service.RunAll(fetch))
        {
            if (row.Id == last) continue;
            last = row.Id;
            var isParticipant = byParticipation && row.Value($"rep.{PartyRow.ActivityPartyId}") is not null;
            yield return new CreditedRow(SourceOf(row, metric), row.Id(Tables.Owner) == repId, isParticipant);
        }
    }

    private static string TableOf(SegmentTable? table) =>
        table == SegmentTable.Opportunity ? Opportunity.EntityLogicalName : Account.EntityLogicalName;

    private static string[] RecordColumns(string table) => table switch
    {
        Opportunity.EntityLogicalName => [OpportunityRow.CustomerId, OpportunityRow.ParentAccountId],
        _ when !Tables.IsActivity(table) => [],
        _ => [ActivityRow.RegardingObjectId],
    };

    private static XElement Credit(Guid repId, bool byParticipation)
    {
        var own = Fetch.In(Tables.Owner, [repId]);
        return !byParticipation ? own : Fetch.Template($"""
            <filter type="or">{own}<condition entityname="rep" attribute="{PartyRow.ActivityPartyId}" operator="not-null" /></filter>
            """);
    }

    private static XElement RepAsParty(Guid repId) => Fetch.Template($"""
        <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ActivityRow.ActivityId}" link-type="outer" alias="rep">
          {Fetch.Columns(PartyRow.ActivityPartyId)}
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
