using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Writes a proposal for the client.</summary>
internal static class ProposalWriter
{
    private const int DecimalsOfARatio = 10;

    public static ProposalDocument Document(ProposedBranch result, string from, Period history, decimal? reached, decimal? usual) => new()
    {
        HistoryStart = Json.Day(history.Start)!,
        HistoryEnd = Json.Day(history.End)!,
        SmallestSample = RatioRule.SmallestSample,
        From = from,
        Reached = reached,
        Usual = usual,
        Result = Info(result),
    };

    private static ProposedBranchInfo Info(ProposedBranch branch) => new()
    {
        Level = branch.Metric.Level,
        MetricId = branch.Metric.MetricId.ToString(),
        Metric = branch.Metric.Metric.Name,
        Unit = branch.Metric.Metric.Unit,
        Counts = branch.Metric.Counts,
        SegmentId = branch.Metric.SegmentId?.ToString(),
        Segment = branch.Metric.Segment?.Name,
        Value = branch.Value,
        Share = Math.Round(branch.Share.Part, DecimalsOfARatio),
        ShareSource = branch.Share.Source switch
        {
            ShareSource.Whole => "whole",
            ShareSource.Asked => "asked",
            ShareSource.Own => "own",
            ShareSource.Team => "team",
            _ => "equal",
        },
        Ratio = branch.Ratio is { } chosen ? Info(chosen) : null,
        Considered = [.. branch.Considered.Select(Info)],
        Below = [.. branch.Below.Select(Info)],
    };

    private static RatioInfo Info(Ratio ratio) => new()
    {
        Source = ratio.Source switch { RatioSource.Asked => "asked", RatioSource.Own => "own", RatioSource.Team => "team", _ => "default" },
        Conversion = Math.Round(ratio.Conversion, DecimalsOfARatio),
        Sample = ratio.Sample,
        Enough = ratio.IsEnough,
    };
}
