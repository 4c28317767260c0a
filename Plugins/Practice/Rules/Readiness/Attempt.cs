namespace CoachingExtensions.Practice;

/// <summary>One time somebody practised a skill.</summary>
/// <param name="Id">Its id: of two at the same instant it says which is the later.</param>
/// <param name="On">The instant.</param>
/// <param name="Day">The day on which whoever practised lived it.</param>
/// <param name="Difficulty">From 1 to 3.</param>
/// <param name="Score">What a first coach gave it, from 1 to 5; null as long as nobody has.</param>
internal sealed record Attempt(Guid Id, DateTime On, DateTime Day, int Difficulty, int? Score);
