namespace CoachingExtensions.Samples.Organisation;

/// <summary>Somebody, and who coaches that person in which way.</summary>
/// <param name="Person">Who is coached.</param>
/// <param name="Id">The user of it.</param>
/// <param name="Coach">Who coaches.</param>
/// <param name="CoachId">The user of that.</param>
/// <param name="Style">How.</param>
/// <param name="Number">Which one of the coach's people, from 0.</param>
internal sealed record Coached(Person Person, Guid Id, Person Coach, Guid CoachId, CoachingStyle Style, int Number)
{
    /// <summary>The day from which coaching changes something; null for not yet.</summary>
    public DateOnly? Begins(Past past) => Style.Begins[Number] is { } month ? past.Month(month) : null;

    public bool HasBegun(Past past, DateTime time) => Begins(past) is { } day && DateOnly.FromDateTime(time) >= day;
}
