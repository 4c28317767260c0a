using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>What happens to the rows that refer to a row which is deleted, as each relationship says.</summary>
internal static class DeleteCascade
{
    public static void Run(Execution execution, TableDefinition table, Guid id)
    {
        // Restrictions first: a delete that is refused has touched nothing, and no step has run in vain.
        var relationships = execution.Metadata.OneToMany(table.LogicalName).ToList();
        foreach (var relationship in relationships.Where(relationship => relationship.Cascade.Delete == CascadeType.Restrict))
        {
            var others = Referencing(execution, relationship, table, id).Where(row => !execution.Root.Deleting.Contains((relationship.ReferencingTable, row)));
            if (others.Any()) throw Errors.DeleteRestricted(table.LogicalName, id, relationship.ReferencingTable, relationship.SchemaName);
        }

        foreach (var relationship in relationships) Apply(execution, relationship, table, id);
        foreach (var relationship in execution.Metadata.ManyToMany(table.LogicalName)) Unlink(execution, relationship, table, id);
        Unshare(execution, table, id);
        if (table.LogicalName is "team" or "systemuser") DeleteShares(execution, "principalid", id);
    }

    private static void Apply(Execution execution, OneToManyDefinition relationship, TableDefinition table, Guid id)
    {
        if (relationship.Cascade.Delete is CascadeType.NoCascade or CascadeType.Restrict) return;
        var other = execution.Metadata.Table(relationship.ReferencingTable);
        // An activity has a table of its own beside the shared one: what happens to it there comes over here.
        if (other.IsActivityPointer) return;
        foreach (var row in Referencing(execution, relationship, table, id))
        {
            if (execution.Root.Deleting.Contains((other.LogicalName, row))) continue;
            if (relationship.Cascade.Delete == CascadeType.RemoveLink)
            {
                var nothing = new Dictionary<string, object?> { [relationship.ReferencingColumn] = null };
                RowWriter.Update(execution, other, row, nothing);
                if (other.IsActivity) ActivityRows.Mirror(execution, row, nothing);
                InheritedAccess.Refresh(execution, other, row);
            }
            else
            {
                execution.SendCascade(new OrganizationRequest("Delete") { ["Target"] = new EntityReference(other.LogicalName, row) });
            }
        }
    }

    private static List<Guid> Referencing(Execution execution, OneToManyDefinition relationship, TableDefinition table, Guid id)
    {
        if (!execution.Metadata.TryTable(relationship.ReferencingTable, out var other)) return [];
        return other.FindColumn(relationship.ReferencingColumn) is { IsStored: true } lookup ? RowIdentity.Referencing(execution, other, lookup, table.LogicalName, id) : [];
    }

    private static void Unlink(Execution execution, ManyToManyDefinition relationship, TableDefinition table, Guid id)
    {
        if (!execution.Metadata.TryTable(relationship.IntersectTable, out var intersect)) return;
        if (relationship.Table1 == table.LogicalName) Remove(relationship.Table1Column);
        if (relationship.Table2 == table.LogicalName) Remove(relationship.Table2Column);

        void Remove(string column)
        {
            foreach (var row in RowIdentity.Referencing(execution, intersect, intersect.Column(column), table.LogicalName, id)) TableStore.Delete(execution.Connection, intersect, row);
        }
    }

    private static void Unshare(Execution execution, TableDefinition table, Guid id)
    {
        if (table.Ownership == Ownership.User) DeleteShares(execution, "objectid", id);
    }

    private static void DeleteShares(Execution execution, string column, Guid id)
    {
        if (!execution.Metadata.TryTable("principalobjectaccess", out var shares)) return;
        using var statement = Statements.Take(execution.Connection, $"DELETE FROM {shares.LogicalName.Quoted()} WHERE {column.Quoted()} = $0", [StoredValue.OfId(id)]);
        statement.Run();
    }
}
