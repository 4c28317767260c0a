namespace CoachingExtensions.Alignment;

/// <summary>A target of another agreed plan of the same rep, in a period that overlaps.</summary>
internal sealed record AgreedElsewhere(string PlanName, Period Period, AorLevel Level, Guid MetricId, Guid? SegmentId)
{
    /// <summary>Whether it is the sum of a team's.</summary>
    public bool IsTeamSum { get; init; }
}

/// <summary>One open plan per rep, metric and period: the same work is not agreed twice, or it would count twice.</summary>
internal static class PlanOverlap
{
    /// <summary>Every target that another agreed plan has as well: the same metric, aimed at the same segment, at the same level.</summary>
    public static IReadOnlyList<Message> Violations(IEnumerable<ProposedTarget> targets, IReadOnlyCollection<AgreedElsewhere> others) =>
    [
        .. from target in targets
           let other = others.FirstOrDefault(other => other.Level == target.Level && other.MetricId == target.MetricId && other.SegmentId == target.SegmentId && other.IsTeamSum == target.IsTeamSum)
           where other is not null
           select new Message(
               "Plans.AgreedElsewhere",
               "\"{0}\" is agreed already in the plan \"{1}\" ({2} to {3}), with the same metric and segment: close that plan, or change the metric, the segment or the period of this one",
               target.Name,
               other.PlanName,
               other.Period.Start,
               other.Period.End),
    ];
}
