namespace CoachingExtensions.Rhythm;

/// <summary>An occurrence with its rhythm, and what became of it as of the day that was asked for.</summary>
internal sealed record RhythmSlot(CoachingRhythm Rhythm, Slot Slot);
