using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Tests.Routines;

/// <summary>What people do, followed by what the plug-ins do about it, in either order of the steps.</summary>
internal sealed class Events(World world, WorldStore store, Random random)
{
    public static RecordReference RowOf(AimedRecord record) => new(record.Table == SegmentTable.Opportunity ? "opportunity" : "account", record.Id);

    public void Next()
    {
        switch (random.Next(14))
        {
            case 0: AddAccount(); break;
            case 1: AddDeal(); break;
            case 2 or 3: AddCall(); break;
            case 4: ChangeCall(call => call.CompletedAt = call.CompletedAt is null ? SomeMoment() : null); break;
            case 5: ChangeCall(call => call.CompletedAt = SomeMoment()); break;
            case 6: ChangeCall(call => call.Owner = Any(world.Reps)); break;
            case 7: ChangeCall(call => call.Regarding = SomeRecord()); break;
            case 8: RemoveCall(); break;
            case 9: ChangeDeal(deal => deal.WonOn = deal.WonOn is null ? world.Today.AddDays(random.Next(-8, 4)) : null); break;
            case 10: ChangeDeal(deal => (deal.Owner, deal.Value) = (Any(world.Reps), random.Next(200))); break;
            case 11: ChangeDeal(deal => deal.Customer = Any(world.Accounts).Id); break;
            case 12: ReassignAccount(); break;
            default: world.Now = world.Now.AddHours(random.Next(40)); break;
        }
    }

    public void AddAccount()
    {
        var account = new Account { Owner = Any(world.Reps) };
        world.Accounts.Add(account);
        store.Routines.Relink(new AimedRecord(SegmentTable.Account, account.Id), null);
    }

    private void AddDeal()
    {
        if (world.Accounts.Count == 0) return;
        var deal = new Deal { Owner = Any(world.Reps), Customer = Any(world.Accounts).Id, Value = random.Next(200) };
        world.Deals.Add(deal);
        After(deal, null);
    }

    private void AddCall()
    {
        var call = new Call { Owner = Any(world.Reps), Participant = Any(world.Reps), Regarding = SomeRecord(), CompletedAt = SomeMoment() };
        world.CallRows.Add(call);
        store.Routines.Reconcile(new RecordReference("phonecall", call.Id));
    }

    private void ChangeCall(Action<Call> change)
    {
        if (world.CallRows.Count == 0) return;
        var call = Any(world.CallRows);
        change(call);
        store.Routines.Reconcile(new RecordReference("phonecall", call.Id));
    }

    private void RemoveCall()
    {
        if (world.CallRows.Count == 0) return;
        var call = Any(world.CallRows);
        world.CallRows.Remove(call);
        store.Routines.Reconcile(new RecordReference("phonecall", call.Id));
    }

    private void ChangeDeal(Action<Deal> change)
    {
        if (world.Deals.Count == 0) return;
        var deal = Any(world.Deals);
        var before = new DealBefore([deal.Customer], deal.WonOn is null, deal.WonOn);
        change(deal);
        After(deal, before);
    }

    private void ReassignAccount()
    {
        if (world.Accounts.Count == 0) return;
        var account = Any(world.Accounts);
        account.Owner = Any(world.Reps);
        store.Routines.Relink(new AimedRecord(SegmentTable.Account, account.Id), null);
    }

    private void After(Deal deal, DealBefore? before)
    {
        var record = new AimedRecord(SegmentTable.Opportunity, deal.Id);
        var relinkFirst = random.Next(2) == 0;
        if (relinkFirst) store.Routines.Relink(record, before);
        store.Routines.Reconcile(RowOf(record));
        if (!relinkFirst) store.Routines.Relink(record, before);
    }

    private RecordReference? SomeRecord() => random.Next(3) switch
    {
        0 when world.Accounts.Count > 0 => new RecordReference("account", Any(world.Accounts).Id),
        1 when world.Deals.Count > 0 => new RecordReference("opportunity", Any(world.Deals).Id),
        _ => null,
    };

    private DateTime SomeMoment() => world.Now.AddHours(random.Next(-200, 100));

    private T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
