using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// What a team did before there were plans, counted from the rows themselves: a quarter at a time, or less where there are more
/// rows than may be aggregated, and by owner.
/// </summary>
internal sealed class EarlierRows(IOrganizationService service, Guid repId, Guid team, Period history, IReadOnlyDictionary<Guid, Entity> metrics)
{
    private readonly Dictionary<Guid, IReadOnlyList<Tally>?> known = [];

    /// <summary>
    /// Rows tell nothing of who was a prospect when, so the upper metric must be aimed at all. The lower one is then taken
    /// as a whole too: what it brings about is.
    /// </summary>
    public IEnumerable<Evidence> Of(AimedMetric upper, AimedMetric lower)
    {
        if (upper.SegmentId is not null || TalliesOf(upper.MetricId) is not { } above || TalliesOf(lower.MetricId) is not { } below) yield break;

        yield return Sum(RatioSource.Own, [.. above.Where(tally => tally.OwnerId == repId)], [.. below.Where(tally => tally.OwnerId == repId)]);
        yield return Sum(RatioSource.Team, above, below);
    }

    /// <summary>What the rep reached of a metric in all of the history; null where nothing is known of it.</summary>
    public decimal? OwnTotal(Guid metricId) =>
        TalliesOf(metricId)?.Where(tally => tally.OwnerId == repId).Sum(tally => tally.Value) is > 0 and { } total ? total : null;

    private static Evidence Sum(RatioSource source, IReadOnlyList<Tally> above, IReadOnlyList<Tally> below) => new(
        source, above.Sum(tally => tally.Value), below.Sum(tally => tally.Value), Math.Min(above.Sum(tally => tally.Count), below.Sum(tally => tally.Count)));

    private IReadOnlyList<Tally>? TalliesOf(Guid metricId)
    {
        if (!known.TryGetValue(metricId, out var tallies)) known[metricId] = tallies = Count(metrics[metricId]);
        return tallies;
    }

    /// <summary>Null for a metric that one sum by owner cannot answer: credit to participants, or a sum that joins could repeat.</summary>
    private IReadOnlyList<Tally>? Count(Entity row)
    {
        var metric = MetricMap.MetricOf(row, row.Id);
        if (metric.Credit == CreditRule.OwnerAndParticipants) return null;

        var query = MetricMap.QueryOf(metric);
        return metric.Aggregation == Aggregation.Sum && !query.IsPlain ? null : [.. Quarters().SelectMany(quarter => Part(query, metric, quarter))];
    }

    private IEnumerable<Tally> Part(UserQuery query, Metric metric, Period days)
    {
        var between = Between(metric.DateColumn, days);
        var owners = OwnersOf(team);
        if (!AggregateLimit.IsBeyond(service, query.With([between], [], owners)))
        {
            return service.RunAll(query.Tallied(SumOf(metric), between, owners)).Select(row => TallyOf(row, metric));
        }

        // So many on one day: read them all.
        return AggregateLimit.Halves(days) is { } halves ? halves.SelectMany(half => Part(query, metric, half)) : OfOneDay(query, metric, between, owners);
    }

    private IEnumerable<Tally> OfOneDay(UserQuery query, Metric metric, XElement between, XElement owners) => service
        .RunAll(query.With([between], SumOf(metric) is { } column ? [Rows.Owner, column] : [Rows.Owner], owners))
        .GroupBy(row => row.Id)
        .Select(same => new Tally(same.First().Id(Rows.Owner) ?? Guid.Empty, 1, SumOf(metric) is { } column ? Scaled(same.First().Number(column), metric) : 1));

    private static string? SumOf(Metric metric) => metric.Aggregation == Aggregation.Sum ? metric.ValueColumn : null;

    private static decimal Scaled(decimal? sum, Metric metric) => (sum ?? 0) / RowValue.Divisor(metric.Scale);

    private IEnumerable<Period> Quarters()
    {
        for (var start = history.Start; start <= history.End; start = start.AddMonths(3))
        {
            var end = start.AddMonths(3).AddDays(-1);
            yield return new Period(start, end < history.End ? end : history.End);
        }
    }

    private static XElement Between(string column, Period period) => Fetch.Template($"""
        <filter>
          <condition attribute="{column}" operator="on-or-after" value="{period.Start:yyyy-MM-dd}" />
          <condition attribute="{column}" operator="on-or-before" value="{period.End:yyyy-MM-dd}" />
        </filter>
        """);

    private static XElement OwnersOf(Guid team) => Fetch.Template($"""
        <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{Rows.Owner}" alias="tallyowner">
          <filter><condition attribute="{UserRow.BusinessUnitId}" operator="eq" value="{team}" /></filter>
        </link-entity>
        """);

    private static Tally TallyOf(Entity row, Metric metric)
    {
        var count = (int)(row.Number("tallycount") ?? 0);
        return new Tally(row.Id("tallyof") ?? Guid.Empty, count, SumOf(metric) is null ? count : Scaled(row.Number("tallysum"), metric));
    }

    /// <summary>Rows of one owner.</summary>
    private sealed record Tally(Guid OwnerId, int Count, decimal Value);
}
