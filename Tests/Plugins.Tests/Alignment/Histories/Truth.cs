namespace CoachingExtensions.Tests.Histories;

/// <summary>
/// The counting rule by brute force, written from its text alone: after every event it looks at every record for every
/// target, and adds up every row. It knows nothing of the product's code.
/// </summary>
internal sealed class Truth(string team, IReadOnlyDictionary<string, string> zones)
{
    private readonly Dictionary<(string Target, string Record), List<Interval>> links = [];
    private readonly Promises promises = new();
    private readonly HashSet<string> agreed = [];
    private readonly HashSet<(string Target, string Plan)> agreedTargets = [];
    private readonly HashSet<string> openDeals = [];
    private readonly Dictionary<string, DateTime?> closedOn = [];
    private readonly Handed handed = new();
    private readonly Dictionary<string, (List<Worth> Worths, Dictionary<string, Shown> Figures)> frozen = [];

    public IReadOnlyDictionary<(string Target, string Record), List<Interval>> Links => links;

    /// <summary>What a person gives to somebody now, by itself.</summary>
    public string? Given { get; set; }

    /// <summary>Links remember, so the rule must see each state of the world.</summary>
    public void Observe(World world)
    {
        Forget(world);
        handed.Observe(world, Given);
        Given = null;
        promises.Observe(world, plan => Today(world, plan));
        agreedTargets.RemoveWhere(part => !world.Targets.Any(target => target.Id == part.Target && target.Plan == part.Plan));
        List<DealRow> closings = [.. world.Deals.Values.Where(deal => deal.State != 0 && openDeals.Contains(deal.Id))];
        foreach (var plan in world.Plans)
        {
            if (plan.IsAgreed) Relink(world, plan, closings);
            else
            {
                if (agreed.Remove(plan.Id)) Freeze(world, plan);
                agreedTargets.RemoveWhere(target => target.Plan == plan.Id);
            }
        }

        closedOn.Clear();
        foreach (var deal in world.Deals.Values.Where(deal => deal.State != 0)) closedOn[deal.Id] = deal.ClosedOn?.Date;
        openDeals.Clear();
        openDeals.UnionWith(world.Deals.Values.Where(deal => deal.State == 0).Select(deal => deal.Id));
    }

    /// <summary>What is no longer agreed, because it was closed or put back to draft, keeps what it had until it is agreed again.</summary>
    private void Freeze(World world, PlanRow plan)
    {
        var worths = Count(world, plan);
        frozen[plan.Id] = (worths, FigureSheet.Of(world, plan, Today(world, plan), worths));
    }

    /// <summary>A person made a segment's link one of their own.</summary>
    public void TakeOver(string target, string record)
    {
        if (links.TryGetValue((target, record), out var own) && own.Count > 0) own.RemoveAt(own.Count - 1);
    }

    /// <summary>Two accounts were one: what was linked to either is linked to the one that stays, on the days it was.</summary>
    public void Merge(string gone, string kept)
    {
        foreach (var key in links.Keys.Where(key => key.Record == gone).ToList())
        {
            links.TryGetValue((key.Target, kept), out var own);
            links[(key.Target, kept)] = Interval.InOrder([.. own ?? [], .. links[key]]);
            links.Remove(key);
        }

        Refreeze(worth => worth.Account == gone ? worth with { Account = kept } : worth);
    }

    public IReadOnlyList<Worth> WorthsOf(World world, PlanRow plan) =>
        frozen.TryGetValue(plan.Id, out var kept) ? kept.Worths : plan.IsAgreed ? Count(world, plan) : [];

    public IReadOnlyDictionary<string, Shown> FiguresOf(World world, PlanRow plan) =>
        frozen.TryGetValue(plan.Id, out var kept) ? kept.Figures : FigureSheet.Of(world, plan, Today(world, plan), Count(world, plan));

    /// <summary>The figures of a report without a day: those of the rep's today, so what is dated later is not in it.</summary>
    public IReadOnlyDictionary<string, Shown> ReportOf(World world, PlanRow plan) => frozen.TryGetValue(plan.Id, out var kept)
        ? FigureSheet.Of(world, plan, Today(world, plan), [.. kept.Worths.Where(worth => worth.Day <= Today(world, plan))])
        : FigureSheet.Of(world, plan, Today(world, plan), [.. Count(world, plan).Where(worth => worth.Day <= Today(world, plan))]);

