namespace CoachingExtensions.Alignment;

/// <summary>A plan as it would be agreed.</summary>
internal sealed record PlanProposal(
    bool HasRep,
    bool HasManager,
    DateTime? Start,
    DateTime? End,
    IReadOnlyList<ProposedTarget> Targets);

/// <summary>One target of it.</summary>
internal sealed record ProposedTarget(Guid Id, string Name, AorLevel Level, Guid? ParentId, Guid? MetricId, decimal? TargetValue, Guid? SegmentId = null)
{
    /// <summary>Whether it is what the team is to do: it takes nothing from a target of one's own.</summary>
    public bool IsTeamSum { get; init; }
}

/// <summary>The rules for agreeing to a plan: an unbroken path from activity to result.</summary>
internal static class PlanAgreement
{
    /// <summary>The status reason Draft.</summary>
    public const int Draft = 1;

    /// <summary>The status reason Proposed: the rep is asked.</summary>
    public const int Proposed = 104500001;

    /// <summary>The status reason Agreed.</summary>
    public const int Agreed = 104500000;

    /// <summary>The status reason Closed.</summary>
    public const int Closed = 2;

    /// <summary>A target keeps its sums month by month, and has room for ten years of them.</summary>
    private const int LongestYears = 10;

    /// <summary>Everything that stands in the way, in words a manager can act on.</summary>
    public static IReadOnlyList<Message> Violations(PlanProposal plan)
    {
        var found = new List<Message>();
        if (!plan.HasRep) found.Add(new Message("Plans.NoRep", "it has no rep: assign it to a user"));
        if (!plan.HasManager) found.Add(new Message("Plans.NoManager", "it has no manager"));
        if (plan.Start is null || plan.End is null) found.Add(new Message("Plans.NoPeriod", "its period is not complete"));
        else if (EndsBeforeItStarts(plan.Start, plan.End)) found.Add(new Message("Plans.EndsBefore", "it ends before it starts"));
        else if (plan.End >= plan.Start.Value.AddYears(LongestYears)) found.Add(new Message("Plans.TooLong", "it is longer than {0} years", LongestYears));
        if (plan.Targets.All(target => target.Level != AorLevel.Result)) found.Add(new Message("Plans.NoResult", "it has no result"));
        found.AddRange(Violations(plan.Targets, plan.Targets));
        return found;
    }

    /// <summary>What stands in the way of some targets of a plan.</summary>
    /// <param name="targets">Those to look at.</param>
    /// <param name="all">All of the plan.</param>
    public static IReadOnlyList<Message> Violations(IEnumerable<ProposedTarget> targets, IEnumerable<ProposedTarget> all)
    {
        var found = new List<Message>();
        var levels = all.ToDictionary(target => target.Id, target => target.Level);
        foreach (var target in targets)
        {
            if (target.MetricId is null) found.Add(new Message("Plans.NoMetric", "target \"{0}\" has no metric", target.Name));
            if (target.TargetValue is null) found.Add(new Message("Plans.NoValue", "target \"{0}\" has no target value", target.Name));
            if (target.Level == AorLevel.Result) continue;

            var parent = target.Level + 1;
            var isUnder = target.ParentId is { } id && levels.TryGetValue(id, out var level) && level == parent;
            var mustBe = target.Level == AorLevel.Activity || target.ParentId is not null;
            if (mustBe && !isUnder)
            {
                found.Add(target.Level == AorLevel.Activity
                    ? new Message("Plans.ActivityAlone", "activity \"{0}\" has no objective of this plan above it", target.Name)
                    : new Message("Plans.ObjectiveAlone", "objective \"{0}\" has no result of this plan above it", target.Name));
            }
        }

        return found;
    }

    /// <summary>What stands in the way of taking a target out of an agreed plan; null if nothing does.</summary>
    /// <param name="target">The target.</param>
    /// <param name="all">All of the plan, it included.</param>
    public static Message? ObstacleToRemoving(ProposedTarget target, IReadOnlyCollection<ProposedTarget> all)
    {
        if (all.FirstOrDefault(other => other.ParentId == target.Id) is { } below)
        {
            return below.Level == AorLevel.Activity
                ? new Message("Plans.ActivityBelow", "activity \"{0}\" leads to it: have that lead to another target first, or remove it", below.Name)
                : new Message("Plans.ObjectiveBelow", "objective \"{0}\" leads to it: have that lead to another target first, or remove it", below.Name);
        }

        return target.Level == AorLevel.Result && !all.Any(other => other.Id != target.Id && other.Level == AorLevel.Result)
            ? new Message("Plans.LastResult", "it is the plan's last result: add another result first")
            : null;
    }

    /// <summary>No plan is saved that way, whatever its status.</summary>
    public static bool EndsBeforeItStarts(DateTime? start, DateTime? end) => end < start;
}
