namespace CoachingExtensions.Practice;

/// <summary>What somebody can do better by practising it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="RubricId">Its published rubric; null where it has none.</param>
internal sealed record Skill(Guid Id, string Name, Guid? RubricId);

/// <summary>One exercise.</summary>
internal sealed record Drill(Guid Id, string Name, Guid SkillId, int Difficulty);
