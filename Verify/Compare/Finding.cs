namespace CoachingExtensions.Verify.Compare;

/// <summary>What came out of looking at one thing.</summary>
internal enum Outcome
{
    /// <summary>It is there and as it should be.</summary>
    Ok,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It is there, but not as it should be.</summary>
    Different,

    /// <summary>It could not be looked at, and the finding says why.</summary>
    NotChecked,
}

/// <summary>One line of the table.</summary>
/// <param name="Kind">Of which kind: Column, Step, Journey.</param>
/// <param name="What">Which one, and what of it.</param>
/// <param name="Expected">What the zip says.</param>
/// <param name="Found">What the organisation says.</param>
/// <param name="Outcome">What came out.</param>
/// <param name="Why">What a person needs to know beside it.</param>
/// <param name="IsRefused">The organisation did not let it be read: then nobody knows whether it is as it should be.</param>
internal sealed record Finding(string Kind, string What, string Expected, string Found, Outcome Outcome, string? Why = null, bool IsRefused = false)
{
    /// <summary>Whether nobody can say that the organisation is as it should be.</summary>
    public bool IsProblem => IsRefused || Outcome is Outcome.Missing or Outcome.Different;
}
