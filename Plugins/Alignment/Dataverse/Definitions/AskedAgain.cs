using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Definitions that are asked again: a column may be gone that they name, or have come, and they may have been written past
/// the check. The platform tells of neither.
/// </summary>
internal sealed class AskedAgain(IOrganizationService service)
{
    /// <summary>Sweeps may follow each other closely: once a night is enough for what was answered.</summary>
    private const int HoursBetween = 20;

    /// <summary>Has every metric and segment asked, after the commit: a question that fails would end this transaction.</summary>
    public void All(DateTime now)
    {
        Mark(coach_metric.EntityLogicalName, MetricRow.coach_checkedon, MetricRow.coach_proof, now);
        Mark(coach_segment.EntityLogicalName, SegmentRow.coach_checkedon, SegmentRow.coach_proof, now);
    }

    /// <summary>Asks one, without a transaction that a failure could end, and keeps the answer.</summary>
    /// <param name="definition">The metric or segment.</param>
    public Asked One(RecordReference definition)
    {
        var isMetric = definition.Table == coach_metric.EntityLogicalName;
        var column = isMetric ? MetricRow.coach_proof : SegmentRow.coach_proof;
        var row = service.RunOne($"""
            <fetch><entity name="{definition.Table}">
              {Fetch.Columns(isMetric ? MetricMap.Columns : MetricMap.SegmentColumns)}
              <filter><condition attribute="{(isMetric ? MetricRow.coach_metricid : SegmentRow.coach_segmentid)}" operator="eq" value="{definition.Id}" /></filter>
            </entity></fetch>
            """);
        if (row is null) return new Asked(IsNew: false, null);

        var answer = Ask(row, isMetric);
        // A database that was busy for a moment says nothing about the question.
        if (answer.Problem is not null) answer = Ask(row, isMetric);
        if (answer.Proof == row.Text(column)) return new Asked(IsNew: false, answer.Problem);

        service.Update(new Entity(definition.Table, definition.Id) { [column] = answer.Proof });
        return new Asked(IsNew: answer.Proof is not null, answer.Problem);
    }

    private Answer Ask(Entity row, bool isMetric)
    {
        try
        {
            var check = new DefinitionCheck(service);
            return new Answer(isMetric ? check.ProofOfMetric(row) : check.ProofOfSegment(row), null);
        }
        catch (RefusedException refusal)
        {
            return new Answer(null, refusal.Refusal);
        }
    }

    private void Mark(string table, string checkedOn, string proof, DateTime now)
    {
        var due = service.Run($"""
            <fetch><entity name="{table}">
              {Fetch.Columns(checkedOn)}
              <filter type="or">
                <condition attribute="{checkedOn}" operator="null" />
                <condition attribute="{checkedOn}" operator="lt" value="{now.AddHours(-HoursBetween):yyyy-MM-ddTHH:mm:ssZ}" />
                <condition attribute="{proof}" operator="null" />
              </filter>
            </entity></fetch>
            """);
        foreach (var row in due) service.Update(new Entity(table, row.Id) { [checkedOn] = now });
    }

    private sealed record Answer(string? Proof, Message? Problem);
}

/// <summary>What came of asking.</summary>
/// <param name="IsNew">Whether it is answered now and was not before.</param>
/// <param name="Problem">What is wrong with it; null for nothing.</param>
internal sealed record Asked(bool IsNew, Message? Problem);
