using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>A row that changes hands takes rows below it along: all, the active ones, or those of the same owner.</summary>
internal static class AssignCascade
{
    public static void Run(Execution execution, TableDefinition table, Guid id, EntityReference before, EntityReference after)
    {
        foreach (var relationship in execution.Metadata.OneToMany(table.LogicalName))
        {
            if (relationship.Cascade.Assign is not (CascadeType.Cascade or CascadeType.Active or CascadeType.UserOwned)) continue;
            if (!execution.Metadata.TryTable(relationship.ReferencingTable, out var other) || other.Ownership != Ownership.User) continue;
            if (other.FindColumn(relationship.ReferencingColumn) is not { IsStored: true } lookup) continue;
            var condition = relationship.Cascade.Assign switch
            {
                CascadeType.Active => "statecode = 0",
                CascadeType.UserOwned => $"ownerid = '{before.Id:D}'",
                _ => $"ownerid <> '{after.Id:D}'",
            };
            foreach (var row in RowIdentity.Referencing(execution, other, lookup, table.LogicalName, id, condition))
                execution.Send(new OrganizationRequest("Update") { ["Target"] = new Entity(other.LogicalName, row) { ["ownerid"] = after } });
        }
    }
}
