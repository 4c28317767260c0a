using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Metrics and segments that are left out, because they were never answered as they read now. They are not asked here: a question
/// that fails would end this transaction. What was wrong with them, the job that asked them has kept.
/// </summary>
internal sealed class BrokenDefinitions(Step step, Opens opens)
{
    public HealthFinding Finding()
    {
        List<Entity> broken = [.. Metrics().Where(row => !Definition.IsProvenMetric(row)), .. Segments().Where(row => !Definition.IsProvenSegment(row))];
        var said = broken.Count == 0 ? new Dictionary<Guid, string>() : SaidOf(broken);
        return Few.Of("definitions", State.WrongIf(broken.Count > 0), [.. broken.Select(row => RecordOf(row, said))]);
    }

    private HealthRecord RecordOf(Entity row, Dictionary<Guid, string> said)
    {
        var isMetric = row.LogicalName == coach_metric.EntityLogicalName;
        var record = isMetric
            ? opens.Record(coach_metric.EntitySchemaName, coach_metric.EntityLogicalName, row.Id, row.Text(MetricRow.coach_name) ?? "")
            : opens.Record(coach_segment.EntitySchemaName, coach_segment.EntityLogicalName, row.Id, row.Text(SegmentRow.coach_name) ?? "");
        record.Note = row.Text(isMetric ? MetricRow.coach_proof : SegmentRow.coach_proof) is null ? "unanswered" : "changed";
        record.Detail = SeenOf(row, isMetric) is { } seen ? step.Said(seen) : (said.TryGetValue(row.Id, out var message) ? message : null);
        return record;
    }

    /// <summary>What can be seen without asking.</summary>
    private static Message? SeenOf(Entity row, bool isMetric)
    {
        var table = isMetric ? row.Text(MetricRow.coach_sourcetable) : row.Choice(SegmentRow.coach_table) is { } choice ? SegmentTables.NameOf((SegmentTable)choice) : null;
        return row.Text(isMetric ? MetricRow.coach_fetchxml : SegmentRow.coach_fetchxml) is not { } fetchXml ? DefinitionWords.NoFetchXml
            : table is { } name ? FetchXmlCheck.Problem(fetchXml, name)
            : null;
    }

    /// <summary>The last that was said of each by the job that asked it.</summary>
    private Dictionary<Guid, string> SaidOf(IEnumerable<Entity> broken)
    {
        var said = new Dictionary<Guid, string>();
        foreach (var job in step.System.RunAll(Fetch.Template($"""
            <fetch><entity name="{AsyncOperation.EntityLogicalName}">
              {Fetch.Columns(AsyncJobRow.RegardingObjectId, AsyncJobRow.FriendlyMessage, AsyncJobRow.Message)}
              <order attribute="{AsyncJobRow.CreatedOn}" />
              <order attribute="{AsyncJobRow.AsyncOperationId}" />
              <filter>
                {Fetch.In(AsyncJobRow.RegardingObjectId, broken.Select(row => row.Id))}
                <condition attribute="{AsyncJobRow.StatusCode}" operator="eq" value="{(int)asyncoperation_statuscode.Failed}" />
              </filter>
            </entity></fetch>
            """)))
        {
            if (job.Id(AsyncJobRow.RegardingObjectId) is { } id && UnfinishedJobs.SaidIn(job) is { } message) said[id] = message;
        }

        return said;
    }

    private IEnumerable<Entity> Metrics() => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_metric.EntityLogicalName}">
          {Fetch.Columns(MetricMap.Columns)}
          <order attribute="{MetricRow.coach_name}" />
          <order attribute="{MetricRow.coach_metricid}" />
          <filter><condition attribute="{MetricRow.statecode}" operator="eq" value="{(int)coach_metric_statecode.Active}" /></filter>
        </entity></fetch>
        """));

    private IEnumerable<Entity> Segments() => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_segment.EntityLogicalName}">
          {Fetch.Columns(MetricMap.SegmentColumns)}
          <order attribute="{SegmentRow.coach_name}" />
          <order attribute="{SegmentRow.coach_segmentid}" />
          <filter><condition attribute="{SegmentRow.statecode}" operator="eq" value="{(int)coach_segment_statecode.Active}" /></filter>
        </entity></fetch>
        """));
}
