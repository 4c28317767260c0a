using LocalDataverse.Metadata;

namespace LocalDataverse.Security;

/// <summary>Who asks.</summary>
/// <param name="UserId">The system user.</param>
/// <param name="BusinessUnitId">The user's business unit.</param>
/// <param name="IsSystem">SYSTEM or a system administrator: may do everything.</param>
public sealed record Caller(Guid UserId, Guid BusinessUnitId, bool IsSystem)
{
    /// <summary>The language in which the user works.</summary>
    public int Language { get; init; } = DisplayText.BaseLanguage;

    /// <summary>How the user reads dates and numbers.</summary>
    public UserFormats Formats { get; init; } = UserFormats.UnitedStates;

    /// <summary>The currency the user enters amounts in; null for the organisation's.</summary>
    public Guid? Currency { get; init; }

    /// <summary>Who really calls, on behalf of this user: what is done, both must be allowed to do. Null when the user calls in person.</summary>
    public Caller? Impersonator { get; init; }
}
