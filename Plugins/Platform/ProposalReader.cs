using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Reads what a proposal needs, as the caller: nobody learns by it what colleagues achieved whom they may not see.</summary>
internal sealed class ProposalReader(Step step)
{
    private const int MonthsOfAQuarter = 3;

    public string Of(Guid repId, Period period, decimal wanted, IReadOnlyList<Aim> chain)
    {
        if (period.End < period.Start) throw new InvalidPluginExecutionException("The period ends before it starts: correct Start or End.");

        var metrics = MetricsOf(chain);
        var segments = SegmentsOf(chain);
        var aimed = chain.Select(link => Aimed(link.Level, metrics[link.MetricId], link.SegmentId, segments)).ToList();
        var history = HistoryFor(period);
        var team = TeamOf(repId);
        var pairs = new EarlierPlans(step.Caller).Of(team, history, [.. chain.Skip(1).Select(link => link.MetricId)]);
        var rows = new EarlierRows(step.Caller, repId, team, new Period(history.Start, Earlier(history.End, step.Now.Date)), metrics);

        var proposal = ProposalRule.Propose(wanted, aimed, (upper, lower) => PlanHistory.Of(pairs, repId, upper, lower).Concat(rows.Of(upper, lower)));
        if (proposal.Problem is { } problem) throw new InvalidPluginExecutionException(problem);

        return Json.Of(new ProposalDocument
        {
            HistoryStart = Json.Day(history.Start)!,
            HistoryEnd = Json.Day(history.End)!,
            SmallestSample = RatioRule.SmallestSample,
            Levels = [.. proposal.Levels.Select(level => Info(level, metrics, segments))],
        });
    }

    /// <summary>The last four quarters before the plan, and no further back than that from today.</summary>
    private Period HistoryFor(Period plan) => new(
        Earlier(plan.Start, step.Now.Date).AddMonths(-MonthsOfAQuarter * RatioRule.QuartersOfHistory),
        plan.Start.AddDays(-1));

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private Dictionary<Guid, Entity> MetricsOf(IEnumerable<Aim> chain)
    {
        var ids = chain.Select(link => link.MetricId).Distinct().ToList();
        var found = step.Caller.Run($"""
            <fetch><entity name="{coach_metric.EntityLogicalName}">
              {Fetch.Columns(
                  MetricRow.coach_name, MetricRow.coach_sourcetable, MetricRow.coach_fetchxml, MetricRow.coach_datecolumn, MetricRow.coach_aggregate,
                  MetricRow.coach_valuecolumn, MetricRow.coach_credit, MetricRow.coach_isactivity, MetricRow.coach_unit, MetricRow.coach_defaultconversion)}
              <filter>{Fetch.In(MetricRow.coach_metricid, ids)}</filter>
            </entity></fetch>
            """).ToDictionary(row => row.Id);
        return ids.All(found.ContainsKey) ? found : throw Missing("metric", ids.First(id => !found.ContainsKey(id)));
    }

    private Dictionary<Guid, string> SegmentsOf(IEnumerable<Aim> chain)
    {
        var ids = chain.Select(link => link.SegmentId).OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0) return [];
        var found = step.Caller.Run($"""
            <fetch><entity name="{coach_segment.EntityLogicalName}">
              {Fetch.Columns(SegmentRow.coach_name)}
              <filter>{Fetch.In(SegmentRow.coach_segmentid, ids)}</filter>
            </entity></fetch>
            """).ToDictionary(row => row.Id, row => row.Text(SegmentRow.coach_name) ?? "");
        return ids.All(found.ContainsKey) ? found : throw Missing("segment", ids.First(id => !found.ContainsKey(id)));
    }

    private Guid TeamOf(Guid repId) => step.Caller.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.BusinessUnitId)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{repId}" /></filter>
        </entity></fetch>
        """)?.Id(UserRow.BusinessUnitId) ?? throw Missing("user", repId);

    private static InvalidPluginExecutionException Missing(string what, Guid id) =>
        new($"There is no {what} {id}, or you may not see it: choose another.");

    private static AimedMetric Aimed(AorLevel level, Entity metric, Guid? segment, Dictionary<Guid, string> segments) => new(
        level,
        metric.Id,
        segment,
        segment is { } id ? $"\"{NameOf(metric)}\" ({segments[id]})" : $"\"{NameOf(metric)}\"",
        IsCount(metric),
        metric.Number(MetricRow.coach_defaultconversion));

    private static string NameOf(Entity metric) => metric.Text(MetricRow.coach_name) ?? "";

    private static bool IsCount(Entity metric) => metric.Choice(MetricRow.coach_aggregate) != (int)Aggregation.Sum;

    private static ProposedLevelInfo Info(ProposedLevel level, Dictionary<Guid, Entity> metrics, Dictionary<Guid, string> segments) => new()
    {
        Level = (int)level.Metric.Level,
        MetricId = level.Metric.MetricId.ToString(),
        Metric = NameOf(metrics[level.Metric.MetricId]),
        Unit = metrics[level.Metric.MetricId].Text(MetricRow.coach_unit) ?? "",
        Counts = level.Metric.Counts,
        SegmentId = level.Metric.SegmentId?.ToString(),
        Segment = level.Metric.SegmentId is { } id ? segments[id] : null,
        Value = level.Value,
        Ratio = level.Ratio is { } chosen ? Info(chosen) : null,
        Considered = [.. level.Considered.Select(Info)],
    };

    private static RatioInfo Info(Ratio ratio) => new()
    {
        Source = ratio.Source switch { RatioSource.Own => "own", RatioSource.Team => "team", _ => "default" },
        Conversion = Math.Round(ratio.Conversion, 10),
        Sample = ratio.Sample,
        Enough = ratio.IsEnough,
    };
}
