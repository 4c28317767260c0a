using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>Links rows by a relationship, or undoes it: a row of the table between, or the lookup of the related row.</summary>
internal static class Links
{
    public static void Apply(OrganizationRequest request, Execution execution, bool link)
    {
        var target = request.Required<EntityReference>("Target");
        var relationship = request.Required<Relationship>("Relationship");
        var related = request.Required<EntityReferenceCollection>("RelatedEntities");
        var own = new EntityReference(target.LogicalName, RowIdentity.Resolve(execution, target));
        foreach (var reference in related)
        {
            var other = new EntityReference(reference.LogicalName, RowIdentity.Resolve(execution, reference));
            if (execution.Metadata.ManyToManyByName(relationship.SchemaName) is { } many) ManyToMany(execution, many, relationship, own, other, link);
            else if (execution.Metadata.OneToManyByName(relationship.SchemaName) is { } one) OneToMany(execution, one, own, other, link);
            else throw Errors.UnknownRelationship(target.LogicalName, relationship.SchemaName);
        }
    }

    /// <summary>Adds or removes a row of the table between two others.</summary>
    public static void Set(Execution execution, ManyToManyDefinition relationship, Guid first, Guid second, bool link)
    {
        var intersect = execution.Metadata.Table(relationship.IntersectTable);
        var (column1, column2) = (intersect.Column(relationship.Table1Column), intersect.Column(relationship.Table2Column));
        var present = RowIdentity.Referencing(execution, intersect, column1, relationship.Table1, first, $"{column2.LogicalName.Quoted()} = '{second:D}'");
        if (!link)
        {
            foreach (var row in present) TableStore.Delete(execution.Connection, intersect, row);
            return;
        }

        if (present.Count > 0) throw Errors.DuplicateId(intersect.LogicalName, present[0]);
        TableStore.Insert(execution.Connection, intersect, Guid.CreateVersion7(), new Dictionary<string, object?> { [column1.LogicalName] = first, [column2.LogicalName] = second });
    }

    private static void ManyToMany(Execution execution, ManyToManyDefinition many, Relationship relationship, EntityReference own, EntityReference other, bool link)
    {
        // Between rows of one table the role says which side the target is on.
        var ownIsFirst = many.Table1 != many.Table2 ? own.LogicalName == many.Table1 : relationship.PrimaryEntityRole != EntityRole.Referencing;
        var (first, second) = ownIsFirst ? (own, other) : (other, own);
        if (first.LogicalName != many.Table1 || second.LogicalName != many.Table2) throw Errors.UnknownRelationship(own.LogicalName, many.SchemaName);
        foreach (var (side, privilege) in new[] { (own, Privilege.Append), (other, Privilege.AppendTo) })
        {
            if (!RowIdentity.Exists(execution, execution.Metadata.Table(side.LogicalName), side.Id)) throw Errors.RowNotFound(side.LogicalName, side.Id);
            if (execution.Metadata.Table(side.LogicalName).PrivilegeSuffix is not null) Access.Demand(execution.Scope, side.LogicalName, privilege, side.Id);
        }

        DemandRoleRight(execution, many);
        Set(execution, many, first.Id, second.Id, link);
    }

    // Who may hand out roles holds the system in its hands: that takes the right to write users or teams.
    private static void DemandRoleRight(Execution execution, ManyToManyDefinition many)
    {
        if (execution.Caller.IsSystem || !(many.Table1 == "role" || many.Table2 == "role")) return;
        throw Errors.AdministratorOnly(many.IntersectTable);
    }

    private static void OneToMany(Execution execution, OneToManyDefinition one, EntityReference own, EntityReference other, bool link)
    {
        // The target may be either side; the related row is on the other.
        var (child, parent) = other.LogicalName == one.ReferencingTable && own.LogicalName == one.ReferencedTable ? (other, own) : (own, other);
        if (child.LogicalName != one.ReferencingTable || parent.LogicalName != one.ReferencedTable) throw Errors.UnknownRelationship(own.LogicalName, one.SchemaName);
        if (!link && !RefersTo(execution, one, child, parent)) return;
        execution.Send(new OrganizationRequest("Update") { ["Target"] = new Entity(child.LogicalName, child.Id) { [one.ReferencingColumn] = link ? parent : null } });
    }

    private static bool RefersTo(Execution execution, OneToManyDefinition one, EntityReference child, EntityReference parent) =>
        RowWriter.Find(execution, execution.Metadata.Table(child.LogicalName), child.Id).GetValueOrDefault(one.ReferencingColumn) is EntityReference now && now.Id == parent.Id;
}
