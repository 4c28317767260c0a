namespace CoachingExtensions.Alignment;

/// <summary>What an absence must say.</summary>
internal static class AbsenceRule
{
    /// <summary>What is wrong with it and what to do; null if nothing is.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="isPersons">Whether a person has it, and not a team.</param>
    public static string? Problem(string? name, DateTime? first, DateTime? last, bool isPersons)
    {
        if (!isPersons) return $"The absence \"{name}\" is a team's, and a team is never away: give it to the rep who is.";
        if (first is null) return $"The absence \"{name}\" has no first day: give it one, and save again.";
        if (last is null) return $"The absence \"{name}\" has no last day: give it one, and save again.";

        return last.Value.Date < first.Value.Date ? $"The absence \"{name}\" ends before it starts: correct its first or its last day, and save again." : null;
    }
}
