using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Routines;

/// <summary>
/// One transaction under read committed snapshot: its statements see what others have committed and what it has written
/// itself, never what another has written and not committed. A plan it holds nobody else can hold before it commits.
/// </summary>
internal sealed class TransactionStore(World world, SemaphoreSlim plan, bool holdsPlans) : WorldStore(world)
{
    private readonly World world = world;
    private readonly List<LedgerEntry> written = [];
    private readonly Dictionary<Guid, Figures> figures = [];
    private bool holdsPlan;

    /// <summary>Set while it waits for a plan that somebody else holds.</summary>
    public ManualResetEventSlim Waits { get; } = new();

    public override void Lock(Guid planId)
    {
        if (!holdsPlans || holdsPlan) return;
        if (!plan.Wait(0))
        {
            Waits.Set();
            plan.Wait();
        }

        holdsPlan = true;
    }

    public override void Write(LedgerChanges changes) =>
        written.AddRange(changes.Create.Select(contribution => new LedgerEntry(Guid.NewGuid(), contribution)));

    public override IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched)
    {
        world.Ledger.AddRange(written);
        var states = base.StatesOf(planIds, touched);
        world.Ledger.RemoveAll(written.Contains);
        return states;
    }

    public override void Write(Guid targetId, Figures shown) => figures[targetId] = shown;

    public void Commit()
    {
        world.Ledger.AddRange(written);
        foreach (var (target, shown) in figures) world.Figures[target] = shown;
        if (holdsPlan) plan.Release();
    }
}
