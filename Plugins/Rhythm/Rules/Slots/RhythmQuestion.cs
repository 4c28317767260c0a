using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Which occurrences are asked for, and as of which day.</summary>
/// <param name="RhythmId">Those of one rhythm.</param>
/// <param name="RepId">Those of every rhythm with a rep.</param>
/// <param name="ManagerId">Those of every rhythm of a manager, where neither is named; null for everybody's.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last one, included.</param>
/// <param name="AsOf">As of the end of that day; null for now.</param>
internal sealed record RhythmQuestion(Guid? RhythmId, Guid? RepId, Guid? ManagerId, DateTime From, DateTime To, DateTime? AsOf)
{
    /// <summary>Nobody is named: all that may be read are meant.</summary>
    public bool IsAboutAll => (RhythmId ?? RepId ?? ManagerId) is null;

    /// <exception cref="RefusedException">It is no question.</exception>
    public RhythmQuestion Demand()
    {
        if (RhythmId is not null && RepId is not null) throw new RefusedException(RhythmRefusals.OneOrTheOther);
        return From <= To ? this : throw new RefusedException(RhythmRefusals.WrongWayRound);
    }
}
