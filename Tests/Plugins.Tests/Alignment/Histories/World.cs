namespace CoachingExtensions.Tests.Histories;

internal enum Where { Anywhere, Prospects, LargeAccounts, EarlyStageDeals, LargeDeals, Reworded }

internal enum Counting { Calls, Meetings, Tasks, Emails, Letters, JointCalls, MinutesConfirmed, DealsWon, RevenueWon, DealsExpected, AccountsOpened, Reworded }

internal sealed record AccountRow(string Id, string Owner, bool IsActive, decimal Revenue, DateTime CreatedOn);

internal sealed record DealRow(
    string Id, string Owner, string? Customer, string? Parent, int State, decimal Estimate, DateTime? ExpectedOn, decimal Revenue, DateTime? ClosedOn, int Stage)
{
    public IReadOnlyList<string> Accounts => [.. new[] { Customer, Parent }.OfType<string>().Distinct()];
}

internal sealed record ActivityRow(
    string Table, string Id, string Owner, string? Regarding, int State, int Status, DateTime? Moment, int Minutes, int Verdict, IReadOnlyList<string> Participants);

internal sealed record HandLink(string Target, string Record, bool IsExcluded);

internal sealed record PlanRow(string Id, string Rep, DateTime Start, DateTime End, int Status)
{
    public string? Calendar { get; init; }

    public bool IsAgreed => Status == 104500000;

    public bool IsClosed => Status == 2;
}

internal sealed record TargetRow(string Id, string Plan, string? Parent, int Level, Counting Counting, Where Where, decimal Value);

internal sealed record ClosureRow(string Id, DateTime Day, string? Calendar);

internal sealed record CalendarRow(string Id, IReadOnlyList<DayOfWeek> Worked);

internal sealed record AbsenceRow(string Id, string Rep, DateTime First, DateTime Last);

/// <summary>What people have entered: everything the rule follows from, and nothing that follows from it.</summary>
internal sealed record World(
    DateTime Now,
    IReadOnlyDictionary<string, AccountRow> Accounts,
    IReadOnlyDictionary<string, DealRow> Deals,
    IReadOnlyList<ActivityRow> Activities,
    IReadOnlyList<HandLink> HandLinks,
    IReadOnlyList<PlanRow> Plans,
    IReadOnlyList<TargetRow> Targets,
    IReadOnlyList<ClosureRow> Closures,
    IReadOnlySet<string> TeamMembers,
    int MetricWording,
    int SegmentWording)
{
    public IReadOnlyList<CalendarRow> Calendars { get; init; } = [];

    public IReadOnlyList<AbsenceRow> Absences { get; init; } = [];

    public bool Has(string? record) => record is not null && (Accounts.ContainsKey(record) || Deals.ContainsKey(record));
}

/// <summary>A link that a segment made.</summary>
internal sealed record Interval(DateTime From, DateTime? To)
{
    /// <summary>The one that ends last comes last.</summary>
    public static List<Interval> InOrder(IEnumerable<Interval> intervals) => [.. intervals.OrderBy(interval => interval.To ?? DateTime.MaxValue)];

    /// <summary>The same days in as few intervals as will do.</summary>
    public static List<Interval> Union(IEnumerable<Interval> intervals)
    {
        List<Interval> union = [];
        // One that ended before it began was never in force.
        foreach (var next in intervals.Where(interval => !(interval.To < interval.From)).OrderBy(interval => interval.From))
        {
            var last = union.Count > 0 ? union[^1] : null;
            if (last is null || last.To?.AddDays(1) < next.From) union.Add(next);
            else if (last.To is { } end && !(next.To <= end)) union[^1] = last with { To = next.To };
        }

        return union;
    }
}

/// <summary>What a row is worth to a target.</summary>
internal sealed record Worth(string Target, string Table, string Row, decimal Value, DateTime Day, string? Deal, string? Account);

/// <summary>A target's figures.</summary>
internal sealed record Shown(decimal Actual, decimal Gap, decimal Attainment, decimal? Conversion, decimal Expected, int Status, int Diagnosis);
