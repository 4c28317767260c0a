namespace CoachingExtensions.Tests.Histories;

/// <summary>
/// The counting rule by brute force, written from its text alone: after every event it looks at every record for every
/// target, and adds up every row. It knows nothing of the product's code.
/// </summary>
internal sealed class Truth(string team, string teamMember, IReadOnlyDictionary<string, string> zones)
{
    private readonly Dictionary<(string Target, string Record), List<Interval>> links = [];
    private readonly HashSet<string> knownTargets = [];
    private readonly Dictionary<string, (List<Worth> Worths, Dictionary<string, Shown> Figures)> frozen = [];

    public IReadOnlyDictionary<(string Target, string Record), List<Interval>> Links => links;

    /// <summary>Links remember, so the rule must see each state of the world.</summary>
    public void Observe(World world)
    {
        foreach (var plan in world.Plans)
        {
            if (plan.IsAgreed) Relink(world, plan);
            if (plan.IsClosed && !frozen.ContainsKey(plan.Id)) frozen[plan.Id] = (Count(world, plan), FigureSheet.Of(world, plan, Today(world, plan), Count(world, plan)));
        }
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
            links[(key.Target, kept)] = Interval.Union([.. own ?? [], .. links[key]]);
            links.Remove(key);
        }

        foreach (var (worths, _) in frozen.Values)
        {
            for (var index = 0; index < worths.Count; index++)
            {
                if (worths[index].Account == gone) worths[index] = worths[index] with { Account = kept };
            }
        }
    }

    public IReadOnlyList<Worth> WorthsOf(World world, PlanRow plan) =>
        frozen.TryGetValue(plan.Id, out var kept) ? kept.Worths : plan.IsAgreed ? Count(world, plan) : [];

    public IReadOnlyDictionary<string, Shown> FiguresOf(World world, PlanRow plan) =>
        frozen.TryGetValue(plan.Id, out var kept) ? kept.Figures : FigureSheet.Of(world, plan, Today(world, plan), Count(world, plan));

    private DateTime Today(World world, PlanRow plan) => DayOf(world.Now, plan.Rep);

    private DateTime DayOf(DateTime moment, string rep) =>
        TimeZoneInfo.ConvertTimeFromUtc(moment, TimeZoneInfo.FindSystemTimeZoneById(zones[rep])).Date;

    private void Relink(World world, PlanRow plan)
    {
        var today = Today(world, plan);
        foreach (var target in world.Targets.Where(target => target.Plan == plan.Id))
        {
            var opensFrom = knownTargets.Add(target.Id) ? plan.Start : today;
            foreach (var record in world.Accounts.Keys.Concat(world.Deals.Keys))
            {
                var isByHand = world.HandLinks.Any(link => link.Target == target.Id && link.Record == record);
                Move((target.Id, record), !isByHand && Belongs(world, target, record, plan.Rep), today, opensFrom);
            }
        }
    }

    private void Move((string Target, string Record) key, bool belongs, DateTime today, DateTime opensFrom)
    {
        if (!links.TryGetValue(key, out var intervals)) links[key] = intervals = [];
        var last = intervals.Count > 0 ? intervals[^1] : null;
        if (belongs && last is not null && last.To == today) intervals[^1] = last with { To = null };
        else if (belongs && last is not { To: null }) intervals.Add(new Interval(opensFrom, null));
        else if (!belongs && last is { To: null }) intervals[^1] = last with { To = today };
    }

    private bool Belongs(World world, TargetRow target, string record, string rep)
    {
        bool IsTheirs(string owner) => owner == rep || (owner == team && rep == teamMember);
        if (world.Accounts.TryGetValue(record, out var account))
        {
            return IsTheirs(account.Owner) && account.IsActive && target.Where switch
            {
                Where.Prospects => !world.Deals.Values.Any(deal => deal.Customer == record && deal.State == 1),
                Where.LargeAccounts => account.Revenue >= 10_000_000,
                _ => false,
            };
        }

        var deal = world.Deals[record];
        return IsTheirs(deal.Owner) && deal.State == 0 && target.Where switch
        {
            Where.EarlyStageDeals => deal.Stage is 0 or 1,
            Where.LargeDeals => deal.Estimate >= 100_000,
            _ => false,
        };
    }

    private List<Worth> Count(World world, PlanRow plan)
    {
        List<Worth> found = [];
        foreach (var target in world.Targets.Where(target => target.Plan == plan.Id))
        {
            found.AddRange(target.Counting is Counting.DealsWon or Counting.RevenueWon
                ? world.Deals.Values.Select(deal => OfDeal(world, plan, target, deal)).OfType<Worth>()
                : world.Activities.Select(activity => OfActivity(world, plan, target, activity)).OfType<Worth>());
        }

        return found;
    }

    private Worth? OfDeal(World world, PlanRow plan, TargetRow target, DealRow deal)
    {
        if (deal.State != 1 || deal.Owner != plan.Rep || deal.ClosedOn is not { } day) return null;
        if (!Counts(world, plan, target, day, [deal.Id, deal.Customer])) return null;
        return new Worth(target.Id, "opportunity", deal.Id, target.Counting == Counting.DealsWon ? 1 : deal.Revenue, day, deal.Id, deal.Customer);
    }

    private Worth? OfActivity(World world, PlanRow plan, TargetRow target, ActivityRow activity)
    {
        var table = target.Counting switch { Counting.Calls => "phonecall", Counting.Meetings => "appointment", _ => "task" };
        if (activity.Table != table || activity.State != 1 || activity.Moment is not { } moment) return null;
        if (activity.Owner != plan.Rep && !(target.Counting == Counting.Meetings && activity.Participants.Contains(plan.Rep))) return null;

        var deal = activity.Regarding is { } about && world.Deals.TryGetValue(about, out var found) ? found : null;
        var account = deal is not null ? deal.Customer : activity.Regarding is { } regarding && world.Accounts.ContainsKey(regarding) ? regarding : null;
        var day = DayOf(moment, plan.Rep);
        return Counts(world, plan, target, day, [deal?.Id, account]) ? new Worth(target.Id, table, activity.Id, 1, day, deal?.Id, account) : null;
    }

    private bool Counts(World world, PlanRow plan, TargetRow target, DateTime day, string?[] records)
    {
        if (day < plan.Start || day > plan.End) return false;
        var byHand = world.HandLinks.Where(link => link.Target == target.Id && records.Contains(link.Record)).ToList();
        if (byHand.Any(link => link.IsExcluded)) return false;
        return target.Where == Where.Anywhere || byHand.Count > 0 || records.OfType<string>().Any(record =>
            links.TryGetValue((target.Id, record), out var intervals) && intervals.Any(interval => interval.From <= day && (interval.To ?? day) >= day));
    }
}
