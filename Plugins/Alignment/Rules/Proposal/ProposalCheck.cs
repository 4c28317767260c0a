namespace CoachingExtensions.Alignment;

/// <summary>Whether a tree can be planned with, before anything is counted for it.</summary>
internal static class ProposalCheck
{
    /// <summary>What a person can still read, and what can still be counted while the person waits.</summary>
    public const int MostBranches = 60;

    /// <summary>The smallest conversion that a target keeps: four decimals.</summary>
    public const decimal LeastConversion = 0.0001m;

    /// <summary>The first thing that stands in the way, in words that say what to do; null when nothing does.</summary>
    public static string? Problem(decimal? wanted, Branch result, Func<Branch, AimedMetric> aimed)
    {
        if (wanted is <= 0) return $"The wanted {aimed(result)} is {wanted}: it must be above zero.";
        if (wanted > ProposalRule.MostOfATarget) return $"The wanted {aimed(result)} is {wanted}: a target holds {ProposalRule.MostOfATarget:#,0} at most.";

        var branches = result.Tree().ToList();
        return branches.Count > MostBranches
            ? $"The plan has {branches.Count} branches: propose at most {MostBranches} at a time."
            : branches.Select(branch => Wrong(branch, aimed(branch))).Concat(branches.Select(branch => Together(branch, aimed))).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>A value that no target can hold comes of a ratio that cannot be right.</summary>
    public static string? Beyond(ProposedBranch result) =>
        result.Tree().FirstOrDefault(branch => branch.Value > ProposalRule.MostOfATarget) is { } beyond
            ? $"{beyond.Metric} would need {beyond.Value:0}, and a target holds {ProposalRule.MostOfATarget:#,0} at most: correct the wanted result or the ratio."
            : null;

    private static string? Wrong(Branch branch, AimedMetric metric) => branch switch
    {
        _ when metric.Level != branch.Level =>
            $"The metric {metric} is of the level {metric.Level} and cannot be {(branch.Level == AorLevel.Result ? "the result" : branch.Level == AorLevel.Objective ? "an objective" : "an activity")} of the plan: choose one of the level {branch.Level}.",
        { Share: <= 0 or > 1 } => $"The share of {metric} is {branch.Share}: it must be above 0 and at most 1, which is all.",
        { Conversion: < LeastConversion or > ProposalRule.MostOfATarget } =>
            $"The conversion of {metric} is {branch.Conversion}: it must be between {LeastConversion} and {ProposalRule.MostOfATarget:#,0}.",
        _ => CannotAim(metric),
    };

    private static string? CannotAim(AimedMetric metric) => metric.Segment is { } segment && !metric.Metric.Aims.Contains(segment.Table)
        ? $"The metric \"{metric.Metric.Name}\" counts nothing that could be in the segment \"{segment.Name}\", which is of the table {segment.Table}: choose another segment, or none."
        : null;

    private static string? Together(Branch branch, Func<Branch, AimedMetric> aimed)
    {
        var twice = branch.Below.GroupBy(below => new { below.MetricId, below.SegmentId }).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null) return $"{aimed(twice.First())} is there twice below {aimed(branch)}: take one away, or aim it elsewhere.";

        var over = branch.Below.GroupBy(below => below.MetricId).FirstOrDefault(same => !ShareRule.CanDivide([.. same]));
        return over is null ? null : $"The shares of \"{aimed(over.First()).Metric.Name}\" below {aimed(branch)} must add up to 1 at most, and leave something to each.";
    }
}
