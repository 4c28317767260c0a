using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Routines;

/// <summary>A plan that is too large for one call is worked out in several, and comes out the same.</summary>
public sealed class In_portions
{
    private static readonly int[] Days = [1, 1, 1, 2, 3, 5, 8, 13, 13, 21, 30];

    private static (World World, List<Portion> Portions) WorkedOut(Func<Budget> budget)
    {
        var world = new World();
        var rep = world.Reps[0];
        world.CallRows.AddRange(Days.Select(day => new Call { Owner = rep, CompletedAt = new DateTime(2026, 4, day, 18, 0, 0, DateTimeKind.Utc) }));
        world.Now = new DateTime(2026, 4, 30, 20, 0, 0, DateTimeKind.Utc);
        var plan = world.Targets.First(target => target.Terms.RepId == rep).Terms.PlanId;
        var portions = new List<Portion>();
        PlanPosition? next = null;
        do
        {
            portions.Add(Rework(new DayStore(world), world).Run(plan, null, LinkWork.FromStart, next?.Day, budget()));
            next = portions[^1].Next;
        }
        while (next is not null && portions.Count < 100);

        return (world, portions);
    }

    private static Rework Rework(WorldStore store, World world)
    {
        var recalculate = new Recalculate(store);
        var leftOut = new LeftOut(store.LeftOut.Add);
        var reconcile = new Reconcile(store, store, store, recalculate, leftOut);
        return new Rework(store, store, new Relink(store, store, new RowsThrough(store, reconcile, store), leftOut, world.Now), reconcile, recalculate, new PlanCalendars(store));
    }

    private static List<DateTime> Ledger(World world) =>
        [.. world.Ledger.Where(entry => entry.Contribution.TargetId == AllCalls(world)).Select(entry => entry.Contribution.Day).OrderBy(day => day)];

    private static Guid AllCalls(World world) => world.Targets.First(item => item.Terms.Metric == World.JointCalls && item.Segment is null).Terms.TargetId;

    [Fact]
    public void A_small_plan_is_worked_out_at_once() => Assert.Single(WorkedOut(() => Budget.OfOneCall).Portions);

    [Fact]
    public void A_large_one_counts_every_row_once() =>
        Assert.Equal(Days, Ledger(WorkedOut(() => new Budget(3, 3, 4)).World).Select(day => day.Day));

    [Fact]
    public void A_large_one_shows_the_same_figure() =>
        Assert.Equal(Days.Length, WorkedOut(() => new Budget(3, 3, 4)) is var (world, _) ? world.Figures[AllCalls(world)].Actual : -1);

    [Fact]
    public void A_large_one_takes_more_than_one_call() => Assert.InRange(WorkedOut(() => new Budget(3, 3, 4)).Portions.Count, 3, 20);

    [Fact]
    public void Its_targets_are_counted_once() => Assert.Equal(5, WorkedOut(() => new Budget(3, 3, 4)).Portions.Sum(portion => portion.Targets));

    [Fact]
    public void A_day_with_more_rows_than_fit_is_worked_out_all_the_same() =>
        Assert.Equal(Days.Length, Ledger(WorkedOut(() => new Budget(1, 1, 1)).World).Count);

    [Fact]
    public void Without_a_budget_it_is_one_call_of_many_portions() => Assert.Single(WorkedOut(() => new Budget(int.MaxValue, int.MaxValue, 4)).Portions);

    [Fact]
    public void A_row_that_counts_on_different_days_for_two_targets_counts_for_both()
    {
        var world = new World { Now = new DateTime(2026, 4, 30, 20, 0, 0, DateTimeKind.Utc) };
        var first = world.Targets.First(target => target.Terms.Metric == World.JointCalls && target.Segment is null);
        var due = first with { Terms = first.Terms with { TargetId = Guid.NewGuid(), Metric = World.DueCalls } };
        world.Targets.Add(due);
        world.CallRows.AddRange(Enumerable.Range(1, 20).Select(day => new Call
        {
            Owner = first.Terms.RepId,
            CompletedAt = new DateTime(2026, 4, day + 8, 18, 0, 0, DateTimeKind.Utc),
            DueAt = new DateTime(2026, 4, day, 18, 0, 0, DateTimeKind.Utc),
        }));

        Rework(new DayStore(world), world).Run(first.Terms.PlanId, null, LinkWork.None, null, new Budget(int.MaxValue, int.MaxValue, 8));

        Assert.Equal((20m, 20m), (world.Figures[first.Terms.TargetId].Actual, world.Figures[due.Terms.TargetId].Actual));
    }

    [Fact]
    public void Calls_of_one_thing_on_days_of_different_portions_count_once()
    {
        var world = new World { Now = new DateTime(2026, 4, 30, 20, 0, 0, DateTimeKind.Utc) };
        var rep = world.Reps[0];
        world.CallRows.AddRange(Days.Select(day => new Call { Owner = rep, CompletedAt = new DateTime(2026, 4, day, 18, 0, 0, DateTimeKind.Utc), Alike = $"ODD {day % 2}" }));
        var plan = world.Targets.First(target => target.Terms.RepId == rep).Terms.PlanId;

        Rework(new DayStore(world), world).Run(plan, null, LinkWork.None, null, new Budget(int.MaxValue, int.MaxValue, 4));

        Assert.Equal(2, world.Figures[AllCalls(world)].Actual);
        Assert.Equal([1, 2], world.Ledger.Where(entry => entry.Contribution.TargetId == AllCalls(world) && entry.Contribution.Value == 1).Select(entry => entry.Contribution.Day.Day).Order());
        Assert.Equal(Days.Length, Ledger(world).Count);
    }

    /// <summary>As the platform answers: the rows of the days that are asked for, and a little around them.</summary>
    private sealed class DayStore(World world) : WorldStore(world), ISources
    {
        IEnumerable<CreditedRow> ISources.RowsOf(Metric metric, Guid repId, Period days) =>
            RowsOf(metric, repId, days).Where(row => row.Row.Moment >= days.Start.AddDays(-1) && row.Row.Moment <= days.End.AddDays(2));
    }
}
