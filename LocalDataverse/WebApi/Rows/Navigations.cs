using LocalDataverse.Metadata;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Rows behind a row, and the references between them.</summary>
internal static class Navigations
{
    public static void Single(ApiCall call, TableDefinition table, EntityReference row, List<PathSegment> path)
    {
        var lookup = call.Metadata.ByReferencingNavigation(table.LogicalName, path[1].Name)!;
        var isReference = path is [_, _, { Name: "$ref" }];
        if (path.Count > 2 && !isReference) throw Errors.NotSupportedHere($"the address '{path[2]}' behind the navigation property '{path[1]}'");
        switch (call.Method)
        {
            case "GET":
                var own = (Entity)call.Execute(new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(lookup.ReferencingColumn) })["Entity"];
                var other = call.Metadata.Table(lookup.ReferencedTable);
                // Nothing there, or a row of another table: an empty answer.
                if (own.GetAttributeValue<EntityReference>(lookup.ReferencingColumn) is not { } found || found.LogicalName != other.LogicalName) return;
                if (isReference) WriteReference(call, other, found.Id);
                else RowReads.One(call, other, found);
                break;
            case "POST" when !isReference:
                if (lookup.ReferencedTable == "owner") throw ApiErrors.MethodNotAllowed(call.Method, path[1].Name);
                RowWrites.CreateBehind(call, call.Metadata.Table(lookup.ReferencedTable), before: null, made => new UpdateRequest { Target = With(table, row, lookup.ReferencingColumn, made) });
                break;
            case "PUT" when isReference:
                Set(call, table, row, lookup.ReferencingColumn, Bindings.Demand(lookup, ReadReference(call)));
                break;
            case "DELETE" when isReference:
                Set(call, table, row, lookup.ReferencingColumn, null);
                break;
            default:
                throw ApiErrors.MethodNotAllowed(call.Method, path[1].Name);
        }
    }

    public static void Collection(ApiCall call, TableDefinition table, EntityReference row, List<PathSegment> path)
    {
        var name = path[1].Name;
        var last = path.Count == 3 ? path[2].Name : null;
        if (path.Count > 3 || (last is not (null or "$ref" or "$count"))) throw ApiErrors.UnknownSegment(path[2].ToString());
        switch (call.Method, last)
        {
            case ("GET", null or "$count") when path[1].Arguments is null:
                var (other, narrow) = Behind(call, table, RowQueries.IdOf(call, table, Existing(call, table, row)), name);
                if (last is null) RowLists.Write(call, other, narrow);
                else RowLists.WriteCount(call, other, narrow);
                break;
            case ("GET", "$ref") when path[1].Arguments is null:
                References(call, table, Existing(call, table, row), name);
                break;
            case ("GET", null):
                One(call, table, Existing(call, table, row), path[1]);
                break;
            case ("POST", null) when path[1].Arguments is null:
                Add(call, table, Existing(call, table, row), name);
                break;
            case ("POST", "$ref"):
                Relate(call, table, row, name, ReadReference(call));
                break;
            case ("DELETE", "$ref"):
                var related = path[1].Arguments is { } key
                    ? KeyReader.Read(call.Metadata, Behind(call, table, row.Id, name).Table, key, call.Options)
                    : call.Options["$id"] is { } address ? Bindings.Read(call, address) : throw ApiErrors.BadQuery("Which row is no longer related? Put its id behind the navigation property.");
                call.Execute(new DisassociateRequest { Target = row, Relationship = Relationship(call, table, name), RelatedEntities = [related] });
                break;
            default:
                throw ApiErrors.MethodNotAllowed(call.Method, path[1].ToString());
        }
    }

    /// <summary>One row of a collection: the row itself, when it is in there.</summary>
    private static void One(ApiCall call, TableDefinition table, EntityReference row, PathSegment segment)
    {
        var (other, narrow) = Behind(call, table, RowQueries.IdOf(call, table, row), segment.Name);
        var found = KeyReader.Read(call.Metadata, other, segment.Arguments!, call.Options);
        var id = RowQueries.IdOf(call, other, found);
        var query = new TableQuery { Table = other.LogicalName, Filter = new Comparison(other.PrimaryIdColumn, ConditionOperator.Equal, id) };
        query.Columns.Add(new QueryColumn(other.PrimaryIdColumn));
        narrow(query);
        if (RowQueries.Run(call, query).Entities.Count == 0) throw Errors.RowNotFound(other.LogicalName, id);
        RowReads.One(call, other, new EntityReference(other.LogicalName, id));
    }

    private static void Add(ApiCall call, TableDefinition table, EntityReference row, string name)
    {
        var (other, _) = Behind(call, table, row.Id, name);
        var owner = new EntityReference(table.LogicalName, RowQueries.IdOf(call, table, row));
        if (call.Metadata.ByReferencedNavigation(table.LogicalName, name) is { } oneToMany) RowWrites.CreateBehind(call, other, made => made[oneToMany.ReferencingColumn] = owner, after: null);
        else RowWrites.CreateBehind(call, other, before: null, made => new AssociateRequest { Target = owner, Relationship = Relationship(call, table, name), RelatedEntities = [made] });
    }

    private static void References(ApiCall call, TableDefinition table, EntityReference row, string name)
    {
        var (other, narrow) = Behind(call, table, RowQueries.IdOf(call, table, row), name);
        var query = new TableQuery { Table = other.LogicalName };
        query.Columns.Add(new QueryColumn(other.PrimaryIdColumn));
        RowLists.Page(call, query);
        narrow(query);
        var page = RowQueries.Run(call, query);
        var json = call.Response.StartJson();
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{call.Root}$metadata#Collection($ref)");
        json.WriteStartArray("value");
        foreach (var found in page.Entities)
        {
            json.WriteStartObject();
            json.WriteString("@odata.id", call.AddressOf(other, found.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (page.MoreRecords && query.Top is null) json.WriteString("@odata.nextLink", RowLists.NextLink(call, query.Page + 1, page.PagingCookie));
        json.WriteEndObject();
        json.Flush();
    }

    private static void Relate(ApiCall call, TableDefinition table, EntityReference row, string name, EntityReference other) =>
        call.Execute(new AssociateRequest { Target = row, Relationship = Relationship(call, table, name), RelatedEntities = [other] });

    private static Relationship Relationship(ApiCall call, TableDefinition table, string name) => new(Bindings.CollectionRelationship(call.Metadata, table, name)!);

    private static EntityReference Existing(ApiCall call, TableDefinition table, EntityReference row)
    {
        if (row.Id != Guid.Empty) call.Execute(new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(table.PrimaryIdColumn) });
        return row;
    }

    private static (TableDefinition Table, Action<TableQuery> Narrow) Behind(ApiCall call, TableDefinition table, Guid id, string name)
    {
        if (call.Metadata.ByReferencedNavigation(table.LogicalName, name) is { } oneToMany)
            return (call.Metadata.Table(oneToMany.ReferencingTable), query => RowLists.And(query, new Comparison(oneToMany.ReferencingColumn, ConditionOperator.Equal, id)));
        var many = call.Metadata.ManyToManyByNavigation(table.LogicalName, name)!;
        var first = many.Table1 == table.LogicalName && many.Table1NavigationProperty == name;
        var other = call.Metadata.Table(first ? many.Table2 : many.Table1);
        return (other, query => query.Joins.Add(new JoinNode
        {
            Kind = JoinKind.Inner,
            Table = many.IntersectTable,
            FromColumn = first ? many.Table2Column : many.Table1Column,
            ToColumn = other.PrimaryIdColumn,
            Alias = "x",
            Filter = new Comparison(first ? many.Table1Column : many.Table2Column, ConditionOperator.Equal, id),
        }));
    }

    private static void Set(ApiCall call, TableDefinition table, EntityReference row, string column, EntityReference? value) =>
        call.Execute(new UpdateRequest { Target = With(table, row, column, value) });

    private static Entity With(TableDefinition table, EntityReference row, string column, EntityReference? value)
    {
        var target = new Entity(table.LogicalName, row.Id) { [column] = value! };
        foreach (var (name, key) in row.KeyAttributes) target.KeyAttributes[name] = key;
        return target;
    }

    private static EntityReference ReadReference(ApiCall call)
    {
        using var body = call.ReadJson();
        return body.RootElement.TryGetProperty("@odata.id", out var address) ? Bindings.Read(call, "@odata.id", address) : throw ApiErrors.BadPayload("The property '@odata.id' is missing.");
    }

    private static void WriteReference(ApiCall call, TableDefinition table, Guid id)
    {
        var json = call.Response.StartJson();
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{call.Root}$metadata#$ref");
        json.WriteString("@odata.id", call.AddressOf(table, id));
        json.WriteEndObject();
        json.Flush();
    }
}
