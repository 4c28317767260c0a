using CoachingExtensions.Alignment;

namespace CoachingExtensions.Conversations;

/// <summary>Somebody whom a manager coaches: one who reports to the manager, or whose plan names the manager.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The name.</param>
/// <param name="Plans">The plans that run.</param>
internal sealed record TeamMember(Guid Id, string Name, IReadOnlyList<RunningPlan> Plans)
{
    /// <summary>Where the person stands, as the gap board says it.</summary>
    public Standing Standing { get; } = StandingRule.OfRep([.. Plans.SelectMany(plan => plan.Targets).Select(target => target.Level)]);

    /// <summary>The plan to talk about: the one with the diagnosis.</summary>
    public RunningPlan? Plan => Plans.FirstOrDefault(plan => plan.Targets.Any(IsWhy)) ?? (Plans.Count > 0 ? Plans[0] : null);

    /// <summary>The objectives with the diagnosis, each with the activities that lead to it: what there is to talk about.</summary>
    public IReadOnlyList<TargetFigures> Why
    {
        get
        {
            var targets = Plans.SelectMany(plan => plan.Targets).ToList();
            return [.. targets.Where(IsWhy).SelectMany(objective => new[] { objective }.Concat(targets.Where(target => target.Shown.ParentId == objective.Shown.Id))).Select(target => target.Shown)];
        }
    }

    /// <summary>Who needs a conversation most comes first.</summary>
    /// <param name="managerId">Who coaches.</param>
    /// <param name="reports">Those who report to the manager, by name; nobody who can no longer sign in.</param>
    /// <param name="plans">The plans that run.</param>
    public static IReadOnlyList<TeamMember> Of(Guid managerId, IReadOnlyCollection<NamedPerson> reports, IReadOnlyCollection<RunningPlan> plans)
    {
        var open = plans.Where(plan => !plan.IsLeft && plan.RepId != managerId).ToList();
        var people = reports.Concat(open.Where(plan => plan.ManagerId == managerId).Select(plan => new NamedPerson(plan.RepId, plan.RepName)));
        var members = people
            .GroupBy(person => person.Id)
            .Select(person => new TeamMember(person.Key, person.First().Name, [.. open.Where(plan => plan.RepId == person.Key)]));
        return [.. StandingRule.MostNeededFirst(members, member => member.Standing, member => member.Name)];
    }

    private bool IsWhy(RunningTarget target) =>
        Standing.MostUrgent != Diagnosis.None && target.Level.Level == AorLevel.Objective && target.Shown.Diagnosis == Standing.MostUrgent;
}

/// <summary>Somebody with a name.</summary>
internal sealed record NamedPerson(Guid Id, string Name);
