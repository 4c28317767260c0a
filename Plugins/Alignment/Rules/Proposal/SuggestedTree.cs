namespace CoachingExtensions.Alignment;

/// <summary>A target of a plan, to take its place in the tree from.</summary>
internal sealed record PlannedTarget(Guid Id, Guid? ParentId, AorLevel Level, Guid? MetricId, Guid? SegmentId, decimal? Value, decimal? Conversion = null);

/// <summary>A tree to start from, how much was wanted in it, and what it was taken from.</summary>
internal sealed record StartingPoint(Branch Result, decimal? Wanted, string From);

/// <summary>Which objectives and activities to begin with, when nobody has chosen any.</summary>
internal static class SuggestedTree
{
    /// <summary>Taken from what the library's metrics say of themselves.</summary>
    public const string Library = "library";

    /// <summary>Taken from the targets that the plan has already.</summary>
    public const string Itself = "plan";

    /// <summary>
    /// The paths of a plan, as far as the library still has them; null without one from an objective to a result. Of several
    /// results (or of those that count what is wanted) the one with most below it.
    /// </summary>
    public static StartingPoint? OfPlan(IReadOnlyList<PlannedTarget> targets, Guid? resultMetric, ISet<Guid> segments, Func<Guid, LibraryMetric?> metric, string from)
    {
        Branch? Grown(PlannedTarget target) =>
            target.MetricId is not { } id || metric(id)?.Level != target.Level || (target.SegmentId is { } segment && !segments.Contains(segment))
                ? null
                : new Branch(target.Level, id, target.SegmentId, null, null, [.. targets
                    .Where(below => below.ParentId == target.Id && below.Level == target.Level - 1)
                    .Select(Grown)
                    .OfType<Branch>()
                    .GroupBy(below => new { below.MetricId, below.SegmentId })
                    .Select(same => same.First())]);

        return targets
            .Where(target => target.Level == AorLevel.Result && (resultMetric is null || target.MetricId == resultMetric))
            .Select(target => Grown(target) is { Below.Count: > 0 } tree ? new StartingPoint(tree, target.Value, from) : null)
            .OfType<StartingPoint>()
            .OrderByDescending(found => found.Result.Tree().Count())
            .FirstOrDefault();
    }

    /// <summary>
    /// The paths of the plan itself with the numbers a person has put there: each ratio, or what the numbers make of it, and
    /// how those that count the same divide.
    /// </summary>
    public static StartingPoint? OfItself(IReadOnlyList<PlannedTarget> targets, Guid? resultMetric, ISet<Guid> segments, Func<Guid, LibraryMetric?> metric)
    {
        if (OfPlan(targets, resultMetric, segments, metric, Itself) is not { } found) return null;

        Branch Kept(Branch branch, PlannedTarget? above)
        {
            var below = branch.Below.Select(each => new KeptBranch(each, targets.FirstOrDefault(target =>
                target.ParentId == above?.Id && target.MetricId == each.MetricId && target.SegmentId == each.SegmentId), above?.Value)).ToList();
            return branch with { Below = [.. below.Select(each => Kept(each.Branch, each.Target) with { Conversion = each.Conversion, Share = each.ShareAmong(below) })] };
        }

        var result = targets.First(target => target.Level == AorLevel.Result && target.MetricId == found.Result.MetricId && target.Value == found.Wanted);
        return found with { Result = Kept(found.Result, result) };
    }

    /// <summary>
    /// The paths of the library: what leads to the result, and what leads to that. Where no metric says what it leads to, the
    /// first of each level, so that there is something to change. Null without a result to begin with.
    /// </summary>
    public static StartingPoint? OfLibrary(IReadOnlyList<LibraryMetric> library, Guid? resultMetric)
    {
        Branch Grown(LibraryMetric metric) => new(metric.Level, metric.Id, null, null, null, [.. Below(metric).Select(Grown)]);

        IEnumerable<LibraryMetric> Below(LibraryMetric upper)
        {
            var candidates = library.Where(lower => lower.Level == upper.Level - 1).OrderBy(lower => lower.Name, StringComparer.OrdinalIgnoreCase).ToList();
            var leading = candidates.Where(lower => lower.LeadsTo == upper.Id).ToList();
            return leading.Count > 0 || library.Any(lower => lower.LeadsTo is not null) ? leading : candidates.Take(1);
        }

        return library
            .Where(metric => metric.Level == AorLevel.Result && (resultMetric is null || metric.Id == resultMetric))
            .OrderByDescending(result => library.Any(lower => lower.LeadsTo == result.Id))
            .ThenBy(result => result.Name, StringComparer.OrdinalIgnoreCase)
            .Select(result => new StartingPoint(Grown(result), null, Library))
            .FirstOrDefault();
    }

    /// <summary>A branch with the target it comes from.</summary>
    private sealed record KeptBranch(Branch Branch, PlannedTarget? Target, decimal? Above)
    {
        public decimal? Conversion =>
            (Target?.Conversion is > 0 ? Target.Conversion : Above / (Target?.Value is > 0 ? Target.Value : null))
                is >= ProposalCheck.LeastConversion and <= ProposalRule.MostOfATarget and { } known ? known : null;

        private decimal? Yield => Target?.Value * Conversion;

        /// <summary>Null where there is nothing to divide, or not every number is there.</summary>
        public decimal? ShareAmong(IReadOnlyCollection<KeptBranch> siblings)
        {
            var group = siblings.Where(sibling => sibling.Branch.MetricId == Branch.MetricId).ToList();
            return group.Count > 1 && group.All(sibling => sibling.Yield is > 0) ? Yield / group.Sum(sibling => sibling.Yield) : null;
        }
    }
}
