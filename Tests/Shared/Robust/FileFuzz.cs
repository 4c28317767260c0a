using System.Net.Http.Headers;
using System.Text;

namespace CoachingExtensions.Tests.Robust;

/// <summary>Files and pictures: sent whole and in chunks, read whole and in parts, with headers and addresses that are a little wrong.</summary>
internal sealed class FileFuzz : FuzzKind
{
    private const string Row = "accounts(44444444-1111-1111-1111-111111111111)";
    private const string File = Row + "/new_paper";
    private const string Picture = "contacts(44444444-1111-1111-1111-111111111111)/entityimage";

    // One that is completed takes no further chunk.
    private const int Uploads = 40;

    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly List<string> begun = [];

    public override string Name => "files";

    public override FuzzRequest Make(Random random)
    {
        var column = random.Next(4) == 0 ? Picture : File;
        return random.Next(6) switch
        {
            0 => Wrong("PATCH", $"{column}?x-ms-file-name=a.png", random, [("x-ms-file-name", "a.png")], Dot),
            1 => Wrong("PATCH", $"{column}?x-ms-file-name=a.bin", random, [("x-ms-transfer-mode", "chunked"), ("x-ms-file-name", "a.bin")], []),
            2 => Wrong("GET", $"{column}/$value?size=full", random, [("Range", "bytes=0-4"), ("Accept", "*/*")], []),
            3 => Wrong(random.One(["PUT", "DELETE", "GET"]), column, random, [("If-Match", "*"), ("x-ms-file-name", "a.png")], Dot),
            _ => Wrong("PATCH", begun.Count == 0 ? $"{File}?sessiontoken=none" : random.One(begun), random, [("Content-Range", "bytes 0-67/1000"), ("x-ms-file-name", "a.bin")], Dot),
        };
    }

    /// <summary>Makes the column, a row with a file, one with a picture, and uploads that wait for their chunks.</summary>
    public override async Task PrepareAsync(int port)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}{Root}") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", User);
        await SendAsync(http, "POST", "EntityDefinitions(LogicalName='account')/Attributes", Json("""{"@odata.type":"Microsoft.Dynamics.CRM.FileAttributeMetadata","SchemaName":"new_Paper","DisplayName":{"LocalizedLabels":[{"Label":"Paper","LanguageCode":1033}]},"MaxSizeInKB":100}"""));
        await SendAsync(http, "PATCH", Row, Json("""{"name":"With a file"}"""));
        await SendAsync(http, "PATCH", Picture.Split('/')[0], Json("""{"lastname":"With a picture"}"""));
        foreach (var column in new[] { File, Picture }) await SendAsync(http, "PATCH", $"{column}?x-ms-file-name=a.png", Bytes());
        for (var number = 0; number < Uploads; number++)
        {
            var address = await SendAsync(http, "PATCH", $"{File}?x-ms-file-name=a.bin", null, ("x-ms-transfer-mode", "chunked"));
            begun.Add(address!.PathAndQuery[Root.Length..]);
        }
    }

    private static FuzzRequest Wrong(string method, string address, Random random, (string Name, string Value)[] headers, byte[] content)
    {
        var wrong = random.Next(headers.Length + 2);
        List<(string, string)> sent = [.. headers.Select((header, place) => (header.Name, place == wrong || random.Next(6) == 0 ? Encoded(Mutation.Of(header.Value, random), random).Replace("%20", " ", StringComparison.Ordinal) : header.Value))];
        if (random.Next(8) == 0) sent.RemoveAt(random.Next(sent.Count));
        return new FuzzRequest(method, Root + (wrong == headers.Length ? Encoded(Mutation.Of(address, random), random) : address))
        {
            Headers = sent,
            Body = method is "GET" or "DELETE" ? [] : wrong == headers.Length + 1 ? Mutation.Of(content, random) : content,
            ContentType = method is "GET" or "DELETE" ? null : random.Next(12) == 0 ? Encoded(Mutation.Of("application/octet-stream", random), random) : "application/octet-stream",
        };
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static ByteArrayContent Bytes()
    {
        var content = new ByteArrayContent(Dot);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return content;
    }

    private static async Task<Uri?> SendAsync(HttpClient http, string method, string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = content };
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        using var answer = await http.SendAsync(request);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{method} {address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return answer.Headers.Location;
    }
}
