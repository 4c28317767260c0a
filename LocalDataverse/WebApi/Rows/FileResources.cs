using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>
/// A file or a picture as a resource of its own: read whole or in parts, uploaded at once or in chunks, deleted
/// (https://learn.microsoft.com/power-apps/developer/data-platform/file-column-data).
/// </summary>
internal static class FileResources
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Whether this request is about the file, not about what the row says of it.</summary>
    public static bool Takes(ApiCall call, ColumnDefinition column, bool raw) => column.Type is ColumnType.File or ColumnType.Image && (call.Method switch
    {
        "GET" or "HEAD" => raw,
        "PATCH" => !raw,
        "PUT" => !raw && !IsJson(call),
        _ => false,
    });

    public static void Run(ApiCall call, TableDefinition table, EntityReference row, ColumnDefinition column)
    {
        var target = new EntityReference(table.LogicalName, RowQueries.IdOf(call, table, row));
        if (call.Method is "GET" or "HEAD") Download(call, target, column);
        else if (IsJson(call)) throw Errors.Fault(0x80060888, "A file is uploaded as application/octet-stream.", 415);
        else if (call.Options["sessiontoken"] is { } token) Chunk(call, token);
        else if (string.Equals(call.Header("x-ms-transfer-mode"), "chunked", StringComparison.OrdinalIgnoreCase)) Begin(call, target, column);
        else Upload(call, target, column);
    }

    /// <summary>The type of a file by its name.</summary>
    public static string TypeOf(string fileName) => ContentTypes.TryGetContentType(fileName, out var type) ? type : "application/octet-stream";

    private static void Download(ApiCall call, EntityReference target, ColumnDefinition column)
    {
        call.Options.Allow();
        if (column.Type == ColumnType.Image && !string.Equals(call.Options["size"], "full", StringComparison.OrdinalIgnoreCase)) FileDownload.Thumbnail(call, target, column);
        else FileDownload.Whole(call, target, column);
    }

    private static void Begin(ApiCall call, EntityReference target, ColumnDefinition column)
    {
        var token = Initialize(call, target, column);
        call.Response.Status = StatusCodes.Status200OK;
        call.Response.Headers["Accept-Ranges"] = "bytes";
        call.Response.Headers["Location"] = $"{call.Root}{call.Path}?sessiontoken={Uri.EscapeDataString(token)}";
        call.Response.Headers["x-ms-chunk-size"] = FileContent.BlockSize.ToString(CultureInfo.InvariantCulture);
        call.Response.Headers["Access-Control-Expose-Headers"] = "x-ms-chunk-size";
    }

    private static void Chunk(ApiCall call, string token)
    {
        var range = ByteRange.OfContent(call.Header("Content-Range")) ?? throw Errors.InvalidArgument("A chunk needs the header Content-Range, such as 'bytes 0-4194303/25870370'.");
        using var body = Body(call);
        var next = FileParts.Send(body, range.Start, (name, part) => SendBlock(call, token, name, part));
        if (next != range.End + 1) throw Errors.InvalidArgument($"The chunk has {next - range.Start} bytes; its Content-Range says {range.End + 1 - range.Start}.");
        call.Response.Status = StatusCodes.Status206PartialContent;
        if (next < range.Size) return;
        Commit(call, token, FileParts.Whole(call.Organization, token, range.Size), call.Header("x-ms-file-name") is { Length: > 0 } name ? name : FileParts.NameOf(call.Organization, token));
        call.Response.Status = StatusCodes.Status204NoContent;
    }

    private static void Upload(ApiCall call, EntityReference target, ColumnDefinition column)
    {
        var token = Initialize(call, target, column);
        List<string> blocks = [];
        try
        {
            using var body = Body(call);
            FileParts.Send(body, 0, (name, part) =>
            {
                SendBlock(call, token, name, part);
                blocks.Add(name);
            });
            Commit(call, token, blocks, FileName(call));
        }
        catch when (call.Transaction is null)
        {
            FileParts.Forget(call.Organization, token);
            throw;
        }
    }

    private static string Initialize(ApiCall call, EntityReference target, ColumnDefinition column) => (string)call.Execute(new OrganizationRequest("InitializeFileBlocksUpload")
    {
        ["Target"] = target,
        ["FileAttributeName"] = column.LogicalName,
        ["FileName"] = FileName(call),
    })["FileContinuationToken"];

    private static void SendBlock(ApiCall call, string token, string name, byte[] part) =>
        call.Execute(new OrganizationRequest("UploadBlock") { ["BlockId"] = name, ["BlockData"] = part, ["FileContinuationToken"] = token });

    private static void Commit(ApiCall call, string token, IEnumerable<string> blocks, string fileName) => call.Execute(new OrganizationRequest("CommitFileBlocksUpload")
    {
        ["FileName"] = fileName,
        ["MimeType"] = TypeOf(fileName),
        ["BlockList"] = blocks.ToArray(),
        ["FileContinuationToken"] = token,
    });

    // The header is for names of ASCII; it goes before the option of the address.
    private static string FileName(ApiCall call) => call.Header("x-ms-file-name") is { Length: > 0 } header ? header
        : call.Options["x-ms-file-name"] is { Length: > 0 } option ? option
        : throw Errors.InvalidArgument("The name of the file is missing: the header x-ms-file-name, or the query option of that name.");

    private static Stream Body(ApiCall call) => call.BodyStream ?? new MemoryStream(call.Body.ToArray(), writable: false);

    private static bool IsJson(ApiCall call) => call.Header("Content-Type")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
}
