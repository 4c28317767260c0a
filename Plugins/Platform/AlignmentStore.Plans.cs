using System.Xml.Linq;
using CoachingExtensions.Alignment;

namespace CoachingExtensions.Platform;

/// <summary>Whole plans: all that a rep owns or did, page by page.</summary>
internal sealed partial class AlignmentStore
{
    private static readonly string[] ActivityDays = ["actualstart", "actualend", "scheduledstart", "scheduledend", "createdon"];

    public PlanWork? WorkOf(Guid planId, Guid? targetId)
    {
        var rows = service.Run($"""
            <fetch><entity name="coach_target">
              <attribute name="coach_targetid" /><attribute name="coach_planid" /><attribute name="coach_metricid" /><attribute name="coach_segmentid" />
              <filter>
                <condition attribute="coach_planid" operator="eq" value="{planId}" />
                {new Fetch.Parts(targetId is { } id ? [Fetch.In("coach_targetid", [id])] : [])}
              </filter>
              <link-entity name="coach_metric" from="coach_metricid" to="coach_metricid" alias="metric">{Fetch.Columns(MetricColumns)}</link-entity>
              <link-entity name="coach_segment" from="coach_segmentid" to="coach_segmentid" link-type="outer" alias="segment">
                <attribute name="coach_name" /><attribute name="coach_fetchxml" /><attribute name="coach_table" />
              </link-entity>
              <link-entity name="coach_alignmentplan" from="coach_alignmentplanid" to="coach_planid" alias="plan">
                <attribute name="ownerid" /><attribute name="coach_start" /><attribute name="coach_end" /><attribute name="coach_agreedon" />
                <filter><condition attribute="statuscode" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {XElement.Parse(RepZone)}
              </link-entity>
            </entity></fetch>
            """);
        if (rows.Count == 0) return null;

        var segments = rows.Where(row => row.Id("coach_segmentid") is not null)
            .Select(row => SegmentOf(row, row.Choice("segment.coach_table") == (int)SegmentTable.Opportunity ? "opportunity" : "account"))
            .Distinct()
            .ToDictionary(segment => segment.Id);
        return new PlanWork(planId, rows[0].Id("plan.ownerid") ?? Guid.Empty, [.. rows.Select(TermsOf)], segments);
    }

    public ICollection<Guid> Members(Segment segment, Guid repId) =>
        new HashSet<Guid>(service
            .RunAll(QueryOf(segment).With([Fetch.In("ownerid", [repId, .. TeamsOf(repId)])], []))
            .Select(row => row.Id));

    public IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period period)
    {
        var byParticipation = metric.Credit == CreditRule.OwnerAndParticipants && Tables.IsActivity(metric.SourceTable);
        var isMoney = metric.Aggregation == Aggregation.Sum;
        var fetch = QueryOf(metric).With(
            [Credit(repId, byParticipation), Near(metric.DateColumn, period)],
            ["ownerid", metric.DateColumn, .. RecordColumns(metric.SourceTable)],
            [
                .. metric.SourceTable is "opportunity" or "account" ? Array.Empty<XElement>() : [RegardingDeal()],
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
            yield return new CreditedRow(SourceOf(row, metric), row.Id("ownerid") == repId, byParticipation && row.Value("rep.activitypartyid") is not null);
        }
    }

    public IReadOnlyList<RecordReference> RowsAbout(RecordReference record, DateTime? since)
    {
        var deals = record.Table == "opportunity"
            ? [record.Id]
            : service.RunAll(Fetch.Template($"""
                <fetch><entity name="opportunity"><attribute name="opportunityid" /><order attribute="opportunityid" />
                  <filter type="or">
                    <condition attribute="customerid" operator="eq" value="{record.Id}" />
                    <condition attribute="parentaccountid" operator="eq" value="{record.Id}" />
                  </filter>
                </entity></fetch>
                """)).Select(row => row.Id).ToList();
        var recent = since is not { } day ? [] : new[]
        {
            new XElement("filter", new XAttribute("type", "or"),
                ActivityDays.Select(column => OnOrAfter(column, day.AddDays(-1)))),
        };
        var activities = service.RunAll(Fetch.Template($"""
            <fetch><entity name="activitypointer"><attribute name="activityid" /><attribute name="activitytypecode" /><order attribute="activityid" />
              <filter type="and">{Fetch.In("regardingobjectid", [record.Id, .. deals])}{new Fetch.Parts(recent)}</filter>
            </entity></fetch>
            """)).Select(row => new RecordReference(row.Text("activitytypecode") ?? "", row.Id));
        return
        [
            .. deals.Select(deal => new RecordReference("opportunity", deal)),
            .. record.Table == "account" ? [record] : Array.Empty<RecordReference>(),
            .. activities.Where(row => row.Table.Length > 0 && Tables.IsActivity(row.Table)),
        ];
    }

    private static string[] RecordColumns(string table) => table switch
    {
        "opportunity" => ["customerid", "parentaccountid"],
        "account" => [],
        _ => ["regardingobjectid"],
    };

    private static XElement Credit(Guid repId, bool byParticipation)
    {
        var own = Fetch.In("ownerid", [repId]);
        return !byParticipation ? own : new XElement("filter", new XAttribute("type", "or"), own, new XElement(
            "condition", new XAttribute("entityname", "rep"), new XAttribute("attribute", "activitypartyid"), new XAttribute("operator", "not-null")));
    }

    private static XElement RepAsParty(Guid repId) => Fetch.Template($"""
        <link-entity name="activityparty" from="activityid" to="activityid" link-type="outer" alias="rep">
          <attribute name="activitypartyid" />
          <filter>
            <condition attribute="partyid" operator="eq" value="{repId}" />
            <condition attribute="participationtypemask" operator="ne" value="11" />
          </filter>
        </link-entity>
        """);

    /// <summary>A day more on both sides than any time zone needs; the counting rule is exact.</summary>
    private static XElement Near(string column, Period period) => new(
        "filter",
        OnOrAfter(column, period.Start.AddDays(-2)),
        new XElement("condition", new XAttribute("attribute", column), new XAttribute("operator", "le"), new XAttribute("value", $"{period.End.AddDays(2):yyyy-MM-dd}")));

    private static XElement OnOrAfter(string column, DateTime day) => new(
        "condition", new XAttribute("attribute", column), new XAttribute("operator", "ge"), new XAttribute("value", $"{day:yyyy-MM-dd}"));

    private static void AskForAllColumns(XElement fetch)
    {
        var entity = fetch.Element("entity")!;
        entity.Elements("attribute").Remove();
        entity.AddFirst(new XElement("all-attributes"));
    }

    private IEnumerable<Guid> TeamsOf(Guid userId) => service.Run($"""
        <fetch><entity name="teammembership"><attribute name="teamid" />
          <filter><condition attribute="systemuserid" operator="eq" value="{userId}" /></filter>
        </entity></fetch>
        """).Select(row => row.Id("teamid")).OfType<Guid>();
}
