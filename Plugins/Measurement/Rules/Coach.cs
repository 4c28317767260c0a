namespace CoachingExtensions.Measurement;

/// <summary>Somebody who coaches.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">As people know the user.</param>
/// <param name="UnitId">The business unit of now.</param>
internal sealed record Coach(Guid Id, string Name, Guid UnitId)
{
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Can no longer sign in.</summary>
    public bool IsLeft { get; init; }
}
