namespace CoachingExtensions.Alignment;

/// <summary>Who is credited with a row other than by owning it.</summary>
/// <param name="UserId">Who; null where the row belonged to a team, and nobody is.</param>
/// <param name="Kind">Whether people agreed on it, or the row followed another one to its owner.</param>
/// <param name="Share">The part of the amount, in percent.</param>
internal sealed record CreditShare(Guid? UserId, CreditKind Kind, decimal Share);

/// <summary>
/// Whom a row is credited to (model.md, rule 3): with splits the people they name and nobody else; else, where it was handed over, who
/// had it before in the owner's place; else the owner. Where the metric says so, who took part is credited too.
/// </summary>
internal sealed class Credits(IReadOnlyCollection<CreditShare> shares)
{
    /// <summary>All of a row, in percent.</summary>
    public const decimal All = 100;

    public static readonly Credits None = new([]);

    public bool AreSplit => shares.Any(share => share.Kind == CreditKind.Split);

    public bool AreHandedOver => shares.Any(share => share.Kind == CreditKind.Handover);

    /// <summary>Who is named.</summary>
    public IEnumerable<Guid> Users => shares.Select(share => share.UserId).OfType<Guid>();

    /// <returns>The part that a rep is credited with, in percent; null for none.</returns>
    public decimal? ShareOf(Guid repId, Part part, CreditRule rule)
    {
        if (AreSplit) return shares.FirstOrDefault(share => share.Kind == CreditKind.Split && share.UserId == repId)?.Share;

        var hasItsPlace = shares.FirstOrDefault(share => share.Kind == CreditKind.Handover) is { } handover ? handover.UserId == repId : part.IsOwner;
        return hasItsPlace || (part.IsParticipant && rule == CreditRule.OwnerAndParticipants) ? All : null;
    }
}

/// <summary>What a rep has to do with a row.</summary>
/// <param name="IsOwner">Whether it is the rep's.</param>
/// <param name="IsParticipant">Whether the rep took part in it.</param>
internal readonly record struct Part(bool IsOwner, bool IsParticipant);
