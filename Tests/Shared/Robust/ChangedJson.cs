using System.Text;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Tests.Robust;

/// <summary>JSON that is still JSON and says something else: values left out, empty, of another type, elsewhere, or a little different.</summary>
internal static class ChangedJson
{
    private static readonly string[] Values = ["null", "true", "-1", "2147483648", "1e400", "0.5", "\"\"", "\"account\"", "\"\\u0000\"", "[]", "{}", "[null]", "[{}]", "\"9999-12-31T23:59:59Z\"", "\"00000000-0000-0000-0000-000000000000\""];

    /// <summary>The bytes of a body that is wrong: as JSON, or for what it says.</summary>
    public static byte[] Of(string right, Random random)
    {
        if (random.Next(2) == 0) return Encoding.UTF8.GetBytes(Said(right, random));
        var bytes = Encoding.UTF8.GetBytes(Mutation.Of(right, random));
        return random.Next(6) == 0 ? Mutation.Of(bytes, random) : bytes;
    }

    /// <summary>JSON that says something else.</summary>
    public static string Said(string right, Random random)
    {
        var root = JsonNode.Parse(right)!;
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            List<JsonNode> inside = [.. Inside(root)];
            if (inside.Count == 0) break;
            Change(random.One(inside), inside, random);
        }

        return root.ToJsonString();
    }

    private static void Change(JsonNode node, List<JsonNode> all, Random random)
    {
        switch (random.Next(6))
        {
            case 0 when node.Parent is JsonObject parent:
                parent.Remove(node.GetPropertyName());
                break;
            case 1 when node.Parent is JsonObject parent:
                var name = node.GetPropertyName();
                parent.Remove(name);
                parent[Whole(Mutation.Of(name, random))] = node;
                break;
            case 2 when node is JsonValue value && value.TryGetValue<string>(out var text):
                node.ReplaceWith(Whole(Mutation.Of(text, random)));
                break;
            case 3:
                node.ReplaceWith(random.One(all).DeepClone());
                break;
            case 4 when node.Parent is JsonArray parent:
                parent.Add(node.DeepClone());
                break;
            default:
                Put(node, JsonNode.Parse(random.One(Values)));
                break;
        }
    }

    private static void Put(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonObject parent) parent[node.GetPropertyName()] = value;
        else if (node.Parent is JsonArray array) array[node.GetElementIndex()] = value;
    }

    private static IEnumerable<JsonNode> Inside(JsonNode node) => (node switch
    {
        JsonObject many => many.Select(property => property.Value),
        JsonArray many => many,
        _ => [],
    }).OfType<JsonNode>().SelectMany(inner => Inside(inner).Prepend(inner));

    // Half a surrogate cannot be written as UTF-8.
    private static string Whole(string text) => string.Concat(text.Select(character => char.IsSurrogate(character) ? '?' : character));
}