    /// <summary>The figures of an agreed plan at the end of a day that is over everywhere: what was agreed then, and what is dated by then.</summary>
    public IReadOnlyDictionary<string, Shown> AsOf(World world, PlanRow plan, DateTime day)
    {
        var then = world with { Targets = promises.Of(world, plan, day) };
        return FigureSheet.Of(then, plan, day, [.. Count(world, plan).Where(worth => worth.Day <= day && then.Targets.Any(target => target.Id == worth.Target))]);
    }

    public DateTime Today(World world, PlanRow plan) => DayOf(world.Now, plan.Rep);

    private DateTime DayOf(DateTime moment, string rep) =>
        TimeZoneInfo.ConvertTimeFromUtc(moment, TimeZoneInfo.FindSystemTimeZoneById(zones[rep])).Date;

    /// <summary>A record that is deleted takes its links along; should it be restored, it is linked anew. A frozen contribution only loses the record's name.</summary>
    private void Forget(World world)
    {
        foreach (var key in links.Keys.Where(key => !world.Has(key.Record)).ToList()) links.Remove(key);
        Refreeze(worth => worth with { Deal = world.Has(worth.Deal) ? worth.Deal : null, Account = world.Has(worth.Account) ? worth.Account : null, Lead = world.Has(worth.Lead) ? worth.Lead : null });
    }

    private void Refreeze(Func<Worth, Worth> change)
    {
        foreach (var (worths, _) in frozen.Values)
        {
            for (var index = 0; index < worths.Count; index++) worths[index] = change(worths[index]);
        }
    }

    private void Relink(World world, PlanRow plan, IReadOnlyList<DealRow> closings)
    {
        agreed.Add(plan.Id);
        frozen.Remove(plan.Id);
        var today = Today(world, plan);
        foreach (var target in world.Targets.Where(target => target.Plan == plan.Id))
        {
            var isNew = agreedTargets.Add((target.Id, plan.Id));
            // What it had in a plan that is no longer agreed, it left there.
            if (isNew) foreach (var (worths, _) in frozen.Values) worths.RemoveAll(worth => worth.Target == target.Id);
            foreach (var record in world.Accounts.Keys.Concat(world.Deals.Keys).Concat(world.Leads.Keys))
            {
                // When the win or loss of a deal ends the match, that day is the deal's closing date, whenever it was entered.
                var belongs = Belongs(world, target, record, plan.Rep);
                var closing = belongs || !IsAbout(world, target, record) ? null : closings.FirstOrDefault(deal => deal.Id == record || world.AccountsOf(deal).Contains(record))?.ClosedOn?.Date;
                if (!belongs && IsAbout(world, target, record) && Corrected(world, record) is { } deal) Correct((target.Id, record), closedOn[deal.Id], deal.ClosedOn!.Value.Date, plan);
                // After its last day a plan links nothing more; should it be prolonged, it goes on from that day.
                if (today > plan.End && !isNew && !(closing <= plan.End)) continue;
                var isByHand = world.HandLinks.Any(link => link.Target == target.Id && link.Record == record);
                if (!links.TryGetValue((target.Id, record), out var intervals)) links[(target.Id, record)] = intervals = [];
                var last = intervals.Count > 0 ? intervals[^1] : null;
                if (isByHand || !belongs)
                {
                    links[(target.Id, record)] = Interval.InOrder(intervals.Select(interval => interval with { To = interval.To ?? closing ?? today }));
                }
                else if (isNew) links[(target.Id, record)] = Interval.Union([.. intervals.Select(interval => interval == last && last.To >= today ? last with { To = null } : interval), new Interval(plan.Start, null)]);
                // Of a record typed in only today nothing is known before.
                else if (last is null && DayOf(TypedIn(world, record), plan.Rep) == today) intervals.Add(new Interval(plan.Start, null));
                else if (last is not null && last.To >= today) intervals[^1] = last with { To = null };
                else if (last is not { To: null }) intervals.Add(new Interval(today, null));
            }
        }
    }

    /// <summary>A closed deal of another closing date than before: the date that was corrected is the closing date.</summary>
    private DealRow? Corrected(World world, string record) => world.Deals.Values.FirstOrDefault(deal =>
        deal is { State: not 0, ClosedOn: not null } && closedOn.TryGetValue(deal.Id, out var before) && before != deal.ClosedOn?.Date && (deal.Id == record || world.AccountsOf(deal).Contains(record)));

    private void Correct((string Target, string Record) key, DateTime? before, DateTime after, PlanRow plan)
    {
        if (!links.TryGetValue(key, out var intervals) || intervals is not [.., { } last] || (last.To is { } to && to != before) || (after > plan.End && before > plan.End)) return;
        // Opened and closed again on one day, there are two that ended on it.
        links[key] = [.. intervals.Select(interval => interval.To == last.To ? interval with { To = after } : interval)];
    }

