using System.Globalization;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Whether a metric or a segment was asked and answered as it reads now: see <see cref="LeftOut"/>. The mark stands beside what
/// it is about, so whoever writes a definition past the check leaves the old mark behind, and it no longer fits.
/// </summary>
internal static class Definition
{
    public static bool IsProvenMetric(Entity row, string prefix = "") => row.Text(prefix + MetricRow.coach_proof) == ProofOfMetric(row, prefix);

    public static bool IsProvenSegment(Entity row, string prefix = "") => row.Text(prefix + SegmentRow.coach_proof) == ProofOfSegment(row, prefix);

    /// <summary>The mark that a metric has once it was answered.</summary>
    public static string ProofOfMetric(Entity row, string prefix = "") => Proof.Of(
        row.Text(prefix + MetricRow.coach_sourcetable),
        row.Value(prefix + MetricRow.coach_isactivity) is true ? "activity" : "",
        row.Text(prefix + MetricRow.coach_fetchxml),
        row.Text(prefix + MetricRow.coach_datecolumn),
        // Not said yet when it is made: then it counts.
        row.Choice(prefix + MetricRow.coach_aggregate) == (int)Aggregation.Sum ? "sum" : "",
        row.Text(prefix + MetricRow.coach_valuecolumn),
        row.Text(prefix + MetricRow.coach_distinctcolumn));

    /// <summary>The mark that a segment has once it was answered.</summary>
    public static string ProofOfSegment(Entity row, string prefix = "") => Proof.Of(
        Number(row, prefix + SegmentRow.coach_table),
        row.Text(prefix + SegmentRow.coach_fetchxml));

    private static string? Number(Entity row, string column) => row.Choice(column)?.ToString(CultureInfo.InvariantCulture);
}
