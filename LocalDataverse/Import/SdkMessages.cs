using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>The rows of <c>sdkmessage</c> and <c>sdkmessagefilter</c>, to which steps refer.</summary>
internal static class SdkMessages
{
    // Dataverse gives these the same ids everywhere: a solution's steps name them.
    private static readonly Dictionary<string, string> Known = new()
    {
        ["Create"] = "9ebdbb1b",
        ["Update"] = "20bebb1b",
        ["Delete"] = "a1bdbb1b",
        ["SetState"] = "1cbebb1b",
        ["SetStateDynamicEntity"] = "1dbebb1b",
        ["Assign"] = "8cbdbb1b",
        ["GrantAccess"] = "c5bdbb1b",
        ["ModifyAccess"] = "dcbdbb1b",
        ["RevokeAccess"] = "11bebb1b",
        ["Retrieve"] = "f2bdbb1b",
        ["RetrieveMultiple"] = "03bebb1b",
    };

    private static readonly string[] Others =
    [
        "Win", "Lose", "Associate", "Disassociate", "Merge", "Close", "Upsert", "ImportSolution", "PublishAll", "QualifyLead", "AddUserToRecordTeam", "RemoveUserFromRecordTeam",
    ];

    public static void Seed(RowWriter rows)
    {
        foreach (var (name, prefix) in Known)
        {
            Put(rows, new Guid($"{prefix}-ea3e-db11-86a7-000a3a5473e8"), name);
        }

        foreach (var name in Others)
        {
            Put(rows, IdOf(name), name);
        }
    }

    /// <summary>The id of a message this program names itself, such as a custom API's.</summary>
    public static Guid IdOf(string name) => MetadataIds.Of("sdkmessage", name);

    public static void Put(RowWriter rows, Guid id, string name) =>
        rows.Put("sdkmessage", id, new() { ["name"] = name, ["isactive"] = true, ["isprivate"] = false, ["template"] = false });

    /// <summary>The filter that ties a step's message to its table; none for a step on every table.</summary>
    public static Guid? Filter(RowWriter rows, Guid message, string? table)
    {
        if (string.IsNullOrEmpty(table) || table == "none")
        {
            return null;
        }

        var definition = rows.Metadata.TryTable(table, out var found) ? found : throw ImportErrors.MissingDependency($"the table '{table}', which a step is registered on");
        var id = MetadataIds.Of("sdkmessagefilter", $"{message:D}.{definition.LogicalName}");
        if (!rows.Exists("sdkmessagefilter", id))
        {
            rows.Put("sdkmessagefilter", id, new()
            {
                ["name"] = definition.LogicalName,
                ["sdkmessageid"] = message,
                ["primaryobjecttypecode"] = definition.LogicalName,
                ["secondaryobjecttypecode"] = "none",
                ["iscustomprocessingstepallowed"] = true,
                ["isvisible"] = true,
            });
        }

        return id;
    }
}
