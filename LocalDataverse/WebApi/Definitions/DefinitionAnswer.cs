using System.Text.Json.Nodes;
using LocalDataverse.WebApi.Query;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>One definition of an answer, and what its navigation properties lead to.</summary>
internal sealed record DefinitionItem(JsonObject Json, Func<string, JsonNode?> Expand);

/// <summary>Writes definitions, with what a request selects, expands and filters.</summary>
internal static class DefinitionAnswer
{
    public static void One(ApiCall call, string context, DefinitionItem item)
    {
        Shape(call, item);
        item.Json.Insert(0, "@odata.context", $"{call.Root}$metadata#{context}/$entity");
        Send(call, item.Json);
    }

    public static void Many(ApiCall call, string context, IEnumerable<DefinitionItem> items)
    {
        var filter = call.Options["$filter"] is { Length: > 0 } text ? ExpressionParser.Parse(text, call.Options) : null;
        var top = int.TryParse(call.Options["$top"], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        JsonArray value = [];
        foreach (var item in items.Where(item => filter is null || DefinitionFilter.Holds(filter, item.Json)).Take(top))
        {
            Shape(call, item);
            value.Add(item.Json);
        }

        var answer = new JsonObject { ["@odata.context"] = $"{call.Root}$metadata#{context}" };
        if (call.Options["$count"] == "true") answer["@odata.count"] = value.Count;
        answer["value"] = value;
        Send(call, answer);
    }

    /// <summary>Leaves what is selected and adds what is expanded.</summary>
    private static void Shape(ApiCall call, DefinitionItem whole)
    {
        Select(whole.Json, call.Options["$select"]);
        foreach (var item in ExpandItem.Read(call.Options["$expand"]))
        {
            var part = whole.Expand(item.Navigation);
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

            whole.Json[item.Navigation] = part;
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

    private static void Send(ApiCall call, JsonObject json)
    {
        var writer = call.Response.StartJson();
        json.WriteTo(writer);
        writer.Flush();
    }
}
