using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Tests.Routines;

internal sealed class Account
{
    public Guid Id { get; } = Guid.NewGuid();

    public Guid Owner { get; set; }
}

internal sealed class Deal
{
    public Guid Id { get; } = Guid.NewGuid();

    public Guid Owner { get; set; }

    public Guid Customer { get; set; }

    public decimal Value { get; set; }

    public DateTime? WonOn { get; set; }
}

internal sealed class Call
{
    public Guid Id { get; } = Guid.NewGuid();

    public Guid Owner { get; set; }

    public Guid? Participant { get; set; }

    public RecordReference? Regarding { get; set; }

    public DateTime? CompletedAt { get; set; }

    public DateTime? DueAt { get; set; }

    /// <summary>What several can stand for together.</summary>
    public string Alike { get; set; } = "";
}

/// <summary>A small sales organisation: two reps with a plan each, their accounts, deals and calls.</summary>
internal sealed class World
{
    public static readonly Segment Prospects = new(Guid.NewGuid(), "Prospects", SegmentTable.Account, "prospects");
    public static readonly Segment LargeDeals = new(Guid.NewGuid(), "Large deals", SegmentTable.Opportunity, "large");
    public static readonly Metric Calls = new(Guid.NewGuid(), "Calls", "phonecall", "completed", "actualend", Aggregation.Count, null, CreditRule.Owner);
    public static readonly Metric JointCalls = Calls with { Id = Guid.NewGuid(), Name = "Joint calls", Credit = CreditRule.OwnerAndParticipants };
    public static readonly Metric DueCalls = Calls with { Id = Guid.NewGuid(), Name = "Calls by their due day", DateColumn = "scheduledend" };
    public static readonly Metric Revenue = new(Guid.NewGuid(), "Revenue", "opportunity", "won", "actualclosedate", Aggregation.Sum, "actualvalue", CreditRule.Owner);

    private readonly Period period;

    public World(Period? period = null)
    {
        this.period = period ?? new Period(new DateTime(2026, 4, 1), new DateTime(2026, 4, 30));
        Reps = [Guid.NewGuid(), Guid.NewGuid()];
        foreach (var rep in Reps)
        {
            var plan = Guid.NewGuid();
            var revenue = Target(plan, rep, AorLevel.Result, null, 1000, Revenue, null);
            var wins = Target(plan, rep, AorLevel.Objective, revenue, 500, Revenue, Prospects);
            Target(plan, rep, AorLevel.Activity, wins, 10, Calls, Prospects);
            Target(plan, rep, AorLevel.Activity, wins, 10, JointCalls, LargeDeals);
            Target(plan, rep, AorLevel.Activity, wins, 10, JointCalls, null);
        }
    }

    public DateTime Now { get; set; } = new(2026, 4, 6, 9, 0, 0, DateTimeKind.Utc);

    public DateTime Today => LocalCalendar.DayOf(Now, Zones.NewYork);

    public IReadOnlyList<Guid> Reps { get; }

    public List<Account> Accounts { get; } = [];

    public List<Deal> Deals { get; } = [];

    public List<Call> CallRows { get; } = [];

    public List<PlanTarget> Targets { get; } = [];

    public List<TargetLink> Links { get; } = [];

    public List<LedgerEntry> Ledger { get; } = [];

    public Dictionary<Guid, Figures> Figures { get; } = [];

    public bool IsIn(Segment segment, Guid record) => segment == Prospects
        ? Accounts.Any(account => account.Id == record) && Deals.All(deal => deal.Customer != record || deal.WonOn is null)
        : Deals.Any(deal => deal.Id == record && deal.Value > 100);

    private Guid Target(Guid plan, Guid rep, AorLevel level, Guid? parent, decimal value, Metric metric, Segment? segment)
    {
        var terms = new TargetTerms(Guid.NewGuid(), plan, rep, period, Zones.NewYork, metric, segment?.Id);
        Targets.Add(new PlanTarget(terms, level, parent, value, segment));
        return terms.TargetId;
    }
}

internal sealed record PlanTarget(TargetTerms Terms, AorLevel Level, Guid? Parent, decimal Value, Segment? Segment);
