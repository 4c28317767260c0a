using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>Deep insert: rows that came with a new one are created with all their steps, and get their lookup to it.</summary>
internal static class RelatedRows
{
    public static void Create(Execution execution, Entity target, TableDefinition table, Guid id)
    {
        foreach (var (relationship, rows) in target.RelatedEntities)
        {
            var own = new EntityReference(table.LogicalName, id);
            if (execution.Metadata.OneToManyByName(relationship.SchemaName) is { } oneToMany && oneToMany.ReferencedTable == table.LogicalName)
            {
                foreach (var row in rows.Entities)
                {
                    row[oneToMany.ReferencingColumn] = own;
                    execution.Send(new OrganizationRequest("Create") { ["Target"] = row });
                }
            }
            else if (execution.Metadata.ManyToManyByName(relationship.SchemaName) is not null)
            {
                EntityReferenceCollection created = [];
                foreach (var row in rows.Entities)
                    created.Add(new EntityReference(row.LogicalName, (Guid)execution.Send(new OrganizationRequest("Create") { ["Target"] = row })["id"]));
                execution.Send(new OrganizationRequest("Associate") { ["Target"] = own, ["Relationship"] = relationship, ["RelatedEntities"] = created });
            }
            else
            {
                throw Errors.UnknownRelationship(table.LogicalName, relationship.SchemaName);
            }
        }
    }
}
