namespace LocalDataverse.Security;

/// <summary>Ids that are the same in every organisation of this program.</summary>
internal static class WellKnown
{
    /// <summary>The user SYSTEM: what plug-ins get when they ask for a service of nobody.</summary>
    public static readonly Guid SystemUserId = new("5ad2e1c0-0000-4000-8000-000000000001");
}
