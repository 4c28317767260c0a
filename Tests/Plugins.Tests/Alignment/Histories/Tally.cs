namespace CoachingExtensions.Tests.Histories;

/// <summary>What each metric counts, in plain words of code.</summary>
internal static class Tally
{
    private const int Open = 0, Done = 1, Canceled = 2, Sent = 3;

    public static IEnumerable<Countable> Rows(World world, Counting counting) => counting switch
    {
        Counting.Calls => Activities(world, "phonecall", isJoint: false, row => row.State == Done),
        Counting.JointCalls => Activities(world, "phonecall", isJoint: true, row => row.State == Done),
        Counting.Meetings => Activities(world, "appointment", isJoint: true, row => row.State == Done),
        Counting.Tasks => Activities(world, "task", isJoint: false, row => row.State == Done),
        Counting.Emails => Activities(world, "email", isJoint: false, row => row.Status == Sent),
        Counting.Letters => Activities(world, "letter", isJoint: true, row => row.State == Done),
        Counting.MinutesConfirmed => Activities(world, "coach_conversation", isJoint: true, row => row.State == Done && row.Verdict is 104500002 or 104500003, row => row.Minutes / 1000m),
        Counting.Reworded => world.MetricWording switch
        {
            0 => Activities(world, "phonecall", isJoint: false, row => row.State == Done),
            1 => Activities(world, "phonecall", isJoint: true, row => row.State is Done or Canceled),
            _ => Activities(world, "task", isJoint: false, row => row.State == Done),
        },
        Counting.DealsWon => Deals(world, deal => deal.State == Done, deal => deal.ClosedOn, null),
        Counting.RevenueWon => Deals(world, deal => deal.State == Done, deal => deal.ClosedOn, deal => deal.Revenue),
        Counting.DealsExpected => Deals(world, deal => deal.State == Open, deal => deal.ExpectedOn, deal => deal.Estimate ?? 0),
        Counting.Leads => world.Leads.Values.Select(lead =>
        {
            var (deals, accounts) = world.Became(lead.Id);
            return new Countable("lead", lead.Id, lead.Owner, [], lead.CreatedOn, IsDay: false, 1, deals, accounts) { Lead = lead.Id };
        }),
        _ => world.Accounts.Values.Where(account => account.IsActive)
            .Select(account => new Countable("account", account.Id, account.Owner, [], account.CreatedOn, IsDay: false, 1, [], [account.Id])),
    };

    private static IEnumerable<Countable> Deals(World world, Func<DealRow, bool> which, Func<DealRow, DateTime?> day, Func<DealRow, decimal>? value) =>
        world.Deals.Values.Where(which).Select(deal => new Countable("opportunity", deal.Id, deal.Owner, [], day(deal), IsDay: true, value is null ? 1 : FigureSheet.Within(value(deal)), [deal.Id], world.AccountsOf(deal)) { IsAmount = value is not null });

    /// <summary>The records something is about, from what it is regarding.</summary>
    private static (IReadOnlyList<string> Deals, IReadOnlyList<string> Accounts, string? Lead) About(World world, string? regarding)
    {
        if (regarding is null) return ([], [], null);
        if (world.Deals.TryGetValue(regarding, out var deal)) return ([deal.Id], world.AccountsOf(deal), null);
        if (world.Leads.ContainsKey(regarding)) return (world.Became(regarding).Deals, world.Became(regarding).Accounts, regarding);
        return ([], world.AccountOf(regarding) is { } account ? [account] : [], null);
    }

    private static IEnumerable<Countable> Activities(World world, string table, bool isJoint, Func<ActivityRow, bool> which, Func<ActivityRow, decimal>? value = null)
    {
        foreach (var row in world.Activities.Where(row => row.Table == table && which(row)))
        {
            var (deals, accounts, lead) = About(world, row.Regarding);
            yield return new Countable(table, row.Id, row.Owner, isJoint ? row.Participants : [], row.Moment, IsDay: false, value?.Invoke(row) ?? 1, deals, accounts) { Lead = lead, Message = table == "email" ? row.Message : null };
        }
    }
}

/// <summary>A row that a metric counts, whoever's and whenever.</summary>
internal sealed record Countable(
    string Table, string Row, string Owner, IReadOnlyList<string> Others, DateTime? Moment, bool IsDay, decimal Value, IReadOnlyList<string> Deals, IReadOnlyList<string> Accounts)
{
    public string? Lead { get; init; }

    /// <summary>Whether shares are of its value; of a row that is counted, each one counts once.</summary>
    public bool IsAmount { get; init; }

    /// <summary>What several rows can have in common, so that they count once.</summary>
    public string? Message { get; init; }
}
