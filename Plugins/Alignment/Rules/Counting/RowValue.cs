namespace CoachingExtensions.Alignment;

/// <summary>What a row is worth to a metric.</summary>
internal static class RowValue
{
    /// <summary>As many as the ledger keeps: a cent of what is kept in thousands is still exact.</summary>
    private const int Decimals = 6;

    /// <summary>1 for a count; for a sum the amount, in the unit the metric is kept in. No amount is 0.</summary>
    public static decimal Of(Metric metric, decimal? amount) =>
        metric.Aggregation == Aggregation.Count || metric.ValueColumn is null ? 1 : Kept.Of((amount ?? 0) / Divisor(metric.Scale), Decimals);

    /// <summary>What of a value is credited: of a sum the share, of a count all, for each one counts once.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="value">What the whole row is worth.</param>
    /// <param name="share">The part that is credited, in percent.</param>
    public static decimal Credited(Metric metric, decimal value, decimal share) =>
        metric.Aggregation == Aggregation.Count || share == Credits.All ? value : Kept.Of(value * share / Credits.All, Decimals);

    /// <summary>How many units make one of the metric's.</summary>
    public static decimal Divisor(MetricScale scale) => scale switch
    {
        MetricScale.Thousands => 1_000,
        MetricScale.Millions => 1_000_000,
        _ => 1,
    };
}
