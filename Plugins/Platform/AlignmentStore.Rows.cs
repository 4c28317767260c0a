using System.Xml.Linq;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>One source row: which targets it may count for, and what each metric makes of it.</summary>
internal sealed partial class AlignmentStore
{
    private static readonly string[] LinkColumns =
        ["coach_targetlinkid", "coach_targetid", "coach_opportunityid", "coach_accountid", "coach_kind", "coach_from", "coach_to"];

    private static readonly string[] MetricColumns =
        ["coach_name", "coach_sourcetable", "coach_fetchxml", "coach_datecolumn", "coach_aggregate", "coach_valuecolumn", "coach_credit"];

    public IReadOnlyList<Candidate> CandidatesFor(RecordReference row)
    {
        var id = Tables.IdOf(row.Table);
        var fetch = Fetch.Template($"""
            <fetch><entity name="coach_target">
              <attribute name="coach_targetid" /><attribute name="coach_planid" /><attribute name="coach_metricid" /><attribute name="coach_segmentid" />
              <filter type="or">
                <condition entityname="own" attribute="{id}" operator="not-null" />
                {(Tables.IsActivity(row.Table) ? new XElement("condition", new XAttribute("entityname", "party"), new XAttribute("attribute", "activitypartyid"), new XAttribute("operator", "not-null")) : null)}
                <condition entityname="entry" attribute="coach_contributionid" operator="not-null" />
              </filter>
              <link-entity name="coach_metric" from="coach_metricid" to="coach_metricid" alias="metric">
                {Fetch.Columns(MetricColumns)}
                <filter><condition attribute="coach_sourcetable" operator="eq" value="{row.Table}" /></filter>
              </link-entity>
              <link-entity name="coach_alignmentplan" from="coach_alignmentplanid" to="coach_planid" alias="plan">
                <attribute name="ownerid" /><attribute name="coach_start" /><attribute name="coach_end" /><attribute name="coach_agreedon" />
                <filter><condition attribute="statuscode" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {XElement.Parse(RepZone)}
                <link-entity name="{row.Table}" from="ownerid" to="ownerid" link-type="outer" alias="own">
                  <attribute name="{id}" />
                  <filter><condition attribute="{id}" operator="eq" value="{row.Id}" /></filter>
                </link-entity>
                {(Tables.IsActivity(row.Table) ? Participation(row.Id) : null)}
              </link-entity>
              <link-entity name="coach_contribution" from="coach_targetid" to="coach_targetid" link-type="outer" alias="entry">
                {Fetch.Columns(EntryColumns)}
                <filter>
                  <condition attribute="coach_sourceid" operator="eq" value="{row.Id}" />
                  <condition attribute="coach_sourcetable" operator="eq" value="{row.Table}" />
                </filter>
              </link-entity>
            </entity></fetch>
            """);

        // A rep who is a party twice makes two rows of one target.
        return [.. service.Run(fetch).GroupBy(target => target.Id).Select(rows => rows.First()).Select(target => new Candidate(
            TermsOf(target),
            target.Value($"own.{id}") is not null,
            target.Value("party.activitypartyid") is not null,
            target.Value("entry.coach_contributionid") is null ? null : EntryOf(target, "entry.")))];
    }

    public RowReading Read(RecordReference row, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds)
    {
        var matcher = new RowMatcher(service, row);
        var matching = matcher.Matching(metrics.ToDictionary(metric => metric.Id, QueryOf), LinkJoins(row.Table, targetIds));
        var links = matcher.Found
            .SelectMany(found => LinkAliases
                .Where(prefix => found.Value(prefix + "coach_targetlinkid") is not null)
                .Select(prefix => LinkOf(found, prefix)))
            .Distinct()
            .ToList();
        return new RowReading(
            metrics.Where(metric => matching.Contains(metric.Id)).ToDictionary(metric => metric.Id, metric => SourceOf(matcher.Found[0], metric)),
            links);
    }

    private static readonly string[] LinkAliases = ["own.", "deal.", "customer.", "account."];

    private static UserQuery QueryOf(Metric metric) => new($"metric \"{metric.Name}\"", metric.SourceTable, metric.FetchXml);

    /// <summary>The links of the records a row is about: itself, what it is regarding, the deal's customer.</summary>
    private static IReadOnlyList<XElement> LinkJoins(string table, IReadOnlyList<Guid> targetIds)
    {
        XElement Links(string alias, string column, string to) => Fetch.Template($"""
            <link-entity name="coach_targetlink" from="{column}" to="{to}" link-type="outer" alias="{alias}">
              {Fetch.Columns(LinkColumns)}
              <filter>{Fetch.In("coach_targetid", targetIds)}</filter>
            </link-entity>
            """);

        XElement[] ofDeal = [Links("customer", "coach_accountid", "customerid"), Links("account", "coach_accountid", "parentaccountid")];
        return table switch
        {
            "opportunity" => [Links("own", "coach_opportunityid", "opportunityid"), .. ofDeal],
            "account" => [Links("own", "coach_accountid", "accountid")],
            _ => [Links("own", "coach_accountid", "regardingobjectid"), Links("deal", "coach_opportunityid", "regardingobjectid"), RegardingDeal(ofDeal)],
        };
    }

    private static XElement RegardingDeal(params XElement[] joins) => Fetch.Template($"""
        <link-entity name="opportunity" from="opportunityid" to="regardingobjectid" link-type="outer" alias="regardingdeal">
          <attribute name="customerid" /><attribute name="parentaccountid" />
          {new Fetch.Parts(joins)}
        </link-entity>
        """);

    /// <summary>Anybody who took part, but not as a customer.</summary>
    private static XElement Participation(Guid activityId) => Fetch.Template($"""
        <link-entity name="activityparty" from="partyid" to="ownerid" link-type="outer" alias="party">
          <attribute name="activitypartyid" />
          <filter>
            <condition attribute="activityid" operator="eq" value="{activityId}" />
            <condition attribute="participationtypemask" operator="ne" value="11" />
          </filter>
        </link-entity>
        """);

    private static SourceRow SourceOf(Entity row, Metric metric)
    {
        var regarding = row.Value("regardingobjectid") as EntityReference;
        var accounts = row.LogicalName == "account" ? [row.Id]
            : row.LogicalName == "opportunity" ? Customers.Of(row)
            : regarding?.LogicalName == "account" ? [regarding.Id]
            : Customers.Of(row, "regardingdeal.");
        var moment = row.Date(metric.DateColumn);
        return new SourceRow(
            new RecordReference(row.LogicalName, row.Id),
            moment,
            Tables.IsWholeDay(metric.DateColumn, moment),
            ValueOf(row, metric),
            row.LogicalName == "opportunity" ? row.Id : regarding?.LogicalName == "opportunity" ? regarding.Id : null,
            accounts);
    }

    /// <summary>1 for a count. A sum of money is in base currency: Dataverse keeps it beside every money column.</summary>
    private static decimal ValueOf(Entity row, Metric metric) => metric.Aggregation == Aggregation.Count || metric.ValueColumn is null
        ? 1
        : Math.Round(row.Number(metric.ValueColumn + "_base") ?? row.Number(metric.ValueColumn) ?? 0, 2);
}
