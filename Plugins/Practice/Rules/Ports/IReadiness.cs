namespace CoachingExtensions.Practice;

/// <summary>Where readiness is kept, and what it follows from.</summary>
internal interface IReadiness
{
    /// <summary>Holds somebody's readiness until the transaction ends, so that nobody else works it out meanwhile.</summary>
    void Hold(Guid personId, Guid skillId);

    /// <summary>All attempts at a skill.</summary>
    IReadOnlyList<Attempt> Attempts(Guid personId, Guid skillId);

    /// <summary>The day where the person lives.</summary>
    DateTime TodayOf(Guid personId);

    /// <summary>Writes what should be there, if it is not; null for nothing. Whether anything was written.</summary>
    bool Write(Guid personId, Guid skillId, SkillReadiness? readiness);
}
