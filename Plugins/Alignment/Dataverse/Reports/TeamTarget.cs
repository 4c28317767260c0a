using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>A target that is the sum of the team's.</summary>
/// <param name="Id">The target.</param>
/// <param name="ManagerId">Whose plan it is part of.</param>
/// <param name="MetricId">What is counted.</param>
/// <param name="SegmentId">Where it is aimed; null for anywhere.</param>
/// <param name="Days">The days that count.</param>
internal sealed record TeamTarget(Guid Id, Guid ManagerId, Guid MetricId, Guid? SegmentId, Period Days)
{
    /// <summary>Whether what two reps have of one thing, the same e-mail, counts once for the team.</summary>
    public bool IsOfThings { get; init; }

    /// <summary>From a row of the target with its metric beside it.</summary>
    public static TeamTarget Of(Entity row, Guid managerId, Period days) =>
        new(row.Id, managerId, row.Id(TargetRow.coach_metricid) ?? Guid.Empty, row.Id(TargetRow.coach_segmentid), days)
        {
            IsOfThings = row.Text($"metric.{MetricRow.coach_distinctcolumn}") is { Length: > 0 },
        };
}
