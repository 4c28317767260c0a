using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>
/// Rows that referred to a merged row refer to its master. For tables that can be merged, cascading is the only rule Dataverse
/// allows, so no relationship is asked. Each is an Update with its steps, as every cascade: the one who merges need not hold
/// a privilege on every row below.
/// </summary>
internal static class MergeCascade
{
    public static void Run(Execution execution, TableDefinition table, Guid subordinate, EntityReference master)
    {
        foreach (var relationship in execution.Metadata.OneToMany(table.LogicalName))
        {
            if (relationship.ReferencingColumn == "masterid" || !execution.Metadata.TryTable(relationship.ReferencingTable, out var other)) continue;
            // An activity has a table of its own, whose row brings the shared one along.
            if (other.IsActivityPointer || other.FindColumn(relationship.ReferencingColumn) is not { IsStored: true } lookup) continue;
            foreach (var row in RowIdentity.Referencing(execution, other, lookup, table.LogicalName, subordinate)) Move(execution, other, row, lookup, master);
        }
    }

    private static void Move(Execution execution, TableDefinition other, Guid row, ColumnDefinition lookup, EntityReference master)
    {
        if (lookup.ValidForUpdate) execution.SendCascade(new OrganizationRequest("Update") { ["Target"] = new Entity(other.LogicalName, row) { [lookup.LogicalName] = master } });
        else RowWriter.Update(execution, other, row, new Dictionary<string, object?> { [lookup.LogicalName] = master });
    }
}
