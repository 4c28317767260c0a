namespace CoachingExtensions.Measurement;

/// <summary>What may move after people begin to be coached and to practise.</summary>
internal enum Outcome
{
    /// <summary>Deals that were won, of those that were closed.</summary>
    WinRate,

    /// <summary>What was made of the activities of plans; 1 is what everybody made of the same ones.</summary>
    Conversion,

    /// <summary>What coaches score, from 1 to 5.</summary>
    Skill,
}
