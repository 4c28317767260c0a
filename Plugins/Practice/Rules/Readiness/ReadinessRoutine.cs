namespace CoachingExtensions.Practice;

/// <summary>Compares the readiness that should be with what is, and writes the difference. Running it twice changes nothing.</summary>
internal sealed class ReadinessRoutine(IReadiness store, PracticeTerms terms)
{
    /// <returns>Whether anything was different.</returns>
    public bool Settle(Guid personId, Guid skillId)
    {
        store.Hold(personId, skillId);
        return store.Write(personId, skillId, SkillReadiness.Of(store.Attempts(personId, skillId), terms, store.TodayOf(personId)));
    }
}
