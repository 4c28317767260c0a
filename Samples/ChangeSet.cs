using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples;

/// <summary>What one user does at one time, sent as one request of which all happens or nothing.</summary>
internal sealed class ChangeSet
{
    private readonly List<Change> changes = [];

    public bool IsEmpty => changes.Count == 0;

    public ChangeSet Create(string set, JsonObject row) => Add("POST", set, row);

    public ChangeSet Update(string set, Guid id, JsonObject row) => Add("PATCH", $"{set}({id:D})", row);

    public ChangeSet Call(string action, JsonObject parameters) => Add("POST", action, parameters);

    /// <param name="api">Where the Web API is on its server.</param>
    public HttpContent Content(string api)
    {
        var text = new StringBuilder("--all\r\nContent-Type: multipart/mixed; boundary=set\r\n\r\n");
        foreach (var (change, number) in changes.Select((change, index) => (change, index + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"--set\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: {number}\r\n\r\n");
            text.Append(CultureInfo.InvariantCulture, $"{change.Method} {api}{change.Path} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{change.Body.ToJsonString()}\r\n");
        }

        text.Append("--set--\r\n--all--\r\n");
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text.ToString()));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=all");
        return content;
    }

    private ChangeSet Add(string method, string path, JsonObject body)
    {
        changes.Add(new Change(method, path, body));
        return this;
    }

    private sealed record Change(string Method, string Path, JsonObject Body);
}
