using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>What follows one row in an address: a column, or a navigation property.</summary>
internal static class PropertyResources
{
    public static void Run(ApiCall call, TableDefinition table, EntityReference row, List<PathSegment> path)
    {
        var segment = path[1];
        if (segment.Arguments is null && PropertyNames.Find(table, segment.Name) is { } column && PropertyNames.IsProperty(column)) Column(call, table, row, column, path);
        else if (call.Metadata.ByReferencingNavigation(table.LogicalName, segment.Name) is not null) Navigations.Single(call, table, row, path);
        else if (Bindings.CollectionRelationship(call.Metadata, table, segment.Name) is not null) Navigations.Collection(call, table, row, path);
        else throw ApiErrors.UnknownSegment(segment.ToString());
    }

    private static void Column(ApiCall call, TableDefinition table, EntityReference row, ColumnDefinition column, List<PathSegment> path)
    {
        var raw = path.Count == 3 && path[2].Name == "$value";
        if (path.Count > 2 && !raw) throw ApiErrors.UnknownSegment(path[2].ToString());
        if (FileResources.Takes(call, column, raw))
        {
            FileResources.Run(call, table, row, column);
            return;
        }

        switch (call.Method)
        {
            case "GET":
                Read(call, table, row, column, path, raw);
                break;
            case "PUT" when !raw:
                using (var body = call.ReadJson())
                {
                    if (!body.RootElement.TryGetProperty("value", out var value)) throw ApiErrors.BadPayload("The property 'value' is missing.");
                    Update(call, table, row, column, value);
                }

                break;
            case "DELETE" when !raw:
                Update(call, table, row, column, value: null);
                break;
            default:
                throw ApiErrors.MethodNotAllowed(call.Method, path[1].Name);
        }
    }

    private static void Read(ApiCall call, TableDefinition table, EntityReference row, ColumnDefinition column, List<PathSegment> path, bool raw)
    {
        var found = (Entity)call.Execute(new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(column.LogicalName) })["Entity"];
        var value = column.IsPrimaryId ? found.Id : found.ValueOf(column.LogicalName);
        if (value is null) return;
        if (raw)
        {
            using var buffer = new MemoryStream();
            using (var text = new Utf8JsonWriter(buffer)) ValueJson.Write(text, column, value);
            using var read = JsonDocument.Parse(buffer.ToArray());
            call.Response.Text(read.RootElement.ToString(), "text/plain; charset=utf-8");
            return;
        }

        var json = call.Response.StartJson();
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{call.Root}$metadata#{table.EntitySetName}({found.Id:D})/{path[1].Name}");
        json.WritePropertyName("value");
        ValueJson.Write(json, column, value);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Update(ApiCall call, TableDefinition table, EntityReference row, ColumnDefinition column, JsonElement? value)
    {
        if (column.IsReference) throw ApiErrors.LookupWritten(PropertyNames.Of(column), Bindings.NameFor(call.Metadata, table, column));
        var target = new Entity(table.LogicalName, row.Id) { [column.LogicalName] = value is { } json ? PayloadValue.Read(column, json)! : null! };
        foreach (var (name, key) in row.KeyAttributes) target.KeyAttributes[name] = key;
        var update = new UpdateRequest { Target = target };
        if (call.Header("If-Match") is { } match and not "*")
        {
            target.RowVersion = RowWrites.Version(match);
            update.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        call.Execute(update);
    }
}
