using CoachingExtensions.Practice;

namespace CoachingExtensions.Measurement;

/// <summary>Somebody of a team.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">As people know the user.</param>
/// <param name="ManagerId">To whom the person reports.</param>
internal sealed record ProgressPerson(Guid Id, string Name, Guid? ManagerId)
{
    /// <summary>Where the person lives.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public bool HasReports { get; init; }

    public bool HasPlan { get; init; }

    public Practitioner Practitioner => new(Id, HasReports, HasPlan) { Zone = Zone };
}
