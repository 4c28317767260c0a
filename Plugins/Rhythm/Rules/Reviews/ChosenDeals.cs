using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>The deals that a manager has chosen for a review, in the order in which they were named.</summary>
internal static class ChosenDeals
{
    /// <summary>More than anybody gets through in a meeting: whoever names more means something else.</summary>
    public const int Most = 100;

    /// <param name="named">Ids with commas between them; one that is named twice stands where it was named first.</param>
    public static IReadOnlyList<Guid> Read(string named)
    {
        var parts = named.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        var wrong = parts.Where(part => !Guid.TryParse(part, out _)).ToList();
        if (wrong.Count > 0) throw new RefusedException(ReviewRefusals.NoIds(wrong));

        List<Guid> ids = [.. parts.Select(Guid.Parse).Distinct()];
        if (ids.Count == 0) throw new RefusedException(ReviewRefusals.NoDeals);
        return ids.Count <= Most ? ids : throw new RefusedException(ReviewRefusals.TooMany(ids.Count, Most));
    }

    /// <summary>Those deals; or all that is wrong with them at once.</summary>
    /// <param name="ids">As they were named.</param>
    /// <param name="found">Those of them that the manager can read.</param>
    /// <param name="repId">Whose deals they are to be; null for a team's.</param>
    public static IReadOnlyList<ReviewedDeal> Demand(IReadOnlyList<Guid> ids, IReadOnlyCollection<ReviewedDeal> found, Guid? repId)
    {
        var deals = found.ToDictionary(deal => deal.Id);
        var problems = ids.Select(id => deals.TryGetValue(id, out var deal) ? Problem(deal, repId) : ReviewRefusals.NotThere(id)).OfType<Message>().ToList();
        return problems.Count == 0 ? [.. ids.Select(id => deals[id])] : throw new RefusedException(ReviewRefusals.CannotStart(problems));
    }

    private static Message? Problem(ReviewedDeal deal, Guid? repId)
    {
        if (deal.Outcome != DealOutcome.Open) return ReviewRefusals.IsClosed(deal.Name);
        if (!deal.HasRep) return ReviewRefusals.OfATeam(deal.Name, deal.OwnerName);
        return repId is { } rep && deal.Owner?.Id != rep ? ReviewRefusals.OfAnother(deal.Name, deal.OwnerName) : null;
    }
}
