using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

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
        "CreateMultiple", "UpdateMultiple", "UpsertMultiple", "BulkDelete",
    ];

    private static readonly Dictionary<string, Guid> Ids =
        Known.Select(known => (known.Key, Id: new Guid($"{known.Value}-ea3e-db11-86a7-000a3a5473e8"))).Concat(Others.Select(name => (name, IdOf(name)))).ToDictionary(message => message.Item1, message => message.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Brings the messages of the platform and those of each table to what they are: an organisation may have been made by an earlier version.</summary>
    public static void Ensure(SqliteConnection connection, MetadataCatalogue metadata, DateTime utcNow)
    {
        var rows = new RowWriter(connection, metadata, utcNow, WellKnown.SystemUserId);
        foreach (var (name, id) in Ids) Put(rows, id, name);
        EnsureFilters(rows, metadata.Tables);
    }

    /// <summary>Says of tables that are new which messages they have.</summary>
    public static void EnsureFilters(RowWriter rows, IEnumerable<TableDefinition> tables)
    {
        if (!rows.Metadata.TryTable("sdkmessagefilter", out _)) return;
        var there = Filters(rows.Connection);
        foreach (var table in tables.Where(table => table.LogicalName != PrincipalView.Table))
        {
            foreach (var message in TableMessages.Of(table).Where(message => !there.Contains((Ids[message], table.LogicalName)))) Put(rows, Ids[message], table);
        }
    }

    private static HashSet<(Guid Message, string Table)> Filters(SqliteConnection connection)
    {
        HashSet<(Guid, string)> there = [];
        using var statement = Statements.Take(connection, "SELECT sdkmessageid, primaryobjecttypecode FROM sdkmessagefilter WHERE sdkmessageid IS NOT NULL AND primaryobjecttypecode IS NOT NULL", []);
        var reader = statement.Read();
        while (reader.Read()) there.Add((Guid.Parse(reader.GetString(0)), reader.GetString(1)));
        return there;
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
        return Put(rows, message, definition);
    }

    private static Guid Put(RowWriter rows, Guid message, TableDefinition table)
    {
        var id = MetadataIds.Of("sdkmessagefilter", $"{message:D}.{table.LogicalName}");
        if (rows.Exists("sdkmessagefilter", id)) return id;
        rows.Put("sdkmessagefilter", id, new()
        {
            ["name"] = table.LogicalName,
            ["sdkmessageid"] = message,
            ["primaryobjecttypecode"] = table.LogicalName,
            ["secondaryobjecttypecode"] = "none",
            ["iscustomprocessingstepallowed"] = TableMessages.HasEvents(table),
            ["isvisible"] = true,
        });
        return id;
    }
}
