namespace CoachingExtensions.Alignment;

/// <summary>What an absence must say.</summary>
internal static class AbsenceRule
{
    /// <summary>What is wrong with it and what to do; null if nothing is.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="isPersons">Whether a person has it, and not a team.</param>
    public static Message? Problem(string? name, DateTime? first, DateTime? last, bool isPersons)
    {
        if (!isPersons) return new Message("Absences.OfTeam", "The absence \"{0}\" is a team's, and a team is never away: give it to the rep who is.", name);
        if (first is null) return new Message("Absences.NoFirst", "The absence \"{0}\" has no first day: give it one, and save again.", name);
        if (last is null) return new Message("Absences.NoLast", "The absence \"{0}\" has no last day: give it one, and save again.", name);

        return last.Value.Date < first.Value.Date ? new Message("Absences.EndsBefore", "The absence \"{0}\" ends before it starts: correct its first or its last day, and save again.", name) : null;
    }
}
