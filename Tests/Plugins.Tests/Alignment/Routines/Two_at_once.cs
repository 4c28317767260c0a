using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Tests.Routines;

/// <summary>
/// Two calls of one rep are completed at once, and neither transaction sees the other's rows. LocalDataverse has one writer
/// at a time, so this is shown with the product's own routine over a store that keeps snapshots: with the plan held, and,
/// as the proof that the test can fail, without. A target keeps its sums by month, so two calls of two months meet in one row too.
/// </summary>
public sealed class Two_at_once
{
    private static readonly DateTime April = new(2026, 4, 6, 9, 0, 0, DateTimeKind.Utc), May = new(2026, 5, 4, 9, 0, 0, DateTimeKind.Utc);

    public static TheoryData<DateTime> SecondCalls => [April, May];

    [Theory]
    [MemberData(nameof(SecondCalls))]
    public void Are_both_in_the_sum_because_each_holds_the_plan_before_it_sums(DateTime second) => Assert.Equal((2m, 2), Interleaved(second, holdsPlans: true));

    [Theory]
    [MemberData(nameof(SecondCalls))]
    public void Would_lose_one_of_them_if_nobody_held_the_plan(DateTime second) => Assert.Equal((1m, 2), Interleaved(second, holdsPlans: false));

    private static (decimal Figure, int Contributions) Interleaved(DateTime secondCall, bool holdsPlans)
    {
        var world = new World(new Period(new DateTime(2026, 4, 1), new DateTime(2026, 5, 31)));
        var target = world.Targets.First(item => item.Terms.Metric == World.JointCalls && item.Segment is null).Terms.TargetId;
        using var plan = new SemaphoreSlim(1);
        var first = new TransactionStore(world, plan, holdsPlans);
        var second = new TransactionStore(world, plan, holdsPlans);

        // The first has written its contribution and its sum, but not committed. The second comes.
        first.Routines.Reconcile(CompletedCall(world, April));
        var call = CompletedCall(world, secondCall);
        using var done = new ManualResetEventSlim();
        var other = new Thread(() =>
        {
            second.Routines.Reconcile(call);
            done.Set();
        });
        other.Start();
        WaitHandle.WaitAny([second.Waits.WaitHandle, done.WaitHandle]);
        first.Commit();
        other.Join();
        second.Commit();

        return (world.Figures[target].Actual, world.Ledger.Count(entry => entry.Contribution.TargetId == target));
    }

    private static RecordReference CompletedCall(World world, DateTime moment)
    {
        var call = new Call { Owner = world.Reps[0], CompletedAt = moment };
        world.CallRows.Add(call);
        return new RecordReference("phonecall", call.Id);
    }
}
