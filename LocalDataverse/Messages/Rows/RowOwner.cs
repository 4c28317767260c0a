using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>Keeps the owner's business unit, user and team columns in step with the owner.</summary>
internal static class RowOwner
{
    public static void Apply(Execution execution, TableDefinition table, Dictionary<string, object?> values)
    {
        if (values.GetValueOrDefault("ownerid") is not EntityReference owner) return;
        var ownerTable = execution.Metadata.Table(owner.LogicalName);
        var row = TableStore.Find(execution.Connection, ownerTable, owner.Id, ["businessunitid"]) ?? throw Errors.RowNotFound(owner.LogicalName, owner.Id);
        Set("owningbusinessunit", row.GetValueOrDefault("businessunitid"));
        Set("owninguser", owner.LogicalName == "systemuser" ? owner : null);
        Set("owningteam", owner.LogicalName == "team" ? owner : null);

        void Set(string column, object? value)
        {
            if (table.FindColumn(column) is { IsStored: true }) values[column] = value is EntityReference reference ? new EntityReference(reference.LogicalName, reference.Id) : value;
        }
    }
}
