using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace LocalDataverse.WebApi.Batches;

/// <summary>Puts answers together into a multipart body.</summary>
internal sealed class MultipartWriter
{
    private readonly ArrayBufferWriter<byte> body = new();
    private readonly string boundary;

    public MultipartWriter(string prefix) => boundary = $"{prefix}{Guid.NewGuid():D}";

    public string ContentType => $"multipart/mixed; boundary={boundary}";

    public void Add(ApiResponse response, string? contentId)
    {
        Text($"--{boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
        if (contentId is not null) Text($"Content-ID: {contentId}\r\n");
        Text(string.Create(CultureInfo.InvariantCulture, $"\r\nHTTP/1.1 {response.Status} {ReasonPhrases.GetReasonPhrase(response.Status)}\r\nOData-Version: 4.0\r\n"));
        foreach (var (name, value) in response.SentHeaders) Text($"{name}: {value}\r\n");
        if (response.Body.WrittenCount > 0 || response.File is not null) Text($"Content-Type: {response.ContentType}\r\n");
        Text("\r\n");
        body.Write(response.File is { } file ? file.Whole() : response.Body.WrittenSpan);
        Text("\r\n");
    }

    public void Add(MultipartWriter inner)
    {
        Text($"--{boundary}\r\nContent-Type: {inner.ContentType}\r\n\r\n");
        body.Write(inner.Finish());
        Text("\r\n");
    }

    public ReadOnlySpan<byte> Finish()
    {
        Text($"--{boundary}--\r\n");
        return body.WrittenSpan;
    }

    private void Text(string text) => body.Write(Encoding.UTF8.GetBytes(text));
}
