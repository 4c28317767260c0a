using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoachingExtensions.Tests.Robust;

/// <summary>A request that is a little wrong.</summary>
internal sealed record FuzzRequest(string Method, string Target)
{
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public byte[] Body { get; init; } = [];

    public string? ContentType { get; init; }

    /// <summary>What goes over the wire. Line breaks in headers and addresses would only make two requests of one.</summary>
    public byte[] Bytes()
    {
        var head = new StringBuilder($"{Method} {Line(Target)} HTTP/1.1\r\n");
        if (Headers.All(header => header.Name != "Host")) head.Append("Host: localhost\r\n");
        if (Headers.All(header => header.Name != "Authorization")) head.Append("Authorization: Bearer ").Append(FuzzKind.User).Append("\r\n");
        foreach (var (name, value) in Headers) head.Append(name).Append(": ").Append(Line(value)).Append("\r\n");
        if (ContentType is not null) head.Append("Content-Type: ").Append(Line(ContentType)).Append("\r\n");
        if (Body.Length > 0 || Method is "POST" or "PATCH" or "PUT") head.Append("Content-Length: ").Append(Body.Length).Append("\r\n");
        return [.. Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()), .. Body];
    }

    private static string Line(string text) => text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}

/// <summary>
/// A kind of wrong requests. A further kind is one more class: runs find it by themselves.
/// </summary>
internal abstract class FuzzKind
{
    public const string Root = "/api/data/v9.2/";

    // What Microsoft documents for the Web API, with 501 for what LocalDataverse says it does not support.
    private static readonly HashSet<int> Documented = [200, 201, 204, 302, 304, 400, 401, 403, 404, 405, 406, 412, 413, 414, 415, 422, 428, 429, 431, 501];

    /// <summary>Who sends them: the administrator, whom nothing is refused for want of rights.</summary>
    public static string User { get; set; } = "admin@localhost";

    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        .. typeof(FuzzKind).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FuzzKind)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (FuzzKind)Activator.CreateInstance(type)!),
    ];

    public abstract string Name { get; }

    /// <summary>How many of a thousand of these are sent: one that costs much is sent more seldom.</summary>
    public virtual int PerThousand => 1000;

    public abstract FuzzRequest Make(Random random);

    /// <summary>What is wrong with an answer; null when it is one that is documented.</summary>
    public virtual string? Finding(RawAnswer answer, bool isHead)
    {
        if (!Documented.Contains(answer.Status)) return string.Create(CultureInfo.InvariantCulture, $"{answer.Status} {answer.Body}");
        var mustSay = answer.Status >= 400 && !isHead && answer.ContentType?.Contains("json", StringComparison.Ordinal) == true;
        return mustSay && !SaysCode(answer.Body) ? string.Create(CultureInfo.InvariantCulture, $"{answer.Status} without a code: {answer.Body}") : null;
    }

    /// <summary>An address with everything encoded that has no place in one, now and then not.</summary>
    protected static string Encoded(string text, Random random)
    {
        if (random.Next(60) == 0) return text.Replace(" ", "%20", StringComparison.Ordinal);
        var encoded = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            if (unit is > 0x20 and < 0x7f && unit != (byte)'#') encoded.Append((char)unit);
            else encoded.Append('%').Append(Convert.ToHexString([unit]));
        }

        return encoded.ToString();
    }

    private static bool SaysCode(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var code) && code.GetString() is { Length: 10 };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
