namespace LocalDataverse.Security;

/// <summary>Who asks.</summary>
/// <param name="UserId">The system user.</param>
/// <param name="BusinessUnitId">The user's business unit.</param>
/// <param name="IsSystem">SYSTEM or a system administrator: may do everything.</param>
public sealed record Caller(Guid UserId, Guid BusinessUnitId, bool IsSystem);
