using System.Text;

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

    /// <summary>Who sends them: the administrator, whom nothing is refused for want of rights.</summary>
    public static string User { get; set; } = "admin@localhost";

    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        .. typeof(FuzzKind).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FuzzKind)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (FuzzKind)Activator.CreateInstance(type)!),
    ];

    public abstract string Name { get; }

    /// <summary>How many of a thousand of these are sent: one that costs much is sent more seldom.</summary>
    public virtual int PerThousand => 1000;

    /// <summary>How many of these every run of the tests sends.</summary>
    public virtual int InEveryTest => 400 * PerThousand / 1000;

    /// <summary>Makes what the right requests are about, where that is not there from the start.</summary>
    public virtual Task PrepareAsync(int port) => Task.CompletedTask;

    public abstract FuzzRequest Make(Random random);

    /// <summary>What is wrong with an answer, or null: it is one that Microsoft documents.</summary>
    public virtual string? WrongWith(FuzzRequest request, RawAnswer answer) => Documented.OfWebApi(request, answer);

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
}
