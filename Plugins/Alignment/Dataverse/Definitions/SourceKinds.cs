using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What is known of the tables that count.</summary>
internal sealed class SourceKinds(IOrganizationService service)
{
    private readonly Dictionary<string, SourceTable> kinds = [];

    /// <summary>A table as the platform has it; of somebody else's, the metrics that count it say what it is.</summary>
    public SourceTable Of(string table)
    {
        if (Tables.IsKnown(table)) return Tables.Of(table);
        if (!kinds.TryGetValue(table, out var kind)) kinds[table] = kind = Tables.Of(table, IsSaidToBeActivity(table));
        return kind;
    }

    private bool IsSaidToBeActivity(string table) => service.RunOne($"""
        <fetch top="1"><entity name="{coach_metric.EntityLogicalName}">
          {Fetch.Columns(MetricRow.coach_metricid)}
          <filter>
            <condition attribute="{MetricRow.coach_sourcetable}" operator="eq" value="{table}" />
            <condition attribute="{MetricRow.coach_isactivity}" operator="eq" value="1" />
          </filter>
        </entity></fetch>
        """) is not null;
}
