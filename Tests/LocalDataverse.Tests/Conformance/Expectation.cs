using System.Globalization;
using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Conformance;

/// <summary>
/// What an answer must have: <c>200</c>, <c>400 0x80060888</c> (status and code), <c>501 NAME</c> (refused by name),
/// <c>header NAME ~ TEXT</c>, <c>no header NAME</c>, <c>names COLUMN: A, B</c> (of the rows, in their order), <c>count 3</c> (rows),
/// <c>has TEXT</c>, <c>not TEXT</c>, <c>absent PATH</c>, <c>PATH: JSON</c>, <c>keep NAME = id</c> (of the row written) or
/// <c>keep NAME = PATH</c> or <c>keep NAME = header NAME</c>. A path is names and positions with slashes between: <c>value/0/name</c>.
/// </summary>
internal static class Expectation
{
    public static void Demand(ApiAnswer answer, string expected, Dictionary<string, string> kept)
    {
        var why = $"expected: {expected}\nanswered: {(int)answer.Status} {(answer.Text.Length > 1500 ? answer.Text[..1500] : answer.Text)}\n{string.Join('\n', answer.Headers.Select(header => $"{header.Key}: {header.Value}"))}";
        if (char.IsDigit(expected[0])) Status(answer, expected, why);
        else if (Rest(expected, "header ") is { } header) Assert.True(answer.Headers.TryGetValue(header.Split(" ~ ")[0], out var value) && value.Contains(header.Split(" ~ ")[1], StringComparison.Ordinal), why);
        else if (Rest(expected, "no header ") is { } noHeader) Assert.False(answer.Headers.ContainsKey(noHeader), why);
        else if (Rest(expected, "has ") is { } text) Assert.True(answer.Text.Contains(text, StringComparison.Ordinal), why);
        else if (Rest(expected, "not ") is { } other) Assert.False(answer.Text.Contains(other, StringComparison.Ordinal), why);
        else if (Rest(expected, "absent ") is { } absent) Assert.True(!Find(answer, absent, out _), why);
        else if (Rest(expected, "count ") is { } count) Assert.True(answer.Status == System.Net.HttpStatusCode.OK && answer.Value.Count == int.Parse(count, CultureInfo.InvariantCulture), why);
        else if (Rest(expected, "keep ") is { } keep) Keep(answer, keep, kept, why);
        else if (Rest(expected, "names ") is { } names) Names(answer, names, why);
        else Json(answer, expected, why);
    }

    private static void Status(ApiAnswer answer, string expected, string why)
    {
        Assert.True((int)answer.Status == int.Parse(expected[..3], CultureInfo.InvariantCulture), why);
        var rest = expected[3..].Trim();
        if (rest.Length == 0) return;
        Assert.True(expected.StartsWith("501", StringComparison.Ordinal) ? answer.Message!.Contains(rest, StringComparison.Ordinal) : string.Equals(answer.Code, rest, StringComparison.OrdinalIgnoreCase), why);
    }

    private static void Names(ApiAnswer answer, string names, string why)
    {
        var colon = names.IndexOf(": ", StringComparison.Ordinal);
        var column = colon < 0 ? names.TrimEnd(':') : names[..colon];
        var expected = colon < 0 ? "" : names[(colon + 2)..];
        Assert.True(answer.Status == System.Net.HttpStatusCode.OK, why);
        var found = string.Join(", ", answer.Value.Select(row => row![column]?.ToString() ?? "null"));
        Assert.True(found == expected, $"found: {found}\n{why}");
    }

    private static void Keep(ApiAnswer answer, string keep, Dictionary<string, string> kept, string why)
    {
        var (name, from) = (keep.Split(" = ")[0], keep.Split(" = ")[1]);
        if (from == "id") kept[name] = answer.Headers.ContainsKey("OData-EntityId") ? answer.Id.ToString("D") : throw new InvalidOperationException(why);
        else if (Rest(from, "header ") is { } header) kept[name] = answer.Headers[header];
        else kept[name] = Find(answer, from, out var node) && node is not null ? node.ToString() : throw new InvalidOperationException(why);
    }

    private static void Json(ApiAnswer answer, string expected, string why)
    {
        var colon = expected.IndexOf(": ", StringComparison.Ordinal);
        Assert.True(Find(answer, expected[..colon], out var node), why);
        Assert.True(JsonNode.DeepEquals(node, JsonNode.Parse(expected[(colon + 2)..])), why);
    }

    private static bool Find(ApiAnswer answer, string path, out JsonNode? node)
    {
        node = answer.Text.StartsWith('{') ? answer.Json : null;
        foreach (var part in path.Split('/'))
        {
            switch (node)
            {
                case JsonArray list when int.TryParse(part, CultureInfo.InvariantCulture, out var index) && index < list.Count:
                    node = list[index];
                    break;
                case JsonObject json when json.TryGetPropertyValue(part, out var found):
                    node = found;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static string? Rest(string text, string word) => text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : null;
}
