using System.Text;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;

namespace LocalDataverse.Messages.Files;

/// <summary>
/// What a client holds between the requests of one file. It is no key to anything: an upload is its beginner's alone, and each block of a download asks
/// anew whether the caller may read the row.
/// </summary>
internal static class FileToken
{
    public static string OfUpload(Guid upload) => Write("upload", upload.ToString("D"));

    public static string OfDownload(FilePlace place) => Write("download", place.Table, place.Row.ToString("D"), place.Column, place.Content.ToString("D"));

    public static Guid UploadId(string token) => Read(token) is ["upload", var id] && Guid.TryParse(id, out var upload) ? upload : throw FileErrors.UnknownToken();

    /// <summary>The caller's upload.</summary>
    public static Upload DemandUpload(Execution execution, string token) =>
        Uploads.Find(execution.Connection, UploadId(token)) is { } upload && upload.UserId == execution.Caller.UserId ? upload : throw FileErrors.UnknownToken();

    public static FilePlace Download(string token) =>
        Read(token) is ["download", var table, var row, var column, var content] && Guid.TryParse(row, out var id) && Guid.TryParse(content, out var file)
            ? new FilePlace(table, id, column, file)
            : throw FileErrors.UnknownToken();

    private static string Write(params string[] parts) => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('|', parts)));

    private static string[] Read(string token)
    {
        var bytes = new byte[(token.Length * 3 / 4) + 3];
        return Convert.TryFromBase64String(token, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length).Split('|') : [];
    }
}

/// <summary>Where a file is: its row and column, and the id of its content.</summary>
internal sealed record FilePlace(string Table, Guid Row, string Column, Guid Content);
