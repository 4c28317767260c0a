namespace CoachingExtensions.Alignment;

/// <summary>What a rework does with links before it compares contributions.</summary>
internal enum LinkWork
{
    /// <summary>They are taken as they are.</summary>
    None,

    /// <summary>Compared with the segments; new ones open today.</summary>
    FromToday,

    /// <summary>Compared with the segments; new ones open on the plan's first day, because it has only now been agreed.</summary>
    FromStart,
}

/// <summary>How much one operation may still do, so that it ends well within the platform's two minutes.</summary>
/// <param name="rows">The source rows it may look at.</param>
/// <param name="writes">The links and contributions it may write.</param>
/// <param name="atOnce">The rows it looks at before anything is written: twenty thousand are some megabytes.</param>
internal sealed class Budget(int rows, int writes, int atOnce = 20_000)
{
    private int rowsLeft = rows;
    private int writesLeft = writes;

    /// <summary>For work that belongs into the transaction of its event, however much it is.</summary>
    public static Budget Unlimited => new(int.MaxValue, int.MaxValue);

    /// <summary>For one call of an operation that can be asked to go on: some seconds of reading, or of writing.</summary>
    public static Budget OfOneCall => new(20_000, 1_000);

    public bool IsSpent => rowsLeft <= 0 || writesLeft <= 0;

    public int WritesLeft => writesLeft;

    public int AtOnce => atOnce;

    public void Spend(int rows, int writes)
    {
        rowsLeft -= rows;
        writesLeft -= writes;
    }
}

/// <summary>How far one plan came.</summary>
/// <param name="Targets">The targets compared.</param>
/// <param name="LinkChanges">The links opened, closed or moved.</param>
/// <param name="Next">Where to go on; null when all is done.</param>
internal sealed record Portion(int Targets, int LinkChanges, PlanPosition? Next)
{
    /// <summary>The contributions written or removed.</summary>
    public int Contributions { get; init; }
}

/// <summary>A place in the work on one plan: at its links (no day), or at a day of its period.</summary>
internal sealed record PlanPosition(Guid PlanId, DateTime? Day);

/// <summary>
/// A plan, or one target of it, from the segments, the source rows and the links alone: as many days at once as fit
/// into memory, and no more in one call than its budget.
/// </summary>
internal sealed class Rework(IPlans plans, ILinks targetLinks, Relink relink, Reconcile reconcile, Recalculate recalculate, PlanCalendars calendars)
{
    public Portion Run(Guid planId, Guid? targetId, LinkWork links, DateTime? from, Budget budget)
    {
        if (plans.WorkOf(planId, targetId) is not { } plan) return new Portion(0, 0, null);

        plans.Hold(planId);
        var changes = 0;
        var outside = 0;
        if (from is null)
        {
            calendars.Refresh(planId);
            changes = links == LinkWork.None ? 0 : relink.Targets(plan, links == LinkWork.FromStart, budget.WritesLeft);
            outside = reconcile.Outside(plan, budget.WritesLeft);
            budget.Spend(0, changes + outside);
            if (budget.IsSpent) return new Portion(0, changes, new PlanPosition(planId, null)) { Contributions = outside };
        }

        var days = Days(plan with { Links = new LinkIndex(targetLinks.Of(plan.TargetIds)) }, from ?? plan.Period.Start, budget);
        // Counted when they are done, and not once for each call it takes.
        return new Portion(days.Next is null ? plan.Targets.Count + plan.TeamSums.Count : 0, changes, days.Next) { Contributions = outside + days.Contributions };
    }

    private Portion Days(PlanWork plan, DateTime from, Budget budget)
    {
        var length = (plan.Period.End - from).Days;
        var written = 0;
        for (var day = from; day <= plan.Period.End;)
        {
            if (day > from && budget.IsSpent) return new Portion(0, 0, new PlanPosition(plan.PlanId, day)) { Contributions = written };

            var left = (plan.Period.End - day).Days;
            length = Math.Min(length, left);
            WindowResult? result;
            while ((result = reconcile.Window(plan, new Period(day, day.AddDays(length)), length == 0 ? int.MaxValue : budget.AtOnce)) is null) length /= 2;

            recalculate.Plan(plan.PlanId, result.Touched);
            budget.Spend(result.Read, result.Written);
            written += result.Written;
            day = day.AddDays(length + 1);
            length = length * 2 + 1;
        }

        return new Portion(0, 0, null) { Contributions = written };
    }
}
