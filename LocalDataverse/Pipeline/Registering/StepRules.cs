using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline.Registering;

/// <summary>What a step must be. The same step may be registered twice, and runs twice then (https://learn.microsoft.com/power-apps/developer/data-platform/best-practices/business-logic/do-not-duplicate-plugin-step-registration).</summary>
internal sealed class StepRules(SqliteConnection connection, MetadataCatalogue metadata)
{
    private static readonly HashSet<string> WithColumns = new(StringComparer.OrdinalIgnoreCase) { "Update", "UpdateMultiple", "OnExternalUpdated" };

    public void Demand(SystemRow step)
    {
        var name = $"The step '{step.Text("name")}'";
        if (step.Guid("sdkmessageid") is not { } messageId || Find("sdkmessage", messageId)?.Text("name") is not { } message) throw RegistrationErrors.Invalid($"{name} needs a message: sdkmessageid.");
        var handler = step.Guid("eventhandler") ?? step.Guid("plugintypeid");
        if (handler is null || Find("plugintype", handler.Value) is null) throw RegistrationErrors.Invalid($"{name} needs a plug-in type that is registered: eventhandler.");
        DemandWhen(step, name);
        if (step.Number("rank") is < 0) throw RegistrationErrors.Invalid($"{name} has the rank {step.Number("rank")}; the execution order starts at 0.");
        if (step.Guid("impersonatinguserid") is { } user && Find("systemuser", user) is null) throw RegistrationErrors.Invalid($"{name} runs as the user {user:D}, who is not there.");
        DemandCustomApi(name, messageId, step.Number("mode") == 1);
        DemandColumns(step, name, message, TableOf(step, name, messageId, message));
        var images = new ImageRules(connection, metadata);
        foreach (var image in SystemRow.All(connection, metadata, "sdkmessageprocessingstepimage", "WHERE sdkmessageprocessingstepid = $0", step.Id)) images.Demand(image, step);
    }

    private static void DemandWhen(SystemRow step, string name)
    {
        var stage = step.Number("stage") ?? Stage.PostOperation;
        if (stage is not (Stage.PreValidation or Stage.PreOperation or Stage.PostOperation)) throw RegistrationErrors.Invalid($"{name} is registered in stage {stage}. Steps run in stage 10 (pre-validation), 20 (pre-operation) or 40 (post-operation); 30 is the main operation of the platform or of a custom API.");
        if (step.Number("mode") is { } mode and not (0 or 1)) throw RegistrationErrors.Invalid($"{name} has the mode {mode}; 0 is synchronous, 1 asynchronous.");
        if (step.Number("mode") == 1 && stage != Stage.PostOperation) throw RegistrationErrors.Invalid($"{name} is asynchronous, which only a step in post-operation (40) can be.");
    }

    private TableDefinition? TableOf(SystemRow step, string name, Guid messageId, string message)
    {
        if (step.Guid("sdkmessagefilterid") is not { } filterId) return null;
        var filter = Find("sdkmessagefilter", filterId) ?? throw RegistrationErrors.Invalid($"{name} names the message filter {filterId:D}, which is not there.");
        if (filter.Guid("sdkmessageid") != messageId) throw RegistrationErrors.Invalid($"{name} is on the message '{message}', but its filter {filterId:D} is of another message.");
        if (filter.Text("primaryobjecttypecode") is not { } tableName || tableName == "none") return null;
        var table = metadata.TryTable(tableName, out var found) ? found : throw RegistrationErrors.Invalid($"{name} is on the table '{tableName}', which is not there.");
        if (!TableMessages.Allow(table, message)) throw RegistrationErrors.NoMessageOfTable(name, message, tableName);
        return TableMessages.HasEvents(table) ? table : throw RegistrationErrors.NoStepsOnTable(name, message, tableName);
    }

    private static void DemandColumns(SystemRow step, string name, string message, TableDefinition? table)
    {
        if (step.Text("filteringattributes") is not { Length: > 0 } columns) return;
        if (!WithColumns.Contains(message)) throw RegistrationErrors.Invalid($"{name} has filtering attributes, which the message '{message}' does not support.");
        if (table is null) throw RegistrationErrors.Invalid($"{name} has filtering attributes but no table they could be of.");
        foreach (var column in columns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(column => table.FindColumn(column) is null)) throw RegistrationErrors.Invalid($"{name} filters on '{column}', which is no column of '{table.LogicalName}'.");
    }

    private void DemandCustomApi(string name, Guid message, bool isAsynchronous)
    {
        if (SystemRow.All(connection, metadata, "customapi", "WHERE sdkmessageid = $0", message).FirstOrDefault() is not { } api) return;
        var allowed = api.Number("allowedcustomprocessingsteptype") ?? 0;
        if (allowed == 0 || (allowed == 1 && !isAsynchronous)) throw RegistrationErrors.NoStepsOnMessage(name, api.Text("uniquename") ?? "", asynchronousOnes: allowed == 1);
    }

    private SystemRow? Find(string table, Guid id) => SystemRow.Find(connection, metadata, table, id);
}
