namespace CoachingExtensions.Alignment;

/// <summary>Whether a tree can be planned with, before anything is counted for it.</summary>
internal static class ProposalCheck
{
    /// <summary>What a person can still read, and what can still be counted while the person waits.</summary>
    public const int MostBranches = 60;

    /// <summary>The smallest conversion that a target keeps: four decimals.</summary>
    public const decimal LeastConversion = 0.0001m;

    /// <summary>The first thing that stands in the way, in words that say what to do; null when nothing does.</summary>
    public static Message? Problem(decimal? wanted, Branch result, Func<Branch, AimedMetric> aimed)
    {
        if (wanted is <= 0) return new Message("Proposal.NotAbove", "The wanted {0} is {1}: it must be above zero.", aimed(result).Said, wanted);
        if (wanted > ProposalRule.MostOfATarget) return new Message("Proposal.TooMuch", "The wanted {0} is {1}: a target holds {2} at most.", aimed(result).Said, wanted, ProposalRule.MostOfATarget);

        var branches = result.Tree().ToList();
        return branches.Count > MostBranches
            ? new Message("Proposal.ManyBranches", "The plan has {0} branches: propose at most {1} at a time.", branches.Count, MostBranches)
            : branches.Select(branch => Wrong(branch, aimed(branch))).Concat(branches.Select(branch => Together(branch, aimed))).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>A value that no target can hold comes of a ratio that cannot be right.</summary>
    public static Message? Beyond(ProposedBranch result) =>
        result.Tree().FirstOrDefault(branch => branch.Value > ProposalRule.MostOfATarget) is { } beyond
            ? new Message("Proposal.Beyond", "{0} would need {1}, and a target holds {2} at most: correct the wanted result or the ratio.", beyond.Metric.Said, Math.Round(beyond.Value ?? 0), ProposalRule.MostOfATarget)
            : null;

    private static Message? Wrong(Branch branch, AimedMetric metric) => branch switch
    {
        _ when metric.Level != branch.Level =>
            branch.Level switch
            {
                AorLevel.Result => new Message("Proposal.NotResult", "The metric {0} cannot be the result of the plan: choose one of the level Result.", metric.Said),
                AorLevel.Objective => new Message("Proposal.NotObjective", "The metric {0} cannot be an objective of the plan: choose one of the level Objective.", metric.Said),
                _ => new Message("Proposal.NotActivity", "The metric {0} cannot be an activity of the plan: choose one of the level Activity.", metric.Said),
            },
        { Share: <= 0 or > 1 } => new Message("Proposal.Share", "The share of {0} is {1}: it must be above 0 and at most 1, which is all.", metric.Said, branch.Share),
        { Conversion: < LeastConversion or > ProposalRule.MostOfATarget } =>
            new Message("Proposal.Conversion", "The conversion of {0} is {1}: it must be between {2} and {3}.", metric.Said, branch.Conversion, LeastConversion, ProposalRule.MostOfATarget),
        _ => CannotAim(metric),
    };

    private static Message? CannotAim(AimedMetric metric) => metric.Segment is { } segment && !metric.Metric.Aims.Contains(segment.Table)
        ? new Message("Proposal.CannotAim", "The metric \"{0}\" counts nothing that could be in the segment \"{1}\", which is of the table {2}: choose another segment, or none.", metric.Metric.Name, segment.Name, segment.Table)
        : null;

    private static Message? Together(Branch branch, Func<Branch, AimedMetric> aimed)
    {
        var twice = branch.Below.GroupBy(below => new { below.MetricId, below.SegmentId }).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null) return new Message("Proposal.Twice", "{0} is there twice below {1}: take one away, or aim it elsewhere.", aimed(twice.First()).Said, aimed(branch).Said);

        var over = branch.Below.GroupBy(below => below.MetricId).FirstOrDefault(same => !ShareRule.CanDivide([.. same]));
        return over is null ? null : new Message("Proposal.Shares", "The shares of \"{0}\" below {1} must add up to 1 at most, and leave something to each.", aimed(over.First()).Metric.Name, aimed(branch).Said);
    }
}
