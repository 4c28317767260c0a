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
    /// <summary>Those whose year is told: managers by the executive, reps by their manager.</summary>
    public static IReadOnlyList<Coached> Of(IReadOnlyList<Person> staff, IReadOnlyDictionary<Person, Guid> ids, Past past)
    {
        var executive = staff.Single(person => person.Job == Job.Executive);
        var managers = staff.Where(person => person.Job == Job.Manager && past.Tells(person)).ToList();
        return
        [
            .. managers.Select((manager, number) => new Coached(manager, ids[manager], executive, ids[executive], CoachingStyle.OfManagers, number)),
            .. managers.SelectMany(manager => staff.Where(person => person.Job == Job.Rep && person.Region == manager.Region)
                .Select((rep, number) => new Coached(rep, ids[rep], manager, ids[manager], CoachingStyle.Of(manager), number))),
        ];
    }

    /// <summary>The day from which coaching changes something; null for not yet.</summary>
    public DateOnly? Begins(Past past) => Style.Begins[Number] is { } month ? past.Month(month) : null;

    public bool HasBegun(Past past, DateTime time) => Begins(past) is { } day && DateOnly.FromDateTime(time) >= day;
}
