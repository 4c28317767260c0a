using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>An activity is a row of its own table, the same row in <c>activitypointer</c>, and its parties.</summary>
internal static class ActivityRows
{
    private const string Pointer = "activitypointer";
    private const int Completed = 1;
    private const int Canceled = 2;

    public static void ApplyDefaults(TableDefinition table, Dictionary<string, object?> values)
    {
        if (table.FindColumn("activitytypecode") is { IsStored: true }) values["activitytypecode"] = table.LogicalName;
        ApplyDurations(table, values, row: null);
    }

    /// <summary>What is done or given up has an end: now, unless another is known.</summary>
    public static void ApplyStateChange(Execution execution, TableDefinition table, Dictionary<string, object?> values, Dictionary<string, object?> row)
    {
        if (values["statecode"] is not OptionSetValue { Value: Completed or Canceled } || table.FindColumn("actualend") is not { IsStored: true }) return;
        if (values.GetValueOrDefault("actualend") is null && row.GetValueOrDefault("actualend") is null) values["actualend"] = execution.UtcNow;
    }

    /// <summary>Durations follow from start and end, unless somebody has said how long it took.</summary>
    public static void ApplyDurations(TableDefinition table, Dictionary<string, object?> values, Dictionary<string, object?>? row)
    {
        Minutes("scheduledstart", "scheduledend", "scheduleddurationminutes");
        Minutes("actualstart", "actualend", "actualdurationminutes");

        void Minutes(string start, string end, string duration)
        {
            if (!(values.ContainsKey(start) || values.ContainsKey(end)) || values.ContainsKey(duration)) return;
            if (table.FindColumn(duration) is not { IsStored: true } || (duration.StartsWith("actual", StringComparison.Ordinal) && row?.GetValueOrDefault(duration) is not null)) return;
            if (Value(start) is DateTime from && Value(end) is DateTime to && to >= from) values[duration] = (int)(to - from).TotalMinutes;
        }

        object? Value(string column) => values.TryGetValue(column, out var sent) ? sent : row?.GetValueOrDefault(column);
    }

    public static void Created(Execution execution, TableDefinition table, Guid id, Entity target, Dictionary<string, object?> values)
    {
        var pointer = execution.Metadata.Table(Pointer);
        var shared = Shared(pointer, values);
        shared["activitytypecode"] = table.LogicalName;
        TableStore.Insert(execution.Connection, pointer, id, SystemValues.Fitting(pointer, shared));
        ActivityParties.Write(execution, table, id, target, values);
    }

    public static void Updated(Execution execution, TableDefinition table, Guid id, Entity target, Dictionary<string, object?> values)
    {
        Mirror(execution, id, values);
        ActivityParties.Write(execution, table, id, target, values);
    }

    /// <summary>Brings a change of the activity's own row into the shared one.</summary>
    public static void Mirror(Execution execution, Guid id, Dictionary<string, object?> values)
    {
        var pointer = execution.Metadata.Table(Pointer);
        if (RowIdentity.Exists(execution, pointer, id)) TableStore.Update(execution.Connection, pointer, id, Shared(pointer, values));
    }

    public static void Deleted(Execution execution, Guid id)
    {
        ActivityParties.Remove(execution, id, null);
        TableStore.Delete(execution.Connection, execution.Metadata.Table(Pointer), id);
    }

    /// <summary>The activity's own row, which the shared one stands for.</summary>
    public static EntityReference Real(Execution execution, Guid id)
    {
        var row = TableStore.Find(execution.Connection, execution.Metadata.Table(Pointer), id, ["activitytypecode"]) ?? throw Errors.RowNotFound(Pointer, id);
        return new EntityReference((string)row["activitytypecode"]!, id);
    }

    public static OrganizationResponse RedirectUpdate(Execution execution, OrganizationRequest request, Entity target, Guid id)
    {
        var real = new Entity(Real(execution, id).LogicalName, id) { RowVersion = target.RowVersion };
        foreach (var (name, value) in target.Attributes) real[name] = value;
        var redirected = new OrganizationRequest("Update") { ["Target"] = real };
        if (request.Parameters.TryGetValue("ConcurrencyBehavior", out var behavior)) redirected["ConcurrencyBehavior"] = behavior;
        return execution.Send(redirected);
    }

    private static Dictionary<string, object?> Shared(TableDefinition pointer, Dictionary<string, object?> values) =>
        new(values.Where(pair => pointer.FindColumn(pair.Key) is { IsStored: true }), StringComparer.OrdinalIgnoreCase);
}
