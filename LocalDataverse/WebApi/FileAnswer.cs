namespace LocalDataverse.WebApi;

/// <summary>A part of a file, or the whole, as an answer: no more of it than one block is held at a time.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Read">Reads from a position at most so many bytes.</param>
internal sealed record FileAnswer(long Start, long Length, Func<long, int, byte[]> Read)
{
    // What a batch can carry of files in one answer. Our number.
    private const long MostInBatch = 16 * 1024 * 1024;
    private const int Step = 4 * 1024 * 1024;

    public async Task SendAsync(HttpContext http)
    {
        http.Response.ContentLength = Length;
        if (HttpMethods.IsHead(http.Request.Method)) return;
        for (var sent = 0L; sent < Length;)
        {
            var part = Read(Start + sent, (int)Math.Min(Step, Length - sent));
            // The file went while it was read: a broken connection says so, half a file would not.
            if (part.Length == 0)
            {
                http.Abort();
                return;
            }

            await http.Response.Body.WriteAsync(part, http.RequestAborted);
            sent += part.Length;
        }
    }

    public byte[] Whole()
    {
        if (Length > MostInBatch) throw Errors.NotSupportedHere($"files of more than {MostInBatch} bytes in a batch");
        return Length == 0 ? [] : Read(Start, (int)Length);
    }
}
