namespace CoachingExtensions.Alignment;

/// <summary>What becomes of rows of one table when the row of another they belong to gets a new owner.</summary>
/// <param name="From">The table of the row that is given to somebody else.</param>
/// <param name="To">The table of the rows that belong to it.</param>
/// <param name="Relationship">What the platform calls it.</param>
/// <param name="Reach">All of them follow, active ones alone, or none.</param>
internal sealed record HandedDown(string From, string To, string Relationship, string Reach)
{
    public const string All = "all";
    public const string Active = "active";
    public const string None = "none";
    public const string Unnoted = "unnoted";

    /// <summary>
    /// Any way is fine as long as handovers are noted: then who did the work stays credited. Where they are not, what was done
    /// counts for the new owner from then on.
    /// </summary>
    /// <param name="noted">The tables whose handovers are noted.</param>
    public string NoteWith(IReadOnlyCollection<string> noted) => Reach != None && !noted.Contains(To) ? Unnoted : Reach;
}
