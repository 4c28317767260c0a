using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalDataverse.WebApi;

/// <summary>
/// An answer being made. It is sent when it is whole, so an error on the way never leaves half an answer, and a batch can
/// put many into one.
/// </summary>
internal sealed class ApiResponse
{
    private static readonly string ParallelRequests = Math.Max(4, Environment.ProcessorCount).ToString(CultureInfo.InvariantCulture);

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public int Status { get; set; } = StatusCodes.Status204NoContent;

    public string? ContentType { get; set; }

    public Dictionary<string, string> Headers { get; } = [];

    public ArrayBufferWriter<byte> Body { get; private set; } = new();

    /// <summary>
    /// The headers as they go out. Some repeat what a request has said or what a file is called, and a header holds visible ASCII (RFC 9110, 5.5): any other value
    /// is percent-encoded, as in an address.
    /// </summary>
    public IEnumerable<(string Name, string Value)> SentHeaders => Headers.Select(header => (header.Key, header.Value.All(sign => sign is >= ' ' and <= '~') ? header.Value : Uri.EscapeDataString(header.Value)));

    /// <summary>A file as the answer, which is read part by part as it is sent; null for any other.</summary>
    public FileAnswer? File { get; set; }

    public void Clear(int status)
    {
        File = null;
        Body = new ArrayBufferWriter<byte>();
        Headers.Clear();
        ContentType = null;
        Status = status;
    }

    /// <summary>A writer for a JSON body; the caller flushes it.</summary>
    public Utf8JsonWriter StartJson(string contentType = "application/json; odata.metadata=minimal")
    {
        if (Status == StatusCodes.Status204NoContent) Status = StatusCodes.Status200OK;
        ContentType = contentType;
        return new Utf8JsonWriter(Body, Options);
    }

    public void Text(string text, string contentType)
    {
        if (Status == StatusCodes.Status204NoContent) Status = StatusCodes.Status200OK;
        ContentType = contentType;
        Body.Write(Encoding.UTF8.GetBytes(text));
    }

    public async Task SendAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        http.Response.Headers["OData-Version"] = "4.0";
        http.Response.Headers.CacheControl = "no-cache";
        // How many requests at once a client should send, which clients read from any answer:
        // https://learn.microsoft.com/power-apps/developer/data-platform/send-parallel-requests
        http.Response.Headers["x-ms-dop-hint"] = ParallelRequests;
        foreach (var (name, value) in SentHeaders) http.Response.Headers[name] = value;
        if (Status is StatusCodes.Status204NoContent or StatusCodes.Status304NotModified) return;
        if (ContentType is not null) http.Response.ContentType = ContentType;
        if (File is not null)
        {
            await File.SendAsync(http);
            return;
        }

        http.Response.ContentLength = Body.WrittenCount;
        if (Body.WrittenCount > 0 && !HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(Body.WrittenMemory, http.RequestAborted);
    }
}
