namespace CoachingExtensions.Measurement;

/// <summary>Practice that a coach scored.</summary>
/// <param name="Person">Who practised.</param>
/// <param name="Day">When, where that person lives.</param>
/// <param name="Score">What the first coach gave, from 1 to 5.</param>
internal sealed record ScoredPractice(Guid Person, DateTime Day, int Score);
