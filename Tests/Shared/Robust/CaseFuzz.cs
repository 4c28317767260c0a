using System.Text;
using System.Text.RegularExpressions;

namespace CoachingExtensions.Tests.Robust;

/// <summary>
/// Every request that a conformance case sends, after something has become of its address, its body or one of its headers: definitions, files,
/// pictures, operations, batches.
/// </summary>
internal sealed partial class CaseFuzz : FuzzKind
{
    private static readonly FuzzRequest[] Right = [.. Directory.GetFiles(Path.Combine(Repository.Root, "Tests", "LocalDataverse.Tests", "Conformance", "Cases"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    public override string Name => "documented requests";

    // Some make tables, and everybody waits.
    public override int PerThousand => 250;

    public override FuzzRequest Make(Random random)
    {
        var right = random.One(Right);
        var what = random.Next(4);
        if (what == 0 && right.Headers.Count > 0)
        {
            var (name, value) = random.One([.. right.Headers]);
            return right with { Headers = [.. right.Headers.Select(header => header.Name == name ? (name, Encoded(Mutation.Of(value, random), random)) : header)], Target = Encoded(right.Target, random) };
        }

        if (what < 3 && right.Body.Length > 0)
            return right with { Body = random.Next(6) == 0 ? Mutation.Of(right.Body, random) : Encoding.UTF8.GetBytes(Mutation.Of(Encoding.UTF8.GetString(right.Body), random)), Target = Encoded(right.Target, random) };
        return right with { Target = Root + Encoded(Mutation.Of(right.Target[Root.Length..], random), random) };
    }

    // A line with a method begins a request; headers are indented, and what follows up to an expectation is the body.
    private static IEnumerable<FuzzRequest> Read(string path)
    {
        FuzzRequest? request = null;
        var body = new StringBuilder();
        foreach (var line in File.ReadLines(path).Append("="))
        {
            if (Begin().Match(line) is { Success: true } begun)
            {
                if (request is not null) yield return Whole(request, body);
                request = new FuzzRequest(begun.Groups[1].Value, Root + Named(begun.Groups[2].Value));
            }
            else if (line.StartsWith('=') || line.StartsWith("case ", StringComparison.Ordinal))
            {
                if (request is not null) yield return Whole(request, body);
                request = null;
            }
            else if (request is not null && body.Length == 0 && Header().Match(line) is { Success: true } header)
            {
                var (name, value) = (header.Groups[1].Value, Named(header.Groups[2].Value));
                request = name == "Content-Type" ? request with { ContentType = value } : request with { Headers = [.. request.Headers, (name, value)] };
            }
            else if (request is not null)
            {
                body.Append(Named(line)).Append("\r\n");
            }
        }
    }

    private static FuzzRequest Whole(FuzzRequest request, StringBuilder body)
    {
        var whole = body.Length == 0 ? request : request with { Body = Encoding.UTF8.GetBytes(body.ToString()), ContentType = request.ContentType ?? "application/json" };
        body.Clear();
        return whole;
    }

    // What a case keeps of an earlier answer is some row here.
    private static string Named(string text) => Kept().Replace(text, "11111111-1111-1111-1111-111111111111");

    [GeneratedRegex("^(GET|POST|PATCH|PUT|DELETE|HEAD|OPTIONS) (.*)$")]
    private static partial Regex Begin();

    [GeneratedRegex("^  ([A-Za-z][A-Za-z0-9.-]*): (.*)$")]
    private static partial Regex Header();

    [GeneratedRegex(@"\{[a-z][a-z0-9]*\}")]
    private static partial Regex Kept();
}
