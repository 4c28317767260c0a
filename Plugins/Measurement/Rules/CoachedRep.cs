namespace CoachingExtensions.Measurement;

/// <summary>Somebody who was coached in the period.</summary>
/// <param name="Id">The rep.</param>
/// <param name="Name">As people know the rep.</param>
/// <param name="Held">In how many conversations.</param>
/// <param name="ConfirmedOn">The day of the last one of which the rep says that it changed something; null for none.</param>
internal sealed record CoachedRep(Guid Id, string Name, int Held, DateTime? ConfirmedOn)
{
    public static CoachedRep Of(IGrouping<Guid, HeldTalk> talks) => new(
        talks.Key,
        talks.First().RepName,
        talks.Count(),
        talks.Where(talk => talk.IsConfirmed).Max(talk => (DateTime?)talk.Day));
}
