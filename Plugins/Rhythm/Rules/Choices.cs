namespace CoachingExtensions.Rhythm;

/// <summary>Whether an occurrence was kept.</summary>
internal enum SlotState
{
    Coming = 104500000,
    Held = 104500001,
    Late = 104500002,
    Missed = 104500003,
    Excused = 104500004,
}
