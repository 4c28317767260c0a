using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Reads the JSON of a row: columns, <c>navigation@odata.bind</c>, rows inside the row, participants of an activity.</summary>
internal sealed class PayloadReader(ApiCall call)
{
    /// <summary>Rows that lookups refer to and that come with the row, the innermost first: they must be created before it.</summary>
    public List<(Entity Row, string Column, Entity Before)> Before { get; } = [];

    /// <summary>Existing rows to relate once the row is there.</summary>
    public List<(Relationship Relationship, EntityReferenceCollection Rows)> After { get; } = [];

    public bool NeedsTransaction => Before.Count > 0 || After.Count > 0;

    public Entity Read(TableDefinition table, JsonElement json, bool isRoot = true)
    {
        var row = new Entity(table.LogicalName);
        foreach (var property in json.EnumerateObject())
        {
            var at = property.Name.IndexOf('@', StringComparison.Ordinal);
            if (at < 0) Property(row, table, property.Name, property.Value, isRoot);
            else if (at > 0 && property.Name[at..] == "@odata.bind") Bind(row, table, property.Name[..at], property.Value, isRoot);
        }

        if (row.Attributes.TryGetValue(table.PrimaryIdColumn, out var id) && id is Guid key)
        {
            row.Id = key;
            row.Attributes.Remove(table.PrimaryIdColumn);
        }

        return row;
    }

    private void Property(Entity row, TableDefinition table, string name, JsonElement value, bool isRoot)
    {
        if (PropertyNames.Find(table, name) is { } column && PropertyNames.IsProperty(column))
        {
            if (column.IsReference) throw ApiErrors.LookupWritten(name, Bindings.NameFor(call.Metadata, table, column));
            row[column.LogicalName] = PayloadValue.Read(column, value)!;
        }
        else if (call.Metadata.ByReferencingNavigation(table.LogicalName, name) is { } lookup)
        {
            Nested(row, lookup, name, value);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            Collection(row, table, name, value, isRoot);
        }
        else
        {
            throw ApiErrors.UndeclaredProperty(table.LogicalName, name);
        }
    }

    private void Nested(Entity row, OneToManyDefinition lookup, string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            row[lookup.ReferencingColumn] = null!;
            return;
        }

        if (value.ValueKind != JsonValueKind.Object) throw ApiErrors.WrongValue(name, "an object", PayloadValue.Shown(value));
        var target = TypeNames.TableOf(call.Metadata, value) ?? call.Metadata.Table(lookup.ReferencedTable);
        Before.Add((row, lookup.ReferencingColumn, Read(target, value, isRoot: false)));
    }

    private void Collection(Entity row, TableDefinition table, string name, JsonElement value, bool isRoot)
    {
        if (call.Metadata.ByReferencedNavigation(table.LogicalName, name) is { } oneToMany)
        {
            var other = call.Metadata.Table(oneToMany.ReferencingTable);
            var rows = Rows(name, value, other);
            if (other.LogicalName == "activityparty" && table.IsActivity) Parties.Fill(row, table, rows);
            else row.RelatedEntities[new Relationship(oneToMany.SchemaName)] = new EntityCollection(rows) { EntityName = other.LogicalName };
        }
        else if (call.Metadata.ManyToManyByNavigation(table.LogicalName, name) is { } many)
        {
            var first = many.Table1 == table.LogicalName && many.Table1NavigationProperty == name;
            var other = call.Metadata.Table(first ? many.Table2 : many.Table1);
            row.RelatedEntities[new Relationship(many.SchemaName)] = new EntityCollection(Rows(name, value, other)) { EntityName = other.LogicalName };
        }
        else
        {
            throw ApiErrors.UndeclaredProperty(table.LogicalName, name);
        }

        if (!isRoot && row.RelatedEntities.Count > 10) throw ApiErrors.BadPayload("Too many collections inside a nested row.");
    }

    private List<Entity> Rows(string name, JsonElement value, TableDefinition table) =>
        [.. value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? Read(table, item, isRoot: false) : throw ApiErrors.WrongValue(name, "objects", PayloadValue.Shown(item)))];

    private void Bind(Entity row, TableDefinition table, string name, JsonElement value, bool isRoot)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            if (!isRoot) throw ApiErrors.BadPayload($"'{name}@odata.bind' of a nested row cannot relate to a collection.");
            var relationship = Bindings.CollectionRelationship(call.Metadata, table, name) ?? throw ApiErrors.UndeclaredProperty(table.LogicalName, name);
            EntityReferenceCollection rows = [];
            foreach (var item in value.EnumerateArray()) rows.Add(Bindings.Read(call, name, item));
            After.Add((new Relationship(relationship), rows));
            return;
        }

        var candidates = Bindings.Lookups(call.Metadata, table, name);
        if (candidates.Count == 0) throw ApiErrors.UndeclaredProperty(table.LogicalName, name);
        if (value.ValueKind == JsonValueKind.Null)
        {
            row[candidates[0].ReferencingColumn] = null!;
            return;
        }

        var target = Bindings.Read(call, name, value);
        var lookup = candidates.FirstOrDefault(one => one.ReferencedTable == target.LogicalName) ?? candidates.FirstOrDefault(one => one.ReferencedTable == "owner") ?? candidates[0];
        row[lookup.ReferencingColumn] = Bindings.Demand(lookup, target);
    }
}
