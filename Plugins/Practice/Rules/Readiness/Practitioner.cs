namespace CoachingExtensions.Practice;

/// <summary>Somebody who practises.</summary>
/// <param name="Id">The user.</param>
/// <param name="HasReports">Whether somebody who can sign in reports to that person.</param>
/// <param name="HasPlan">Whether a plan of that person's own is proposed or agreed.</param>
internal sealed record Practitioner(Guid Id, bool HasReports, bool HasPlan)
{
    /// <summary>Where the person lives.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Who has reports practises what managers do; who has none, or a plan of the own, what reps do.</summary>
    public bool Practises(Audience audience) => audience == Audience.Manager ? HasReports : !HasReports || HasPlan;
}
