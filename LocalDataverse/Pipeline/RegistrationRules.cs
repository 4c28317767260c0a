using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Refuses registrations that Dataverse refuses, whoever makes them: the Plug-in Registration tool and its like by rows, an import by its zip
/// (Microsoft, Register a plug-in; Event framework; Define entity images).
/// </summary>
internal static class RegistrationRules
{
    // The messages with entity images, as Microsoft lists them; of those that LocalDataverse has beside them the row is the request's Target too.
    private static readonly HashSet<string> WithImages = new(StringComparer.OrdinalIgnoreCase)
    {
        "Assign", "Create", "CreateMultiple", "Delete", "DeliverIncoming", "DeliverPromote", "Merge", "Route", "Send", "SetState", "SetStateDynamicEntity", "Update", "UpdateMultiple", "UpsertMultiple",
        "GrantAccess", "ModifyAccess", "RevokeAccess",
    };

    private static readonly HashSet<string> WithColumns = new(StringComparer.OrdinalIgnoreCase) { "Update", "UpdateMultiple", "OnExternalUpdated" };

    // Messages of a few tables only. What is not named here goes with every table.
    private static readonly Dictionary<string, Func<TableDefinition, bool>> Tables = new(StringComparer.OrdinalIgnoreCase)
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
        ["SetState"] = table => table.StateColumn is not null,
        ["SetStateDynamicEntity"] = table => table.StateColumn is not null,
        ["Associate"] = _ => false,
        ["Disassociate"] = _ => false,
        ["ImportSolution"] = _ => false,
        ["PublishAll"] = _ => false,
    };

    /// <summary>Checks a row of the tables that register plug-ins, as it stands in the transaction now.</summary>
    public static void Demand(SqliteConnection connection, MetadataCatalogue metadata, string table, Guid id)
    {
        switch (table)
        {
            case "sdkmessageprocessingstep" when SystemRow.Find(connection, metadata, table, id) is { } step:
                DemandStep(connection, metadata, step);
                foreach (var image in SystemRow.All(connection, metadata, "sdkmessageprocessingstepimage", "WHERE sdkmessageprocessingstepid = $0", id)) DemandImage(connection, metadata, image, step);
                break;
            case "sdkmessageprocessingstepimage" when SystemRow.Find(connection, metadata, table, id) is { } image:
                var of = image.Guid("sdkmessageprocessingstepid") is { } owner ? SystemRow.Find(connection, metadata, "sdkmessageprocessingstep", owner) : null;
                DemandImage(connection, metadata, image, of ?? throw Refused("An image needs the step it is of: sdkmessageprocessingstepid."));
                break;
            case "pluginassembly" when SystemRow.Find(connection, metadata, table, id) is { } assembly:
                DemandAssembly(assembly);
                break;
        }
    }

    private static void DemandStep(SqliteConnection connection, MetadataCatalogue metadata, SystemRow step)
    {
        var name = $"The step '{step.Text("name")}'";
        if (step.Guid("sdkmessageid") is not { } messageId || SystemRow.Find(connection, metadata, "sdkmessage", messageId)?.Text("name") is not { } message) throw Refused($"{name} needs a message: sdkmessageid.");
        var handler = step.Guid("eventhandler") ?? step.Guid("plugintypeid");
        if (handler is null || SystemRow.Find(connection, metadata, "plugintype", handler.Value) is null) throw Refused($"{name} needs a plug-in type that is registered: eventhandler.");
        var stage = step.Number("stage") ?? Stage.PostOperation;
        if (stage is not (Stage.PreValidation or Stage.PreOperation or Stage.PostOperation)) throw Refused($"{name} is registered in stage {stage}. Steps run in stage 10 (pre-validation), 20 (pre-operation) or 40 (post-operation); 30 is the main operation of the platform or of a custom API.");
        var isAsynchronous = step.Number("mode") == 1;
        if (isAsynchronous && stage != Stage.PostOperation) throw Refused($"{name} is asynchronous, which only a step in post-operation (40) can be.");
        if (step.Number("rank") is < 0) throw Refused($"{name} has the rank {step.Number("rank")}; the execution order starts at 0.");
        if (step.Guid("impersonatinguserid") is { } user && SystemRow.Find(connection, metadata, "systemuser", user) is null) throw Refused($"{name} runs as the user {user:D}, who is not there.");
        DemandCustomApi(connection, metadata, name, messageId, isAsynchronous);
        var table = TableOf(connection, metadata, step, name, messageId, message);
        DemandColumns(step, name, message, table);
    }

    private static TableDefinition? TableOf(SqliteConnection connection, MetadataCatalogue metadata, SystemRow step, string name, Guid messageId, string message)
    {
        if (step.Guid("sdkmessagefilterid") is not { } filterId) return null;
        var filter = SystemRow.Find(connection, metadata, "sdkmessagefilter", filterId) ?? throw Refused($"{name} names the message filter {filterId:D}, which is not there.");
        if (filter.Guid("sdkmessageid") != messageId) throw Refused($"{name} is on the message '{message}', but its filter {filterId:D} is of another message.");
        if (filter.Text("primaryobjecttypecode") is not { } tableName || tableName == "none") return null;
        var table = metadata.TryTable(tableName, out var found) ? found : throw Refused($"{name} is on the table '{tableName}', which is not there.");
        return Tables.TryGetValue(message, out var supports) && !supports(table) ? throw Refused($"{name} is on '{message}' of '{tableName}'. This message is not one of that table.") : table;
    }

    private static void DemandColumns(SystemRow step, string name, string message, TableDefinition? table)
    {
        if (step.Text("filteringattributes") is not { Length: > 0 } columns) return;
        if (!WithColumns.Contains(message)) throw Refused($"{name} has filtering attributes, which the message '{message}' does not support.");
        if (table is null) throw Refused($"{name} has filtering attributes but no table they could be of.");
        foreach (var column in Columns(columns).Where(column => table.FindColumn(column) is null)) throw Refused($"{name} filters on '{column}', which is no column of '{table.LogicalName}'.");
    }

    private static void DemandCustomApi(SqliteConnection connection, MetadataCatalogue metadata, string name, Guid message, bool isAsynchronous)
    {
        if (SystemRow.All(connection, metadata, "customapi", "WHERE sdkmessageid = $0", message).FirstOrDefault() is not { } api) return;
        var allowed = api.Number("allowedcustomprocessingsteptype") ?? 0;
        if (allowed == 0 || (allowed == 1 && !isAsynchronous)) throw Refused($"{name} is on the custom API '{api.Text("uniquename")}', which allows {(allowed == 0 ? "no custom steps" : "asynchronous steps only")}.");
    }

    private static void DemandImage(SqliteConnection connection, MetadataCatalogue metadata, SystemRow image, SystemRow step)
    {
        var message = step.Guid("sdkmessageid") is { } id ? SystemRow.Find(connection, metadata, "sdkmessage", id)?.Text("name") ?? "" : "";
        var name = $"The image '{image.Text("entityalias") ?? image.Text("name")}' of the step '{step.Text("name")}'";
        if (!WithImages.Contains(message)) throw Refused($"{name} is not possible: the message '{message}' has no images.");
        var kind = image.Number("imagetype") ?? 0;
        if (kind is < 0 or > 2) throw Refused($"{name} has the type {kind}; 0 is a pre-image, 1 a post-image, 2 both.");
        if (kind is 0 or 2 && message is "Create" or "CreateMultiple") throw Refused($"{name} is a pre-image: before '{message}' there is no row.");
        if (kind is 1 or 2 && message == "Delete") throw Refused($"{name} is a post-image: after 'Delete' there is no row.");
        if (kind is 1 or 2 && (step.Number("stage") ?? Stage.PostOperation) != Stage.PostOperation) throw Refused($"{name} is a post-image, which exists in post-operation (40) only.");
        var alias = image.Text("entityalias");
        var same = SystemRow.All(connection, metadata, "sdkmessageprocessingstepimage", "WHERE sdkmessageprocessingstepid = $0", step.Id)
            .Any(other => other.Id != image.Id && string.Equals(other.Text("entityalias"), alias, StringComparison.Ordinal) && Overlaps(other.Number("imagetype") ?? 0, kind));
        if (same) throw Refused($"{name} has the entity alias of another image of that step.");
        DemandImageColumns(connection, metadata, image, step, name);
    }

    private static void DemandImageColumns(SqliteConnection connection, MetadataCatalogue metadata, SystemRow image, SystemRow step, string name)
    {
        if (image.Text("attributes") is not { Length: > 0 } columns || step.Guid("sdkmessagefilterid") is not { } filter || !metadata.TryTable(SystemRow.Find(connection, metadata, "sdkmessagefilter", filter)?.Text("primaryobjecttypecode"), out var table)) return;
        foreach (var column in Columns(columns).Where(column => table.FindColumn(column) is null)) throw Refused($"{name} has the column '{column}', which '{table.LogicalName}' has not.");
    }

    private static void DemandAssembly(SystemRow assembly)
    {
        if (assembly.Text("content") is not { Length: > 0 } content) return;
        if (!IsAssembly(content)) throw Errors.Fault(0x8004024E, $"Failed to load assembly: the content of '{assembly.Text("name")}' is no .NET assembly.");
    }

    private static bool IsAssembly(string content)
    {
        try
        {
            using var image = new PEReader(new MemoryStream(Convert.FromBase64String(content)));
            return image.HasMetadata && image.GetMetadataReader().IsAssembly;
        }
        catch (Exception invalid) when (invalid is FormatException or BadImageFormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool Overlaps(int one, int other) => one == 2 || other == 2 || one == other;

    private static string[] Columns(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static FaultException<OrganizationServiceFault> Refused(string why) => Errors.InvalidArgument(why);
}
