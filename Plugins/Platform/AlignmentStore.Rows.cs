using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>One source row: which targets it may count for, and what each metric makes of it.</summary>
internal sealed partial class AlignmentStore
{
    private static readonly string[] LinkAliases = ["own.", "deal.", "customer.", "account."];

    private static readonly XElement TakesPart =
        Fetch.Template($"""<condition entityname="party" attribute="{PartyRow.ActivityPartyId}" operator="not-null" />""");

    public IReadOnlyList<Candidate> CandidatesFor(RecordReference row)
    {
        var id = Tables.IdOf(row.Table);
        var isActivity = Tables.IsActivity(row.Table);
        var fetch = Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_planid, TargetRow.coach_metricid, TargetRow.coach_segmentid)}
              <filter type="or">
                <condition entityname="own" attribute="{id}" operator="not-null" />
                {(isActivity ? TakesPart : null)}
                <condition entityname="entry" attribute="{ContributionRow.coach_contributionid}" operator="not-null" />
              </filter>
              <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="metric">
                {Fetch.Columns(MetricColumns)}
                <filter><condition attribute="{MetricRow.coach_sourcetable}" operator="eq" value="{row.Table}" /></filter>
              </link-entity>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_agreedon)}
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {RepZone}
                {EnvironmentVariables.ToleranceBeside(PlanRow.statecode)}
                <link-entity name="{row.Table}" from="{Tables.Owner}" to="{PlanRow.OwnerId}" link-type="outer" alias="own">
                  {Fetch.Columns(id)}
                  <filter><condition attribute="{id}" operator="eq" value="{row.Id}" /></filter>
                </link-entity>
                {(isActivity ? Participation(row.Id) : null)}
              </link-entity>
              <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="entry">
                {Fetch.Columns(EntryColumns)}
                <filter>
                  <condition attribute="{ContributionRow.coach_sourceid}" operator="eq" value="{row.Id}" />
                  <condition attribute="{ContributionRow.coach_sourcetable}" operator="eq" value="{row.Table}" />
                </filter>
              </link-entity>
            </entity></fetch>
            """);

        var found = service.Run(fetch);
        if (found.Count > 0) tolerance = EnvironmentVariables.AtRiskTolerance(found[0]);

        // A rep who is a party twice makes two rows of one target.
        return [.. found.GroupBy(target => target.Id).Select(rows => rows.First()).Select(target => new Candidate(
            TermsOf(target),
            target.Value($"own.{id}") is not null,
            target.Value($"party.{PartyRow.ActivityPartyId}") is not null,
            target.Value($"entry.{ContributionRow.coach_contributionid}") is null ? null : EntryOf(target, "entry.")))];
    }

    public RowReading Read(RecordReference row, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds)
    {
        var matcher = new RowMatcher(service, row);
        var matching = matcher.Matching(metrics.ToDictionary(metric => metric.Id, QueryOf), LinkJoins(row.Table, targetIds), ColumnsOf(row.Table, metrics));
        var links = matcher.Found
            .SelectMany(found => LinkAliases
                .Where(prefix => found.Value(prefix + LinkRow.coach_targetlinkid) is not null)
                .Select(prefix => LinkOf(found, prefix)))
            .Distinct()
            .ToList();
        return new RowReading(
            metrics.Where(metric => matching.Contains(metric.Id)).ToDictionary(metric => metric.Id, metric => SourceOf(matcher.Found[0], metric)),
            links);
    }

    /// <summary>What the counting rule reads of a row. Only the platform knows a value's base currency column: a sum asks for all.</summary>
    private static HashSet<string> ColumnsOf(string table, IReadOnlyList<Metric> metrics) =>
        metrics.Any(metric => metric.Aggregation == Aggregation.Sum)
            ? []
            : [Tables.IdOf(table), OpportunityRow.OwnerId, .. metrics.Select(metric => metric.DateColumn), .. RecordColumns(table)];

    private static UserQuery QueryOf(Metric metric) => new($"metric \"{metric.Name}\"", metric.SourceTable, metric.FetchXml);

    /// <summary>The links of the records a row is about: itself, what it is regarding, the deal's customer.</summary>
    private static IReadOnlyList<XElement> LinkJoins(string table, IReadOnlyList<Guid> targetIds)
    {
        XElement Links(string alias, string column, string to) => Fetch.Template($"""
            <link-entity name="{coach_targetlink.EntityLogicalName}" from="{column}" to="{to}" link-type="outer" alias="{alias}">
              {Fetch.Columns(LinkColumns)}
              <filter>{Fetch.In(LinkRow.coach_targetid, targetIds)}</filter>
            </link-entity>
            """);

        XElement[] ofDeal =
        [
            Links("customer", LinkRow.coach_accountid, OpportunityRow.CustomerId),
            Links("account", LinkRow.coach_accountid, OpportunityRow.ParentAccountId),
        ];
        return table switch
        {
            Opportunity.EntityLogicalName => [Links("own", LinkRow.coach_opportunityid, OpportunityRow.OpportunityId), .. ofDeal],
            Account.EntityLogicalName => [Links("own", LinkRow.coach_accountid, AccountRow.AccountId)],
            _ =>
            [
                Links("own", LinkRow.coach_accountid, ActivityRow.RegardingObjectId),
                Links("deal", LinkRow.coach_opportunityid, ActivityRow.RegardingObjectId),
                RegardingDeal(ofDeal),
            ],
        };
    }

    private static XElement RegardingDeal(params XElement[] joins) => Fetch.Template($"""
        <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.OpportunityId}" to="{ActivityRow.RegardingObjectId}" link-type="outer" alias="regardingdeal">
          {Fetch.Columns(OpportunityRow.CustomerId, OpportunityRow.ParentAccountId)}
          {new Fetch.Parts(joins)}
        </link-entity>
        """);

    /// <summary>Anybody who took part, but not as a customer.</summary>
    private static XElement Participation(Guid activityId) => Fetch.Template($"""
        <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.PartyId}" to="{PlanRow.OwnerId}" link-type="outer" alias="party">
          {Fetch.Columns(PartyRow.ActivityPartyId)}
          <filter>
            <condition attribute="{PartyRow.ActivityId}" operator="eq" value="{activityId}" />
            <condition attribute="{PartyRow.ParticipationTypeMask}" operator="ne" value="{(int)activityparty_participationtypemask.Customer}" />
          </filter>
        </link-entity>
        """);

    private static SourceRow SourceOf(Entity row, Metric metric)
    {
        var regarding = row.Value(ActivityRow.RegardingObjectId) as EntityReference;
        var accounts = row.LogicalName == Account.EntityLogicalName ? [row.Id]
            : row.LogicalName == Opportunity.EntityLogicalName ? Customers.Of(row)
            : regarding?.LogicalName == Account.EntityLogicalName ? [regarding.Id]
            : Customers.Of(row, "regardingdeal.");
        var moment = row.Date(metric.DateColumn);
        return new SourceRow(
            new RecordReference(row.LogicalName, row.Id),
            moment,
            Tables.IsWholeDay(metric.DateColumn, moment),
            ValueOf(row, metric),
            row.LogicalName == Opportunity.EntityLogicalName ? row.Id : regarding?.LogicalName == Opportunity.EntityLogicalName ? regarding.Id : null,
            accounts);
    }

    /// <summary>1 for a count. A sum of money is in base currency: Dataverse keeps it beside every money column.</summary>
    private static decimal ValueOf(Entity row, Metric metric) => metric.Aggregation == Aggregation.Count || metric.ValueColumn is null
        ? 1
        : Math.Round(row.Number(metric.ValueColumn + "_base") ?? row.Number(metric.ValueColumn) ?? 0, 2);
}
