using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Pipeline.Registering;
using LocalDataverse.Security;
using LocalDataverse.Storage;

namespace LocalDataverse.Messages.Rows;

/// <summary>Writes rows, and tells the transaction when they are rows the pipeline itself works by.</summary>
internal static class RowWriter
{
    public static TableDefinition Writable(Execution execution, string tableName, string message)
    {
        DemandName(tableName, message);
        var table = execution.Metadata.Table(tableName);
        if (table.IsIntersect) throw Errors.NotAllowedFor(message, table.LogicalName);
        // Tables without privileges of their own hold the system's definitions.
        if (table.PrivilegeSuffix is null && !execution.Caller.IsSystem && table.LogicalName != "activityparty") throw Errors.AdministratorOnly(table.LogicalName);
        return table;
    }

    public static void DemandName(string tableName, string message)
    {
        if (string.IsNullOrEmpty(tableName)) throw Errors.InvalidArgument($"The logical name of the table is missing in the request '{message}'.");
    }

    public static void Insert(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values)
    {
        Complete(execution, table, id, values, isNew: true);
        TableStore.Insert(execution.Connection, table, id, values);
        Note(execution, table, id);
    }

    public static void Update(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values)
    {
        Complete(execution, table, id, values, isNew: false);
        TableStore.Update(execution.Connection, table, id, values);
        Note(execution, table, id);
    }

    public static void Delete(Execution execution, TableDefinition table, Guid id)
    {
        TableStore.Delete(execution.Connection, table, id);
        Note(execution, table, null);
    }

    /// <summary>The row as it is, or the error that it is not there; the caller must hold the privilege on it.</summary>
    public static Dictionary<string, object?> Demand(Execution execution, TableDefinition table, Guid id, Privilege privilege)
    {
        DemandRight(execution, table, id, privilege);
        return Find(execution, table, id);
    }

    /// <summary>Throws unless the caller holds the privilege on the row. Tables without privileges are the administrator's, see <see cref="Writable"/>.</summary>
    public static void DemandRight(Execution execution, TableDefinition table, Guid id, Privilege privilege)
    {
        if (table.PrivilegeSuffix is not null) Access.Demand(execution.Scope, table.LogicalName, privilege, id);
    }

    /// <summary>The row as it is, or the error that it is not there.</summary>
    public static Dictionary<string, object?> Find(Execution execution, TableDefinition table, Guid id) =>
        TableStore.Find(execution.Connection, table, id) ?? throw Errors.RowNotFound(table.LogicalName, id);

    private static void Complete(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values, bool isNew)
    {
        SolutionRows.Demand(execution, table, id, values, isNew);
        if (table.LogicalName == AssemblyRules.Table) AssemblyRules.Describe(values);
    }

    private static void Note(Execution execution, TableDefinition table, Guid? written)
    {
        if (!Registrations.Tables.Contains(table.LogicalName)) return;
        if (written is { } id) RegistrationRules.Demand(execution.Connection, execution.Metadata, table.LogicalName, id);
        execution.Root.RegistrationsChanged();
    }
}
