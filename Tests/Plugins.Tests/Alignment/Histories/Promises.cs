namespace CoachingExtensions.Tests.Histories;

/// <summary>
/// Targets over time by brute force: after every event it notes what each agreed target is worth on the rep's day. What it knows
/// of a day is the last that was noted by then.
/// </summary>
internal sealed class Promises
{
    private readonly Dictionary<(string Target, string Plan), SortedDictionary<DateTime, decimal>> noted = [];
    private readonly Dictionary<(string Target, string Plan), decimal> first = [];
    private readonly Dictionary<(string Target, string Plan), DateTime> added = [];
    private readonly Dictionary<string, bool> wasAgreed = [];
    private readonly Dictionary<string, DateTime> redrafted = [];

    public void Observe(World world, Func<PlanRow, DateTime> dayOf)
    {
        foreach (var key in noted.Keys.Where(key => !world.Targets.Any(target => target.Id == key.Target && target.Plan == key.Plan)).ToList())
        {
            noted.Remove(key);
            added.Remove(key);
        }

        foreach (var plan in world.Plans)
        {
            var today = dayOf(plan);
            if (plan.IsAgreed) Note(world, plan, today);
            else if (plan.Status == 1 && wasAgreed.GetValueOrDefault(plan.Id)) redrafted[plan.Id] = today;
            if (!plan.IsClosed) wasAgreed[plan.Id] = plan.IsAgreed;
        }
    }

    /// <summary>The targets of a plan as they were at the end of a day that is over.</summary>
    public IReadOnlyList<TargetRow> Of(World world, PlanRow plan, DateTime day) =>
    [
        .. world.Targets
            .Where(target => target.Plan == plan.Id && !(added.TryGetValue((target.Id, plan.Id), out var since) && since > day))
            .Select(target => target with { Value = ValueOf((target.Id, plan.Id), day) }),
    ];

    /// <summary>Before the first day that is known, what was agreed first.</summary>
    private decimal ValueOf((string Target, string Plan) key, DateTime day) =>
        noted[key].Where(pair => pair.Key <= day).Select(pair => (decimal?)pair.Value).LastOrDefault() ?? first[key];

    private void Note(World world, PlanRow plan, DateTime today)
    {
        var isNew = !wasAgreed.GetValueOrDefault(plan.Id);
        var targets = world.Targets.Where(target => target.Plan == plan.Id).ToList();
        // Agreed on a day before it became a draft again: then it goes on from that day, and what is new is new.
        var goesOn = isNew && redrafted.TryGetValue(plan.Id, out var since) && targets.Any(target => HeldBefore((target.Id, plan.Id), plan, since));
        if (isNew && !goesOn) Forget(plan);
        foreach (var target in targets)
        {
            var key = (target.Id, plan.Id);
            var isKnown = noted.TryGetValue(key, out var values);
            if (!isKnown)
            {
                noted[key] = values = [];
                first[key] = target.Value;
                if ((!isNew || goesOn) && today > plan.Start) added[key] = today;
            }

            // Before a plan has begun there are no days on which something else was promised.
            else if (today <= plan.Start && values!.Values.Append(first[key]).Distinct().Count() == 1)
            {
                values.Clear();
                first[key] = target.Value;
            }

            var day = goesOn && isKnown ? redrafted[plan.Id] : today;
            foreach (var later in values!.Keys.Where(known => known > day).ToList()) values.Remove(later);
            values[day] = target.Value;
        }
    }

    private bool HeldBefore((string Target, string Plan) key, PlanRow plan, DateTime since) =>
        noted.ContainsKey(key) && (added.TryGetValue(key, out var day) ? day : plan.Start) < since;

    private void Forget(PlanRow plan)
    {
        foreach (var key in noted.Keys.Where(key => key.Plan == plan.Id && !added.ContainsKey(key)).ToList()) noted.Remove(key);
    }
}
