namespace CoachingExtensions.Tests.Histories;

/// <summary>
/// Who is credited by brute force, from the text of rule 3: it remembers of each completed activity and closed deal whose it was when
/// it went to another owner with its account, contact, deal or lead.
/// </summary>
internal sealed class Handed
{
    private readonly Dictionary<string, string> earlier = [];
    private readonly Dictionary<string, (string Owner, bool IsDone)> before = [];

    /// <param name="world">The world as it is.</param>
    /// <param name="given">The row that somebody gave to another one by itself.</param>
    public void Observe(World world, string? given)
    {
        var rows = world.Activities.Select(row => (row.Id, row.Owner, IsDone: row.State == 1))
            .Concat(world.Deals.Values.Select(deal => (deal.Id, deal.Owner, IsDone: deal.State != 0)))
            .ToDictionary(row => row.Id, row => (row.Owner, row.IsDone));
        foreach (var gone in earlier.Keys.Where(id => !rows.ContainsKey(id)).ToList()) earlier.Remove(gone);
        foreach (var (id, now) in rows)
        {
            if (before.TryGetValue(id, out var then) && then.IsDone)
            {
                if (!now.IsDone || (now.Owner != then.Owner && id == given)) earlier.Remove(id);
                else if (now.Owner != then.Owner && !IsShared(world, id)) earlier.TryAdd(id, then.Owner);
            }

            // What people agree on stands in the place of what was noted.
            if (IsShared(world, id)) earlier.Remove(id);
        }

        before.Clear();
        foreach (var (id, now) in rows) before[id] = now;
    }

    /// <returns>In percent; null for nothing.</returns>
    public decimal? ShareOf(World world, Countable row, string rep)
    {
        var shares = world.Splits.Where(split => split.Deal == row.Row).ToList();
        if (shares.Count > 0) return shares.FirstOrDefault(split => split.User == rep)?.Share;
        return (earlier.TryGetValue(row.Row, out var was) ? was : row.Owner) == rep || row.Others.Contains(rep) ? 100 : null;
    }

    private static bool IsShared(World world, string id) => world.Splits.Any(split => split.Deal == id);
}