    /// <summary>Whether a target asks for records of this kind: nothing that happens to a deal ends a match that there cannot be.</summary>
    private static bool IsAbout(World world, TargetRow target, string record) => target.Where switch
    {
        Where.Prospects or Where.LargeAccounts => world.Accounts.ContainsKey(record),
        Where.EarlyStageDeals or Where.LargeDeals => world.Deals.ContainsKey(record),
        Where.OpenLeads => world.Leads.ContainsKey(record),
        Where.Reworded => world.SegmentWording == 2 ? world.Deals.ContainsKey(record) : world.Accounts.ContainsKey(record),
        _ => false,
    };

    private bool Belongs(World world, TargetRow target, string record, string rep)
    {
        bool IsTheirs(string owner) => owner == rep || (owner == team && world.TeamMembers.Contains(rep));
        if (world.Accounts.TryGetValue(record, out var account))
        {
            return IsTheirs(account.Owner) && account.IsActive && target.Where switch
            {
                Where.Prospects => !world.Deals.Values.Any(deal => deal.Customer == record && deal.State == 1),
                Where.LargeAccounts => account.Revenue >= 10_000_000,
                Where.Reworded => world.SegmentWording switch { 0 => account.Revenue >= 5_000_000, 1 => account.Revenue < 12_000_000, _ => false },
                _ => false,
            };
        }

        if (world.Leads.TryGetValue(record, out var lead)) return IsTheirs(lead.Owner) && lead.State == 0 && target.Where == Where.OpenLeads;

        var deal = world.Deals[record];
        return IsTheirs(deal.Owner) && deal.State == 0 && target.Where switch
        {
            Where.EarlyStageDeals => deal.Stage is 0 or 1,
            Where.LargeDeals => deal.Estimate >= 100_000,
            Where.Reworded => world.SegmentWording == 2 && deal.Estimate < 150_000,
            _ => false,
        };
    }

    private static DateTime TypedIn(World world, string record) =>
        world.Accounts.TryGetValue(record, out var account) ? account.CreatedOn : world.Deals.TryGetValue(record, out var deal) ? deal.CreatedOn : world.Leads[record].CreatedOn;

    private List<Worth> Count(World world, PlanRow plan) =>
    [
        .. from target in world.Targets
           where target.Plan == plan.Id
           from worth in Once(
               from row in Tally.Rows(world, target.Counting)
               let share = handed.ShareOf(world, row, plan.Rep)
               where share is not null
               let day = row.Moment is not { } moment ? DateTime.MinValue : row.IsDay ? moment.Date : DayOf(moment, plan.Rep)
               where plan.Start <= day && day <= plan.End
               where IsAimed(world, target, day, [.. row.Deals, .. row.Accounts, .. row.Lead is null ? [] : new[] { row.Lead }])
               let value = row.IsAmount ? Math.Round(row.Value * share.Value / 100, 6, MidpointRounding.AwayFromZero) : row.Value
               select (new Worth(target.Id, row.Table, row.Row, value, day, row.Deals.Count > 0 ? row.Deals[0] : null, row.Accounts.Count > 0 ? row.Accounts[0] : null, row.Lead), row.Message))
           select worth,
    ];

    /// <summary>The same message counts once: on its first day, and of one day the row with the lowest id.</summary>
    private static IEnumerable<Worth> Once(IEnumerable<(Worth Worth, string? Message)> rows)
    {
        var all = rows.ToList();
        foreach (var alone in all.Where(row => string.IsNullOrWhiteSpace(row.Message))) yield return alone.Worth;
        foreach (var alike in all.Where(row => !string.IsNullOrWhiteSpace(row.Message)).GroupBy(row => row.Message!.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            var inOrder = alike.Select(row => row.Worth).OrderBy(worth => worth.Day).ThenBy(worth => worth.Row, StringComparer.Ordinal).ToList();
            yield return inOrder[0];
            foreach (var worth in inOrder.Skip(1)) yield return worth with { Value = 0 };
        }
    }

    private bool IsAimed(World world, TargetRow target, DateTime day, IReadOnlyList<string> records)
    {
        var byHand = world.HandLinks.Where(link => link.Target == target.Id && records.Contains(link.Record)).ToList();
        if (byHand.Any(link => link.IsExcluded)) return false;
        return target.Where == Where.Anywhere || byHand.Count > 0 || records.Any(record =>
            links.TryGetValue((target.Id, record), out var intervals) && intervals.Any(interval => interval.From <= day && (interval.To ?? day) >= day));
    }
}
