namespace CoachingExtensions.Practice;

/// <summary>Who scores whom, and when.</summary>
internal static class ScoreRule
{
    /// <summary>Why somebody cannot give a score; null if they can.</summary>
    /// <param name="performance">What is scored.</param>
    /// <param name="coachId">Who wants to.</param>
    /// <param name="coaches">Whether that is a coach of whoever did it.</param>
    public static Message? Given(Performance performance, Guid coachId, Func<bool> coaches)
    {
        var name = performance.Name;
        if (performance.PersonId == coachId) return PracticeRefusals.OwnPlace(name);
        if (!(performance.Talk is { } talk ? talk.IsCoachedBy(coachId) : coaches())) return PracticeRefusals.NotTheirCoach(name, performance.PersonName);
        if (performance.OwnScore is null) return PracticeRefusals.OwnFirst(name, performance.PersonName);
        if (performance.Scores.Any(score => score.CoachId == coachId)) return PracticeRefusals.ScoredAlready(name);
        return performance.IsOpen ? PracticeRefusals.ScoredByAnother(name) : null;
    }

    /// <summary>Why somebody cannot put a score right; null if they can.</summary>
    public static Message? Changed(Performance performance, Guid ownerId, Guid userId)
    {
        if (ownerId != userId) return PracticeRefusals.NotTheirScore(performance.Name);
        return performance.Scores.Any(score => score.CoachId != ownerId) ? PracticeRefusals.SeenByAnother(performance.Name) : null;
    }
}
