namespace CoachingExtensions.Measurement;

/// <summary>What can be said of one outcome: a difference, or why it cannot be told.</summary>
/// <param name="Silence">Why nothing is told; None where the difference is.</param>
internal sealed record EffectAnswer(Silence Silence)
{
    /// <summary>What there would have to be at least, where that is why nothing is told.</summary>
    public int Needed { get; init; }

    /// <summary>What there is of it.</summary>
    public int Found { get; init; }

    /// <summary>Those who began and can be compared.</summary>
    public int Begun { get; init; }

    /// <summary>Those who had not begun in the months in which others had.</summary>
    public int NotBegun { get; init; }

    /// <summary>Months of people that were compared.</summary>
    public int Compared { get; init; }

    /// <summary>Months of people after they began that count for nothing: hardly anybody had not begun then, or the person has no month before.</summary>
    public int LeftOut { get; init; }

    public Difference? Difference { get; init; }

    /// <summary>The same for the months just before people began, when nothing can have come of it yet.</summary>
    public Difference? Trend { get; init; }

    public bool IsTold => Silence == Silence.None;
}

/// <summary>Why nothing is told.</summary>
internal enum Silence
{
    None,

    /// <summary>Nothing of it happened in these months.</summary>
    Nothing,

    /// <summary>Too few people began with months before and after it.</summary>
    FewBegun,

    /// <summary>In the months after others began, too few had not.</summary>
    FewNotBegun,

    /// <summary>There are too few months of people before or after.</summary>
    FewMonths,

    /// <summary>Those who began were on another way before they did.</summary>
    Trend,

    /// <summary>Too few teams began in different months for chance to be ruled out.</summary>
    FewTeams,

    /// <summary>No month after the start that was drawn can be compared so far.</summary>
    NotYet,
}
