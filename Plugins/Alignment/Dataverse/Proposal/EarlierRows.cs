using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// What a team did before there were plans, counted from the rows themselves. A quarter at a time and by owner, so that
/// it is a fixed number of queries and each stays below the 50,000 rows that may be aggregated.
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
    private IReadOnlyList<Tally>? Count(Entity metric)
    {
        var isSum = metric.Choice(MetricRow.coach_aggregate) == (int)Aggregation.Sum;
        var query = new UserQuery($"metric \"{metric.Text(MetricRow.coach_name)}\"", Tables.Of(metric.Text(MetricRow.coach_sourcetable) ?? "", metric.Value(MetricRow.coach_isactivity) is true), metric.Text(MetricRow.coach_fetchxml) ?? "");
        if (metric.Choice(MetricRow.coach_credit) == (int)CreditRule.OwnerAndParticipants || (isSum && !query.IsPlain)) return null;

        var value = isSum ? metric.Text(MetricRow.coach_valuecolumn) : null;
        var date = metric.Text(MetricRow.coach_datecolumn) ?? ActivityRow.CreatedOn;
        return [.. Quarters().SelectMany(quarter => service.Run(query.Tallied(value, Between(date, quarter), OwnersOf(team)))).Select(row => TallyOf(row, isSum))];
    }

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

    private static Tally TallyOf(Entity row, bool isSum)
    {
        var count = (int)(row.Number("tallycount") ?? 0);
        return new Tally(row.Id("tallyof") ?? Guid.Empty, count, isSum ? row.Number("tallysum") ?? 0 : count);
    }

    /// <summary>The rows of one owner in one quarter.</summary>
    private sealed record Tally(Guid OwnerId, int Count, decimal Value);
}
