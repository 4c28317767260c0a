namespace CoachingExtensions.Alignment;

/// <summary>A deal that was won and is not credited, or not all of it.</summary>
/// <param name="Note">Why.</param>
/// <param name="Credited">How much of it is credited, in percent.</param>
internal sealed record CreditGap(string Note, decimal Credited)
{
    /// <param name="isOfTeam">Whether a team owns it.</param>
    /// <param name="credits">Who is credited other than by owning it.</param>
    /// <returns>The gap; null where all of it is credited.</returns>
    public static CreditGap? Of(bool isOfTeam, Credits credits)
    {
        if (credits.AreSplit)
        {
            var credited = credits.Users.Distinct().Sum(user => credits.ShareOf(user, default, CreditRule.Owner) ?? 0);
            return credited < Credits.All ? new CreditGap("notAll", credited) : null;
        }

        if (credits.AreHandedOver) return credits.Users.Any() ? null : new CreditGap("wasTeams", 0);
        return isOfTeam ? new CreditGap("ofTeam", 0) : null;
    }
}
