using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using Xunit;

namespace CoachingExtensions.Tests.Routines;

public sealed class RoutineTests
{
    [Fact]
    public void After_any_events_a_full_recalculation_changes_no_figure()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (world, store) = New();
            var events = new Events(world, store, new Random(seed));
            foreach (var plan in Plans(world)) store.Routines.RelinkAgain(Whole(plan), fromStart: true);
            for (var count = 0; count < 80; count++) events.Next();

            var ledger = Shown(world);
            var writes = store.Writes;
            foreach (var plan in Plans(world)) store.Routines.Recalculate(Whole(plan));

            Assert.True(ledger.SequenceEqual(Shown(world)), $"seed {seed}: the ledger changed");
            // Only the days that passed may have moved the figures; the contributions have not.
            Assert.True(store.Writes - writes <= world.Targets.Count, $"seed {seed}: more was written than figures");
        }
    }

    [Fact]
    public void After_any_events_the_links_are_what_the_segments_say()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (world, store) = New();
            var events = new Events(world, store, new Random(seed));
            for (var count = 0; count < 80; count++) events.Next();

            var links = world.Links.ToList();
            foreach (var plan in Plans(world)) store.Routines.RelinkAgain(Whole(plan), fromStart: false);
            Assert.True(links.SequenceEqual(world.Links), $"seed {seed}: the links changed");
        }
    }

    [Fact]
    public void Running_a_routine_twice_writes_nothing_the_second_time()
    {
        var (world, store) = New();
        var account = Prospect(world);
        var call = CallAt(world, account, world.Now);
        store.Routines.Relink(account, null);
        store.Routines.Reconcile(call);
        foreach (var plan in Plans(world)) store.Routines.Recalculate(Whole(plan));
        var writes = store.Writes;

        store.Routines.Relink(account, null);
        store.Routines.Reconcile(call);
        foreach (var plan in Plans(world)) store.Routines.Recalculate(Whole(plan));

        Assert.Equal(writes, store.Writes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_win_that_ends_the_prospect_still_counts_whichever_step_runs_first(bool relinkFirst)
    {
        var (world, store) = New();
        var account = Prospect(world);
        store.Routines.Relink(account, null);
        var deal = new Deal { Owner = world.Reps[0], Customer = account.Id, Value = 70, WonOn = world.Today };
        world.Deals.Add(deal);
        var record = new AimedRecord(SegmentTable.Opportunity, deal.Id);

        if (relinkFirst) store.Routines.Relink(record, null);
        store.Routines.Reconcile(Events.RowOf(record));
        if (!relinkFirst) store.Routines.Relink(record, null);

        Assert.Equal(70, ActualOf(world, World.Revenue, World.Prospects));
        Assert.All(world.Links.Where(link => link.AccountId == account.Id), link => Assert.Equal(world.Today, link.To));
    }

    [Fact]
    public void Calls_made_before_the_win_stay_prospecting_calls_and_those_after_it_do_not_count()
    {
        var (world, store) = New();
        var account = Prospect(world);
        store.Routines.Relink(account, null);
        store.Routines.Reconcile(CallAt(world, account, world.Now));
        world.Now = world.Now.AddDays(1);
        world.Deals.Add(new Deal { Owner = world.Reps[0], Customer = account.Id, Value = 70, WonOn = world.Today });
        store.Routines.Relink(new AimedRecord(SegmentTable.Opportunity, world.Deals[0].Id), null);
        world.Now = world.Now.AddDays(1);

        store.Routines.Reconcile(CallAt(world, account, world.Now));

        Assert.Equal(1, ActualOf(world, World.Calls, World.Prospects));
    }

    [Fact]
    public void The_plan_is_held_before_its_ledger_is_written_and_summed()
    {
        var (world, store) = New();
        store.Routines.Reconcile(CallAt(world, Prospect(world), world.Now));
        Assert.Equal(["lock", "ledger", "sum"], store.Journal.Take(3));
    }

    [Fact]
    public void A_row_that_counts_for_nothing_holds_no_plan()
    {
        var (world, store) = New();
        var call = CallAt(world, Prospect(world), world.Now.AddYears(1));
        store.Routines.Reconcile(call);
        Assert.Empty(store.Journal);
    }

    [Fact]
    public void Excluding_a_record_takes_its_contributions_away_and_removing_that_brings_them_back_from_that_day()
    {
        var (world, store) = New();
        var account = Prospect(world);
        store.Routines.Relink(account, null);
        store.Routines.Reconcile(CallAt(world, account, world.Now));
        var target = world.Targets.First(item => item.Terms.Metric == World.Calls);
        var excluded = new TargetLink(Guid.NewGuid(), target.Terms.TargetId, null, account.Id, LinkKind.Excluded, null, null);
        world.Links.Add(excluded);
        store.Routines.LinkChanged(null, excluded);
        Assert.Equal(0, ActualOf(world, World.Calls, World.Prospects));

        world.Now = world.Now.AddDays(2);
        world.Links.Remove(excluded);
        store.Routines.LinkChanged(excluded, null);
        store.Routines.Reconcile(CallAt(world, account, world.Now));

        Assert.Equal(2, ActualOf(world, World.Calls, World.Prospects));
        Assert.Equal(2, world.Links.Count(link => link.TargetId == target.Terms.TargetId));
    }

    private static (World World, WorldStore Store) New()
    {
        var world = new World();
        return (world, new WorldStore(world));
    }

    private static AimedRecord Prospect(World world)
    {
        var account = new Account { Owner = world.Reps[0] };
        world.Accounts.Add(account);
        return new AimedRecord(SegmentTable.Account, account.Id);
    }

    private static RecordReference CallAt(World world, AimedRecord about, DateTime moment)
    {
        var call = new Call { Owner = world.Reps[0], Regarding = Events.RowOf(about), CompletedAt = moment };
        world.CallRows.Add(call);
        return new RecordReference("phonecall", call.Id);
    }

    private static decimal ActualOf(World world, Metric metric, Segment segment) =>
        world.Figures[world.Targets.First(target => target.Terms.Metric == metric && target.Segment == segment).Terms.TargetId].Actual;

    private static List<Guid> Plans(World world) => [.. world.Targets.Select(target => target.Terms.PlanId).Distinct()];

    private static List<Contribution> Shown(World world) =>
        [.. world.Ledger.Select(entry => entry.Contribution).OrderBy(contribution => contribution.TargetId).ThenBy(contribution => contribution.Source.Id)];

    private static SweepRequest Whole(Guid plan) => new(plan, null, null, SweepCursor.Start, 1);
}
