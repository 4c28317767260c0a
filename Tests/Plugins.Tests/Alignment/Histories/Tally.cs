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
        Counting.DealsWon => Deals(world, deal => deal.State == Done, deal => deal.ClosedOn, _ => 1),
        Counting.RevenueWon => Deals(world, deal => deal.State == Done, deal => deal.ClosedOn, deal => deal.Revenue),
        Counting.DealsExpected => Deals(world, deal => deal.State == Open, deal => deal.ExpectedOn, deal => deal.Estimate),
        _ => world.Accounts.Values.Where(account => account.IsActive)
            .Select(account => new Countable("account", account.Id, account.Owner, [], account.CreatedOn, IsDay: false, 1, null, [account.Id])),
    };

    private static IEnumerable<Countable> Deals(World world, Func<DealRow, bool> which, Func<DealRow, DateTime?> day, Func<DealRow, decimal> value) =>
        world.Deals.Values.Where(which).Select(deal => new Countable("opportunity", deal.Id, deal.Owner, [], day(deal), IsDay: true, FigureSheet.Within(value(deal)), deal.Id, deal.Accounts));

    private static IEnumerable<Countable> Activities(World world, string table, bool isJoint, Func<ActivityRow, bool> which, Func<ActivityRow, decimal>? value = null)
    {
        foreach (var row in world.Activities.Where(row => row.Table == table && which(row)))
        {
            var deal = row.Regarding is { } about && world.Deals.TryGetValue(about, out var found) ? found : null;
            IReadOnlyList<string> accounts = deal is not null ? deal.Accounts : row.Regarding is { } regarding && world.Accounts.ContainsKey(regarding) ? [regarding] : [];
            yield return new Countable(table, row.Id, row.Owner, isJoint ? row.Participants : [], row.Moment, IsDay: false, value?.Invoke(row) ?? 1, deal?.Id, accounts);
        }
    }
}

/// <summary>A row that a metric counts, whoever's and whenever.</summary>
internal sealed record Countable(
    string Table, string Row, string Owner, IReadOnlyList<string> Others, DateTime? Moment, bool IsDay, decimal Value, string? Deal, IReadOnlyList<string> Accounts);
