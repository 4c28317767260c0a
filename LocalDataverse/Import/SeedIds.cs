namespace LocalDataverse.Import;

/// <summary>Ids of the rows every organisation starts with. Dataverse gives the roles their templates' ids; the others are this program's own.</summary>
internal static class SeedIds
{
    public static readonly Guid Administrator = new("5ad2e1c0-0000-4000-8000-000000000002");
    public static readonly Guid RootBusinessUnit = new("5ad2e1c0-0000-4000-8000-000000000010");
    public static readonly Guid DefaultTeam = new("5ad2e1c0-0000-4000-8000-000000000011");
    public static readonly Guid Organization = new("5ad2e1c0-0000-4000-8000-000000000020");
    public static readonly Guid BaseCurrency = new("5ad2e1c0-0000-4000-8000-000000000030");
    public static readonly Guid SystemAdministratorRole = new("627090ff-40a3-4053-8790-584edc5be201");
    public static readonly Guid SystemCustomizerRole = new("119f245c-3cc8-4b62-b31c-d1a046ced15d");
}
