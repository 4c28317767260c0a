namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A lookup and its relationship come together, with names written alike.</summary>
internal sealed class LookupsHaveRelationships : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var ends = source.Relationships.ToLookup(r => (r.Text("ReferencingEntityName").ToLowerInvariant(), r.Text("ReferencingAttributeName").ToLowerInvariant()));
        foreach (var table in source.Tables)
            foreach (var column in table.Columns.Where(column => column.Type is "lookup" or "customer" && column.LogicalName.StartsWith(source.Prefix, StringComparison.Ordinal)))
            {
                var found = ends[(table.LogicalName, column.LogicalName)].ToList();
                if (found.Count == 0)
                    yield return new Finding(table.File, $"the lookup {table.LogicalName}.{column.LogicalName} has no relationship.", "Add one to Other/Relationships, with its name in Other/Relationships.xml.");
                foreach (var relationship in found.Where(r => r.Text("ReferencingAttributeName") != column.SchemaName))
                    yield return relationship.Wrong($"{relationship.Attribute("Name")} writes the lookup {relationship.Text("ReferencingAttributeName")}.", $"Write it {column.SchemaName}, as in {table.File}.");
                foreach (var relationship in found.Where(r => r.Text("ReferencingEntityName") != table.SchemaName))
                    yield return relationship.Wrong($"{relationship.Attribute("Name")} writes the table {relationship.Text("ReferencingEntityName")}.", $"Write it {table.SchemaName}, as in {table.File}.");
            }
        foreach (var relationship in source.Relationships.Where(r => r.Text("EntityRelationshipType") == "OneToMany"))
            if (source.LacksColumn(relationship.Text("ReferencingEntityName").ToLowerInvariant(), relationship.Text("ReferencingAttributeName").ToLowerInvariant()))
                yield return relationship.Wrong($"{relationship.Attribute("Name")}: {relationship.Text("ReferencingEntityName")} has no column {relationship.Text("ReferencingAttributeName")}.", "Add the lookup, or take the relationship out.");
    }
}
