using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>Who coaches whom, beside the conversations themselves.</summary>
/// <param name="Reports">By manager, those who report to the manager now and can still sign in.</param>
/// <param name="Plans">The plans that were agreed, with whom they name.</param>
internal sealed record Team(ILookup<Guid, Guid> Reports, IReadOnlyList<CoachedPlan> Plans)
{
    /// <summary>Whether somebody coaches anybody in the period.</summary>
    public bool IsCoached(Guid managerId, Period days) => Reports.Contains(managerId) || Plans.Any(plan => plan.ManagerId == managerId && plan.Touches(days));

    /// <summary>Those whom a manager is there to coach in a period, whether or not it happens: who reports to the manager, and whose plan of it names the manager.</summary>
    public IEnumerable<Guid> ToCoach(Guid managerId, Period days) =>
        Reports[managerId].Concat(Plans.Where(plan => plan.ManagerId == managerId && plan.Touches(days)).Select(plan => plan.RepId)).Distinct();

    /// <summary>Those whom a manager coaches in a month: who reports to the manager, whose plan of the month names the manager, and with whom the manager talked in it.</summary>
    public ISet<Guid> Of(Guid managerId, Month month, IEnumerable<HeldTalk> talks)
    {
        var days = new Period(month.Start, month.End);
        return new HashSet<Guid>(Reports[managerId]
            .Concat(Plans.Where(plan => plan.ManagerId == managerId && plan.Touches(days)).Select(plan => plan.RepId))
            .Concat(talks.Where(talk => talk.ManagerId == managerId && talk.Month == month).Select(talk => talk.RepId).OfType<Guid>()));
    }
}

/// <summary>A plan that was agreed: whose, and who coaches it.</summary>
internal sealed record CoachedPlan(Guid ManagerId, Guid RepId, Period Days)
{
    public bool Touches(Period days) => Days.Start <= days.End && days.Start <= Days.End;
}
