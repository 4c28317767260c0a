using CoachingExtensions.Alignment;

namespace CoachingExtensions.Rhythm;

/// <summary>An agreed plan of the rep, as far as rhythms look at it.</summary>
internal sealed record RunningPlanDays(Guid Id, Period Days, Guid? ManagerId)
{
    /// <summary>It has the target that the rhythm keeps alive.</summary>
    public bool HasTarget { get; init; }

    /// <summary>What a conversation of a day is about: the plan with the rhythm's target, else one with its manager, else any that runs then.</summary>
    public static Guid? On(IEnumerable<RunningPlanDays> plans, DateTime day, Guid managerId) => plans
        .Where(plan => plan.Days.Start <= day && day <= plan.Days.End)
        .OrderBy(plan => plan.HasTarget ? 0 : 1)
        .ThenBy(plan => plan.ManagerId == managerId ? 0 : 1)
        .ThenBy(plan => plan.Days.Start)
        .ThenBy(plan => plan.Id)
        .Select(plan => (Guid?)plan.Id)
        .FirstOrDefault();
}
