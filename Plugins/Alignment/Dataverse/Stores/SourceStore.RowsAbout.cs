using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The rows that may count through a deal or an account.</summary>
internal sealed partial class SourceStore
{
    private static readonly string[] ActivityDays =
        [ActivityRow.ActualStart, ActivityRow.ActualEnd, ActivityRow.ScheduledStart, ActivityRow.ScheduledEnd, ActivityRow.CreatedOn];

    public IReadOnlyList<RecordReference> RowsAbout(AimedRecord record, DateTime? since)
    {
        var deals = record.Table == SegmentTable.Opportunity
            ? [record.Id]
            : service.RunAll(Fetch.Template($"""
                <fetch><entity name="{Opportunity.EntityLogicalName}">
                  {Fetch.Columns(OpportunityRow.OpportunityId)}
                  <order attribute="{OpportunityRow.OpportunityId}" />
                  <filter type="or">
                    <condition attribute="{OpportunityRow.CustomerId}" operator="eq" value="{record.Id}" />
                    <condition attribute="{OpportunityRow.ParentAccountId}" operator="eq" value="{record.Id}" />
                  </filter>
                </entity></fetch>
                """)).Select(row => row.Id).ToList();
        var recent = since is { } day
            ? new XElement("filter", new XAttribute("type", "or"), ActivityDays.Select(column => OnOrAfter(column, day.AddDays(-1))))
            : null;
        var activities = service.RunAll(Fetch.Template($"""
            <fetch><entity name="{ActivityPointer.EntityLogicalName}">
              {Fetch.Columns(ActivityRow.ActivityId, ActivityRow.ActivityTypeCode)}
              <order attribute="{ActivityRow.ActivityId}" />
              <filter type="and">{Fetch.In(ActivityRow.RegardingObjectId, [record.Id, .. deals])}{recent}</filter>
            </entity></fetch>
            """)).Select(row => new RecordReference(row.Text(ActivityRow.ActivityTypeCode) ?? "", row.Id));
        return
        [
            .. deals.Select(deal => new RecordReference(Opportunity.EntityLogicalName, deal)),
            .. record.Table == SegmentTable.Account ? [SegmentTables.Reference(record)] : Array.Empty<RecordReference>(),
            .. activities.Where(row => kinds.Of(row.Table).IsActivity),
        ];
    }
}
