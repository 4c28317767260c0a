using LocalDataverse.Metadata;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Which messages a table has: what the rows of <c>sdkmessagefilter</c> say, and what a step can be registered on
/// (https://learn.microsoft.com/power-apps/developer/data-platform/org-service/use-messages#query-supported-messages).
/// </summary>
internal static class TableMessages
{
    private static readonly Dictionary<string, Func<TableDefinition, bool>> OfSomeTables = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Win"] = table => table.LogicalName == "opportunity",
        ["Lose"] = table => table.LogicalName == "opportunity",
        ["QualifyLead"] = table => table.LogicalName == "lead",
        ["Merge"] = table => table.LogicalName is "account" or "contact" or "lead" or "incident",
        ["Close"] = table => table.LogicalName is "incident" or "quote",
        ["Assign"] = table => table.Ownership == Ownership.User,
        ["GrantAccess"] = table => table.Ownership == Ownership.User,
        ["ModifyAccess"] = table => table.Ownership == Ownership.User,
        ["RevokeAccess"] = table => table.Ownership == Ownership.User,
        ["AddUserToRecordTeam"] = table => table.Ownership == Ownership.User,
        ["RemoveUserFromRecordTeam"] = table => table.Ownership == Ownership.User,
        ["SetState"] = table => table.StateColumn is not null,
        ["SetStateDynamicEntity"] = table => table.StateColumn is not null,
        ["Associate"] = _ => false,
        ["Disassociate"] = _ => false,
        ["BulkDelete"] = _ => false,
        ["ImportSolution"] = _ => false,
        ["PublishAll"] = _ => false,
    };

    private static readonly string[] OfAllTables = ["Create", "CreateMultiple", "Update", "UpdateMultiple", "Upsert", "UpsertMultiple", "Delete", "Retrieve", "RetrieveMultiple"];

    // The rows of many-to-many relationships come and go by Associate and Disassociate.
    private static readonly string[] OfIntersections = ["Retrieve", "RetrieveMultiple"];

    /// <summary>Whether the message is not one that the table lacks. A message that is not the platform's own, such as a custom API, goes with every table.</summary>
    public static bool Allow(TableDefinition table, string message) =>
        OfSomeTables.TryGetValue(message, out var has) ? has(table) : !table.IsIntersect || !OfAllTables.Contains(message, StringComparer.OrdinalIgnoreCase) || OfIntersections.Contains(message, StringComparer.OrdinalIgnoreCase);

    /// <summary>The platform's messages of a table.</summary>
    public static IEnumerable<string> Of(TableDefinition table) =>
        table.IsIntersect ? OfIntersections : OfAllTables.Concat(OfSomeTables.Where(message => message.Value(table)).Select(message => message.Key));

    /// <summary>Whether steps can be registered on the table: the rows that register them are none of its events (https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/sdkmessageprocessingstep).</summary>
    public static bool HasEvents(TableDefinition table) => !Registrations.Tables.Contains(table.LogicalName) || table.LogicalName.StartsWith("customapi", StringComparison.Ordinal);
}
