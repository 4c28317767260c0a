using System.Text.Json.Nodes;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Query;
using LocalDataverse.WebApi.Rows;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>Metadata as resources: tables, columns, relationships and choices.</summary>
internal static class DefinitionResources
{
    public static void Get(ApiCall call, List<PathSegment> path)
    {
        if (call.Method is not ("GET" or "HEAD")) throw Errors.NotSupportedHere($"changing metadata through the Web API ({call.Method} {path[0].Name}); import a solution instead");
        call.Options.Allow("$select", "$filter", "$expand", "$top", "$count");
        switch (path[0].Name)
        {
            case "EntityDefinitions":
                Tables(call, path);
                break;
            case "GlobalOptionSetDefinitions":
                var choices = call.Metadata.GlobalChoices.Values.OrderBy(choice => choice.Name, StringComparer.Ordinal);
                if (path.Count > 1 && !path[1].Name.StartsWith(TypeNames.Namespace, StringComparison.Ordinal)) throw ApiErrors.UnknownSegment(path[1].ToString());
                if (path[0].Arguments is { } key)
                    One(call, path[0].Name, ChoiceJson.Of(choices.FirstOrDefault(choice => Is(key, "Name", choice.Name!, choice.MetadataId)) ?? throw NotFound("option set", key)), _ => null);
                else Many(call, path[0].Name, choices.Select(choice => ChoiceJson.Of(choice)), _ => null);
                break;
            default:
                Relationships(call, path);
                break;
        }
    }

    private static void Tables(ApiCall call, List<PathSegment> path)
    {
        if (path[0].Arguments is not { } key)
        {
            if (path.Count > 1) throw ApiErrors.UnknownSegment(path[1].ToString());
            // The columns are worked out for the tables that are wanted only.
            Many(call, path[0].Name, call.Metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).Select(table => TableJson.Of(table)), json => Table(call, (string)json["LogicalName"]!));
            return;
        }

