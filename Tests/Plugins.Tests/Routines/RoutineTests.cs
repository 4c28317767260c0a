using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Routines;

public sealed class RoutineTests
{
    [Fact]
    public void After_any_events_a_full_recalculation_changes_no_figure()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (world, store, routines) = New();
            var events = new Events(world, routines, new Random(seed));
            foreach (var plan in Plans(world)) routines.RelinkAgain(Whole(plan), fromStart: true);
            for (var count = 0; count < 80; count++) events.Next();

            var ledger = Shown(world);
            var writes = store.Writes;
            foreach (var plan in Plans(world)) routines.Recalculate(Whole(plan));

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
            var (world, store, routines) = New();
            var events = new Events(world, routines, new Random(seed));
            for (var count = 0; count < 80; count++) events.Next();

            var links = world.Links.ToList();
            foreach (var plan in Plans(world)) routines.RelinkAgain(Whole(plan), fromStart: false);
            Assert.True(links.SequenceEqual(world.Links), $"seed {seed}: the links changed");
        }
    }

    [Fact]
    public void Running_a_routine_twice_writes_nothing_the_second_time()
    {
        var (world, store, routines) = New();
        var account = Prospect(world);
        var call = CallAt(world, account, world.Now);
        routines.Relink(account, null);
        routines.Reconcile(call);
        foreach (var plan in Plans(world)) routines.Recalculate(Whole(plan));
        var writes = store.Writes;

        routines.Relink(account, null);
        routines.Reconcile(call);
        foreach (var plan in Plans(world)) routines.Recalculate(Whole(plan));

        Assert.Equal(writes, store.Writes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_win_that_ends_the_prospect_still_counts_whichever_step_runs_first(bool relinkFirst)
    {
        var (world, _, routines) = New();
        var account = Prospect(world);
        routines.Relink(account, null);
        var deal = new Deal { Owner = world.Reps[0], Customer = account.Id, Value = 70, WonOn = world.Today };
        world.Deals.Add(deal);
        var row = new RecordReference("opportunity", deal.Id);

        if (relinkFirst) routines.Relink(row, null);
        routines.Reconcile(row);
        if (!relinkFirst) routines.Relink(row, null);

        Assert.Equal(70, ActualOf(world, World.Revenue, World.Prospects));
        Assert.All(world.Links.Where(link => link.AccountId == account.Id), link => Assert.Equal(world.Today, link.To));
    }

    [Fact]
    public void Calls_made_before_the_win_stay_prospecting_calls_and_those_after_it_do_not_count()
    {
        var (world, _, routines) = New();
        var account = Prospect(world);
        routines.Relink(account, null);
        routines.Reconcile(CallAt(world, account, world.Now));
        world.Now = world.Now.AddDays(1);
        world.Deals.Add(new Deal { Owner = world.Reps[0], Customer = account.Id, Value = 70, WonOn = world.Today });
        routines.Relink(new RecordReference("opportunity", world.Deals[0].Id), null);
        world.Now = world.Now.AddDays(1);

        routines.Reconcile(CallAt(world, account, world.Now));

        Assert.Equal(1, ActualOf(world, World.Calls, World.Prospects));
    }

    [Fact]
    public void The_plan_is_held_before_its_ledger_is_written_and_summed()
    {
        var (world, store, routines) = New();
        routines.Reconcile(CallAt(world, Prospect(world), world.Now));
        Assert.Equal(["lock", "ledger", "sum"], store.Journal.Take(3));
    }

    [Fact]
    public void A_row_that_counts_for_nothing_holds_no_plan()
    {
        var (world, store, routines) = New();
        var call = CallAt(world, Prospect(world), world.Now.AddYears(1));
        routines.Reconcile(call);
        Assert.Empty(store.Journal);
    }

    [Fact]
    public void Excluding_a_record_takes_its_contributions_away_and_removing_that_brings_them_back_from_that_day()
    {
        var (world, _, routines) = New();
        var account = Prospect(world);
        routines.Relink(account, null);
        routines.Reconcile(CallAt(world, account, world.Now));
        var target = world.Targets.First(item => item.Terms.Metric == World.Calls);
        var excluded = new TargetLink(Guid.NewGuid(), target.Terms.TargetId, null, account.Id, LinkKind.Excluded, null, null);
        world.Links.Add(excluded);
        routines.LinkChanged(null, excluded);
        Assert.Equal(0, ActualOf(world, World.Calls, World.Prospects));

        world.Now = world.Now.AddDays(2);
        world.Links.Remove(excluded);
        routines.LinkChanged(excluded, null);
        routines.Reconcile(CallAt(world, account, world.Now));

        Assert.Equal(2, ActualOf(world, World.Calls, World.Prospects));
        Assert.Equal(2, world.Links.Count(link => link.TargetId == target.Terms.TargetId));
    }

    private static (World World, WorldStore Store, AlignmentRoutines Routines) New()
    {
        var world = new World();
        var store = new WorldStore(world);
        return (world, store, new AlignmentRoutines(store));
    }

    private static RecordReference Prospect(World world)
    {
        var account = new Account { Owner = world.Reps[0] };
        world.Accounts.Add(account);
        return new RecordReference("account", account.Id);
    }

    private static RecordReference CallAt(World world, RecordReference about, DateTime moment)
    {
        var call = new Call { Owner = world.Reps[0], Regarding = about, CompletedAt = moment };
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
