using System.Globalization;
using System.Text;
using LocalDataverse.Messages.Files;
using LocalDataverse.Storage;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Cuts what comes into blocks, whose names are the places where they begin.</summary>
internal static class FileParts
{
    /// <summary>Sends a stream block by block; returns the place behind its last byte.</summary>
    public static long Send(Stream body, long start, Action<string, byte[]> send)
    {
        var buffer = new byte[FileContent.BlockSize];
        while (true)
        {
            // Kestrel reads asynchronously only; the thread is a request's own.
            var length = body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false).AsTask().GetAwaiter().GetResult();
            if (length == 0) return start;
            send(Name(start), length == buffer.Length ? buffer : buffer[..length]);
            start += length;
        }
    }

    /// <summary>All blocks of a file that came in chunks, in their order; none may be missing.</summary>
    public static IEnumerable<string> Whole(Organization organization, string token, long size)
    {
        using var reader = organization.Database.OpenReader();
        var parts = Uploads.Parts(reader, FileToken.UploadId(token));
        List<string> names = [];
        for (long start = 0; start < size;)
        {
            if (!parts.TryGetValue(Name(start), out var part)) throw Errors.InvalidArgument($"The file is not whole: no chunk begins at {start}.");
            names.Add(part.Name);
            start += part.Length;
        }

        return names;
    }

    public static string NameOf(Organization organization, string token)
    {
        using var reader = organization.Database.OpenReader();
        return Uploads.Find(reader, FileToken.UploadId(token))?.FileName ?? "";
    }

    /// <summary>An upload that failed leaves nothing.</summary>
    public static void Forget(Organization organization, string token)
    {
        using var session = organization.Database.BeginWrite();
        Uploads.End(session.Connection, FileToken.UploadId(token));
        session.Commit();
    }

    private static string Name(long start) => Convert.ToBase64String(Encoding.ASCII.GetBytes(start.ToString("D20", CultureInfo.InvariantCulture)));
}
