namespace CoachingExtensions.Tests.Histories;

internal enum Where { Anywhere, Prospects, LargeAccounts, EarlyStageDeals, LargeDeals, Reworded, OpenLeads }

internal enum Counting { Calls, Meetings, Tasks, Emails, Letters, JointCalls, MinutesConfirmed, DealsWon, RevenueWon, DealsExpected, AccountsOpened, Reworded, Leads }

internal sealed record AccountRow(string Id, string Owner, bool IsActive, decimal? Revenue, DateTime CreatedOn)
{
    /// <summary>The lead it came of.</summary>
    public string? Lead { get; init; }
}

internal sealed record LeadRow(string Id, string Owner, int State, DateTime CreatedOn);

/// <summary>A part of a deal, in percent.</summary>
internal sealed record SplitRow(string Deal, string User, decimal Share);

internal sealed record DealRow(
    string Id, string Owner, string? Customer, string? Parent, int State, decimal? Estimate, DateTime? ExpectedOn, decimal Revenue, DateTime? ClosedOn, int Stage)
{
    public DateTime CreatedOn { get; init; }

    /// <summary>The lead it came of.</summary>
    public string? Lead { get; init; }
}

internal sealed record ActivityRow(
    string Table, string Id, string Owner, string? Regarding, int State, int Status, DateTime? Moment, int Minutes, int Verdict, IReadOnlyList<string> Participants)
{
    /// <summary>What tells an e-mail from others.</summary>
    public string? Message { get; init; }
}

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

    public IReadOnlyDictionary<string, LeadRow> Leads { get; init; } = new Dictionary<string, LeadRow>();

    /// <summary>Contacts, each with the account it belongs to.</summary>
    public IReadOnlyDictionary<string, string?> Contacts { get; init; } = new Dictionary<string, string?>();

    public IReadOnlyList<SplitRow> Splits { get; init; } = [];

    public bool Has(string? record) => record is not null && (Accounts.ContainsKey(record) || Deals.ContainsKey(record) || Leads.ContainsKey(record));

    /// <summary>The accounts a deal is with: its customer or the customer's account, and its own.</summary>
    public IReadOnlyList<string> AccountsOf(DealRow deal) => [.. new[] { AccountOf(deal.Customer), deal.Parent }.OfType<string>().Distinct()];

    /// <summary>An account itself, or that of a contact; nobody's where it is neither.</summary>
    public string? AccountOf(string? customer) =>
        customer is null ? null : Accounts.ContainsKey(customer) ? customer : Contacts.TryGetValue(customer, out var account) && account is not null && Accounts.ContainsKey(account) ? account : null;

    /// <summary>The accounts and deals a lead became, once it is qualified.</summary>
    public (IReadOnlyList<string> Deals, IReadOnlyList<string> Accounts) Became(string lead)
    {
        if (!Leads.TryGetValue(lead, out var row) || row.State != 1) return ([], []);
        var deals = Deals.Values.Where(deal => deal.Lead == lead).OrderBy(deal => deal.Id, StringComparer.Ordinal).ToList();
        return ([.. deals.Select(deal => deal.Id)], [.. Accounts.Values.Where(account => account.Lead == lead).Select(account => account.Id).Order(StringComparer.Ordinal).Concat(deals.SelectMany(AccountsOf)).Distinct()]);
    }
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
internal sealed record Worth(string Target, string Table, string Row, decimal Value, DateTime Day, string? Deal, string? Account, string? Lead = null);

/// <summary>A target's figures.</summary>
internal sealed record Shown(decimal Actual, decimal Gap, decimal Attainment, decimal? Conversion, decimal Expected, int Status, int Diagnosis);
