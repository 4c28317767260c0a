using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>A deal that was won or lost.</summary>
/// <param name="Day">The day on which it was closed, as it stands on the deal.</param>
/// <param name="IsWon">Whether it was won.</param>
/// <param name="OwnerId">The user it belongs to; null for a team's.</param>
/// <param name="Shares">Who is credited other than by owning it.</param>
internal sealed record DecidedDeal(DateTime Day, bool IsWon, Guid? OwnerId, IReadOnlyList<CreditShare> Shares)
{
    /// <summary>It is one deal of everybody who is credited with it, in whatever part.</summary>
    public IEnumerable<Guid> People
    {
        get
        {
            var credits = new Credits([.. Shares]);
            return Shares.Select(share => share.UserId).Concat([OwnerId]).OfType<Guid>().Distinct()
                .Where(person => credits.ShareOf(person, new Part(person == OwnerId, false), CreditRule.Owner) > 0);
        }
    }
}