        var found = call.Metadata.Tables.FirstOrDefault(table => Is(key, "LogicalName", table.LogicalName, table.MetadataId)) ?? throw NotFound("entity", key);
        if (path.Count == 1) One(call, path[0].Name, TableJson.Of(found), _ => found);
        else Parts(call, found, path);
    }

    private static TableDefinition? Table(ApiCall call, string name) => call.Metadata.TryTable(name, out var table) ? table : null;

    private static void Parts(ApiCall call, TableDefinition table, List<PathSegment> path)
    {
        var segment = path[1];
        if (segment.Name != "Attributes")
        {
            if (TableJson.Expand(call.Metadata, table, segment.Name) is not { } list) throw ApiErrors.UnknownSegment(segment.ToString());
            var items = list.Select(item => item!.AsObject()).ToList();
            // Each goes into the answer's list: it can stand in one only.
            list.Clear();
            Many(call, segment.Name, items, _ => null);
            return;
        }

        var type = path.Count > 2 ? path[2].Name : null;
        if (path.Count > 3 || (type is not null && !type.StartsWith(TypeNames.Namespace, StringComparison.Ordinal))) throw ApiErrors.UnknownSegment(path[^1].ToString());
        if (segment.Arguments is { } key)
        {
            var column = table.Columns.Values.FirstOrDefault(one => Is(key, "LogicalName", one.LogicalName, one.MetadataId)) ?? throw Errors.UnknownColumn(table.LogicalName, key);
            var json = ColumnJson.Of(table, column);
            if (type is not null && type != $"{TypeNames.Namespace}{ColumnJson.TypeName(column)}") throw ApiErrors.UnknownSegment(type);
            Expand(call, json, name => ColumnJson.OptionSet(table, column, name));
            Write(call, json, "EntityDefinitions/Attributes/$entity");
            return;
        }

        var columns = table.Columns.Values.Where(column => type is null || type == $"{TypeNames.Namespace}{ColumnJson.TypeName(column)}").OrderBy(column => column.LogicalName, StringComparer.Ordinal);
        List(call, segment.Name, columns.Select(column => (ColumnJson.Of(table, column), (Func<string, JsonNode?>)(name => ColumnJson.OptionSet(table, column, name)))));
    }

    private static void Relationships(ApiCall call, List<PathSegment> path)
    {
        var all = call.Metadata.OneToManyRelationships.Select(one => RelationshipJson.Of(one))
            .Concat(call.Metadata.ManyToManyRelationships.Select(many => RelationshipJson.Of(call.Metadata, many)));
        if (path.Count > 2) throw ApiErrors.UnknownSegment(path[2].ToString());
        if (path.Count == 2 && path[1].Name.StartsWith(TypeNames.Namespace, StringComparison.Ordinal)) all = all.Where(json => (string?)json["@odata.type"] == "#" + path[1].Name);
        if (path[0].Arguments is { } key)
            One(call, path[0].Name, all.FirstOrDefault(json => Is(key, "SchemaName", (string)json["SchemaName"]!, json["MetadataId"]!.GetValue<Guid>())) ?? throw NotFound("relationship", key), _ => null);
        else Many(call, path[0].Name, all, _ => null);
    }

    private static bool Is(string key, string name, string value, Guid id) =>
        Guid.TryParse(key, out var asked) ? asked == id
        : key.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase) && string.Equals(key[(name.Length + 1)..].Trim('\''), value, StringComparison.OrdinalIgnoreCase);

    private static System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault> NotFound(string what, string key) => Errors.Fault(0x80040217, $"Could not find the {what} '{key}' in the metadata.", 404);

    private static void One(ApiCall call, string context, JsonObject json, Func<JsonObject, TableDefinition?> tableOf)
    {
        var table = tableOf(json);
        Expand(call, json, name => table is null ? null : TableJson.Expand(call.Metadata, table, name));
        Write(call, json, $"{context}/$entity");
    }

    private static void Many(ApiCall call, string context, IEnumerable<JsonObject> items, Func<JsonObject, TableDefinition?> tableOf) =>
        List(call, context, items.Select(json => (json, (Func<string, JsonNode?>)(name => tableOf(json) is { } table ? TableJson.Expand(call.Metadata, table, name) : null))));

    private static void List(ApiCall call, string context, IEnumerable<(JsonObject Json, Func<string, JsonNode?> Expand)> items)
    {
        var filter = call.Options["$filter"] is { Length: > 0 } text ? ExpressionParser.Parse(text, call.Options) : null;
        var top = int.TryParse(call.Options["$top"], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        JsonArray value = [];
        foreach (var (json, expand) in items.Where(item => filter is null || DefinitionFilter.Holds(filter, item.Json)).Take(top))
        {
            Expand(call, json, expand);
            value.Add(json);
        }

        var answer = new JsonObject { ["@odata.context"] = $"{call.Root}$metadata#{context}" };
        if (call.Options["$count"] == "true") answer["@odata.count"] = value.Count;
        answer["value"] = value;
        Send(call, answer);
    }

    /// <summary>Leaves what is selected and adds what is expanded.</summary>
    private static void Expand(ApiCall call, JsonObject json, Func<string, JsonNode?> expand)
    {
        Select(json, call.Options["$select"]);
        foreach (var item in ExpandItem.Read(call.Options["$expand"]))
        {
            var part = expand(item.Navigation);
            var filter = item["$filter"] is { } text ? ExpressionParser.Parse(text, call.Options) : null;
            if (part is JsonArray list)
            {
                foreach (var one in list.Where(one => filter is not null && !DefinitionFilter.Holds(filter, one!.AsObject())).ToList()) list.Remove(one);
                foreach (var one in list) Select(one!.AsObject(), item["$select"]);
            }
            else if (part is JsonObject single)
            {
                Select(single, item["$select"]);
            }

            json[item.Navigation] = part;
        }
    }

    private static void Select(JsonObject json, string? select)
    {
        if (string.IsNullOrWhiteSpace(select)) return;
        var names = TextSplit.List(select).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, _) in json.ToList())
        {
            // The key and the type always come along.
            if (!names.Contains(name) && name is not ("MetadataId" or "@odata.type")) json.Remove(name);
        }
    }

    private static void Write(ApiCall call, JsonObject json, string context)
    {
        json.Insert(0, "@odata.context", $"{call.Root}$metadata#{context}");
        Send(call, json);
    }

    private static void Send(ApiCall call, JsonObject json)
    {
        MetadataJson.Turn(json, call.Organization.CallerFor(call.User.UserId).Language);
        var writer = call.Response.StartJson();
        json.WriteTo(writer);
        writer.Flush();
    }
}
