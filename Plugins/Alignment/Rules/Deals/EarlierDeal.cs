namespace CoachingExtensions.Alignment;

/// <summary>How a deal stood before it was changed.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Until">The instant of the change.</param>
/// <param name="Version">What tells changes of one instant apart: the earlier has the lower.</param>
/// <param name="Stood">How it stood until then.</param>
internal sealed record EarlierDeal(Guid DealId, DateTime Until, long Version, DealStand Stood)
{
    /// <summary>How a deal stood at an instant: as before the first change since, else as it stands now.</summary>
    public static DealStand At(DateTime instant, IEnumerable<EarlierDeal> changes, DealStand now) =>
        changes.Where(change => change.Until >= instant).OrderBy(change => change.Until).ThenBy(change => change.Version).FirstOrDefault()?.Stood ?? now;
}
