using CoachingExtensions.Alignment;

namespace CoachingExtensions.Practice;

/// <summary>A skill in use, and who practises it.</summary>
internal sealed record UsedSkill(Guid Id, string Name, Audience Audience);

/// <summary>An attempt, and at which skill; null for one whose skill is gone.</summary>
internal sealed record SkillAttempt(Guid? SkillId, Attempt Attempt);

/// <summary>A skill that somebody practises, how far that is today, and when it is next.</summary>
internal sealed record PractisedSkill(UsedSkill Skill, int ReadyAt, DateTime? NextDue);

/// <summary>What somebody practised, as others may see it: how far and how regularly, and no single score.</summary>
/// <param name="Skills">Those in use that the person practises, in the order of their names.</param>
/// <param name="Attempts">Every attempt, whatever its skill.</param>
/// <param name="Terms">What the organisation has settled.</param>
/// <param name="Today">The day where the person lives.</param>
internal sealed record PersonPractice(IReadOnlyList<PractisedSkill> Skills, IReadOnlyList<SkillAttempt> Attempts, PracticeTerms Terms, DateTime Today)
{
    public int Ready => Skills.Count(skill => skill.ReadyAt > 0);

    /// <summary>Consecutive weeks with an attempt at any skill.</summary>
    public int Streak => PracticeStreak.Of([.. Attempts.Select(each => each.Attempt.Day)], Today);

    /// <summary>What is to be practised first; null where nothing was practised yet, or is no longer in use.</summary>
    public PractisedSkill? Next => Skills.Where(skill => skill.NextDue is not null).OrderBy(skill => skill.NextDue).ThenBy(skill => skill.Skill.Name, StringComparer.Ordinal).FirstOrDefault();

    public bool PractisedIn(Period week) => Attempts.Any(each => week.Contains(each.Attempt.Day));

    /// <summary>How many attempts of a week a coach has scored.</summary>
    public int ScoredIn(Period week) => Attempts.Count(each => each.Attempt.Score is not null && week.Contains(each.Attempt.Day));

    /// <summary>The skills in which the attempts of a week made the person ready at a difficulty at which the person was not before, with that difficulty.</summary>
    public IReadOnlyList<PractisedSkill> BecameReadyIn(Period week) =>
    [
        .. Skills.Select(skill => skill with { ReadyAt = Gained(skill.Skill.Id, week) }).Where(skill => skill.ReadyAt > 0),
    ];

    private int Gained(Guid skillId, Period week)
    {
        var before = ReadyAt(skillId, week.Start.AddDays(-1));
        var after = ReadyAt(skillId, week.End);
        return after > before ? after : 0;
    }

    /// <summary>By the attempts until a day, with what was given for them since.</summary>
    private int ReadyAt(Guid skillId, DateTime day) =>
        SkillReadiness.Of([.. Attempts.Where(each => each.SkillId == skillId && each.Attempt.Day <= day).Select(each => each.Attempt)], Terms, day)?.ReadyAt ?? 0;
}
