using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>Somebody whom a manager is there to coach: by report, or by a plan that runs in the period.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">As people know the user.</param>
/// <param name="Manager">Who is there to coach.</param>
internal sealed record Coachee(Guid Id, string Name, Coach Manager);

/// <summary>Somebody whom nobody coached in a period so that it changed something.</summary>
/// <param name="Person">Who.</param>
/// <param name="Held">Conversations with the person in the period, whoever held them.</param>
/// <param name="HeldOn">The day of the last one, as far back as is looked; null for none.</param>
/// <param name="ConfirmedOn">The day of the last one that changed something, as far back as is looked; null for none.</param>
internal sealed record Uncoached(Coachee Person, int Held, DateTime? HeldOn, DateTime? ConfirmedOn)
{
    /// <summary>So many days before the end of the period are looked back for a last day.</summary>
    public const int DaysBack = 366;

    /// <summary>In the order of the names of the people: those without a conversation, and those of whose conversations none changed something.</summary>
    /// <param name="people">Those who are there to be coached and are shown.</param>
    /// <param name="talks">The conversations of everybody until the end of the period, as known when it is asked for.</param>
    /// <param name="days">The period.</param>
    public static IReadOnlyList<Uncoached> Of(IEnumerable<Coachee> people, IEnumerable<HeldTalk> talks, Period days)
    {
        var byPerson = talks.Where(talk => talk.RepId is not null && talk.Day <= days.End).ToLookup(talk => talk.RepId ?? Guid.Empty);
        return
        [
            .. people.GroupBy(person => person.Id).Select(same => Of(same.First(), [.. byPerson[same.Key]], days))
                .Where(person => !(person.ConfirmedOn >= days.Start))
                .OrderBy(person => person.Person.Name, StringComparer.Ordinal).ThenBy(person => person.Person.Id),
        ];
    }

    private static Uncoached Of(Coachee person, IReadOnlyCollection<HeldTalk> talks, Period days) => new(
        person,
        talks.Count(talk => days.Contains(talk.Day)),
        talks.Max(talk => (DateTime?)talk.Day),
        talks.Where(talk => talk.IsConfirmed).Max(talk => (DateTime?)talk.Day));
}
