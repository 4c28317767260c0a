namespace LocalDataverse.Security;

/// <summary>Who asks.</summary>
/// <param name="UserId">The system user.</param>
/// <param name="BusinessUnitId">The user's business unit.</param>
/// <param name="IsSystem">SYSTEM or a system administrator: may do everything.</param>
public sealed record Caller(Guid UserId, Guid BusinessUnitId, bool IsSystem)
{
    /// <summary>Who really calls, on behalf of this user: what is done, both must be allowed to do. Null when the user calls in person.</summary>
    public Caller? Impersonator { get; init; }
}
