using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>The owned rows that refer to a row and that one of its cascade rules reaches.</summary>
internal static class RowsBelow
{
    /// <param name="execution">In which transaction.</param>
    /// <param name="table">The table of the row above.</param>
    /// <param name="id">The row above.</param>
    /// <param name="rule">Which of a relationship's rules counts.</param>
    /// <param name="owner">Whose rows "owned by the same user" means; the owner of the row above when it is not given.</param>
    public static IEnumerable<EntityReference> Of(Execution execution, TableDefinition table, Guid id, Func<CascadeRules, CascadeType> rule, Guid? owner = null)
    {
        foreach (var relationship in execution.Metadata.OneToMany(table.LogicalName))
        {
            var kind = rule(relationship.Cascade);
            if (kind is not (CascadeType.Cascade or CascadeType.Active or CascadeType.UserOwned)) continue;
            // An activity has a table of its own beside the shared one: one of the two is enough.
            if (!execution.Metadata.TryTable(relationship.ReferencingTable, out var other) || other.Ownership != Ownership.User || other.IsActivityPointer) continue;
            if (other.FindColumn(relationship.ReferencingColumn) is not { IsStored: true } lookup) continue;
            var condition = kind switch
            {
                CascadeType.Active => "statecode = 0",
                CascadeType.UserOwned => $"ownerid = '{owner ?? OwnerOf(execution, table, id)?.Id:D}'",
                _ => null,
            };
            foreach (var row in RowIdentity.Referencing(execution, other, lookup, table.LogicalName, id, condition)) yield return new EntityReference(other.LogicalName, row);
        }
    }

    public static EntityReference? OwnerOf(Execution execution, TableDefinition table, Guid id) =>
        TableStore.Find(execution.Connection, table, id, ["ownerid"])?.GetValueOrDefault("ownerid") as EntityReference;
}
