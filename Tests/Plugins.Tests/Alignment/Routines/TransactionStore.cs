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

    public override void Hold(Guid planId)
    {
        if (!holdsPlans || holdsPlan) return;
        if (!plan.Wait(0))
        {
            Waits.Set();
            plan.Wait();
        }

        holdsPlan = true;
    }

    public override void Enter(LedgerChanges changes) =>
        written.AddRange(changes.Create.Select(contribution => new LedgerEntry(Guid.NewGuid(), contribution)));

    /// <summary>As the platform answers: what targets keep, and the touched months summed again.</summary>
    public override IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched) =>
        [.. base.StatesOf(planIds, touched).Select(state =>
        {
            var stored = figures.GetValueOrDefault(state.Id, world.Figures.GetValueOrDefault(state.Id)!);
            var sums = MonthlySums.FromText(stored?.ByMonth);
            if (touched.TargetIds.Contains(state.Id)) sums = sums.With(touched.Months.Distinct().ToDictionary(month => month, month => SumOf(state.Id, month)), state.Period);
            return state with { Actual = sums.Total, ByMonth = sums.ToString(), Stored = stored };
        })];

    private decimal SumOf(Guid target, Month month) =>
        world.Ledger.Concat(written).Select(entry => entry.Contribution).Where(entry => entry.TargetId == target && Month.Of(entry.Day) == month).Sum(entry => entry.Value);

    public override void Show(Guid targetId, Figures shown) => figures[targetId] = shown;

    public void Commit()
    {
        world.Ledger.AddRange(written);
        foreach (var (target, shown) in figures) world.Figures[target] = shown;
        if (holdsPlan) plan.Release();
    }
}
