using System.Text;

namespace LocalDataverse.WebApi.Batches;

/// <summary>Cuts a multipart body into its parts.</summary>
internal static class MultipartReader
{
    public static string Boundary(string? contentType)
    {
        if (contentType is null || !contentType.StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase)) throw ApiErrors.BadPayload("A batch needs the content type multipart/mixed.");
        var at = contentType.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) throw ApiErrors.BadPayload("The content type multipart/mixed needs a boundary.");
        var boundary = contentType[(at + "boundary=".Length)..].Split(';')[0].Trim().Trim('"');
        return boundary.Length is > 0 and <= 200 ? boundary : throw ApiErrors.BadPayload("The boundary is empty or too long.");
    }

    public static List<BatchPart> Read(ReadOnlyMemory<byte> body, string boundary)
    {
        List<BatchPart> parts = [];
        var mark = Encoding.ASCII.GetBytes("--" + boundary);
        var at = Find(body.Span, mark, 0);
        while (at >= 0)
        {
            var start = at + mark.Length;
            if (body.Span[start..].StartsWith("--"u8)) return parts;
            start = AfterLine(body.Span, start);
            var next = Find(body.Span, mark, start);
            if (next < 0) throw ApiErrors.BadPayload($"The end '--{boundary}--' of the multipart body is missing.");
            parts.Add(Part(WithoutLastBreak(body[start..next])));
            at = next;
        }

        throw ApiErrors.BadPayload($"The multipart body has no part with the boundary '{boundary}'.");
    }

    /// <summary>Headers up to the empty line, and the rest.</summary>
    public static BatchPart Part(ReadOnlyMemory<byte> text)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        while (at < text.Length)
        {
            var end = AfterLine(text.Span, at);
            var line = Encoding.UTF8.GetString(text.Span[at..end]).Trim();
            at = end;
            if (line.Length == 0) break;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return new BatchPart(headers, text[at..]);
    }

    public static int AfterLine(ReadOnlySpan<byte> text, int from)
    {
        var at = text[from..].IndexOf((byte)'\n');
        return at < 0 ? text.Length : from + at + 1;
    }

    // A boundary stands at the beginning of a line.
    private static int Find(ReadOnlySpan<byte> body, byte[] mark, int from)
    {
        while (from <= body.Length - mark.Length)
        {
            var at = body[from..].IndexOf(mark);
            if (at < 0) return -1;
            at += from;
            if (at == 0 || body[at - 1] == '\n') return at;
            from = at + 1;
        }

        return -1;
    }

    private static ReadOnlyMemory<byte> WithoutLastBreak(ReadOnlyMemory<byte> part)
    {
        if (part.Span.EndsWith("\r\n"u8)) return part[..^2];
        return part.Span.EndsWith("\n"u8) ? part[..^1] : part;
    }
}
