using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Answers with a file: its name, size and type stand in headers.</summary>
internal static class FileDownload
{
    public static void Whole(ApiCall call, EntityReference target, ColumnDefinition column)
    {
        // An empty column, or a picture that was not kept as it came, is no error: there is nothing to send.
        if (Content(call, target, column) is not { } id) return;
        var begun = call.Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = target, ["FileAttributeName"] = column.LogicalName });
        var (token, name) = ((string)begun["FileContinuationToken"], (string)begun["FileName"]);
        Send(call, name, TypeOf(call, column, id, name), (long)begun["FileSizeInBytes"], (start, length) => (byte[])call.Execute(
            new OrganizationRequest("DownloadBlock") { ["Offset"] = start, ["BlockLength"] = (long)length, ["FileContinuationToken"] = token })["Data"]);
    }

    public static void Thumbnail(ApiCall call, EntityReference target, ColumnDefinition column)
    {
        if (Held(call, target, column) is not { } id) return;
        using var reader = call.Organization.Database.OpenReader();
        if (Pictures.Find(reader, id) is not { } picture) return;
        Send(call, picture.FileName, "image/png", picture.Thumbnail.Length, (start, length) => picture.Thumbnail.AsSpan((int)start, length).ToArray());
    }

    /// <summary>The id of what a column holds and can send; the caller must be able to read the row.</summary>
    private static Guid? Content(ApiCall call, EntityReference target, ColumnDefinition column)
    {
        var id = Held(call, target, column);
        if (id is null || column.Type == ColumnType.File) return id;
        using var reader = call.Organization.Database.OpenReader();
        return FileContent.SizeOf(reader, id.Value) is null ? null : id;
    }

    private static string TypeOf(ApiCall call, ColumnDefinition column, Guid id, string fileName)
    {
        using var reader = call.Organization.Database.OpenReader();
        var type = column.Type == ColumnType.Image ? Pictures.Find(reader, id)?.MimeType : TableStore.Find(reader, call.Metadata.Table("fileattachment"), id, ["mimetype"])?.GetValueOrDefault("mimetype") as string;
        return type ?? FileResources.TypeOf(fileName);
    }

    private static Guid? Held(ApiCall call, EntityReference target, ColumnDefinition column) =>
        ((Entity)call.Execute(new RetrieveRequest { Target = target, ColumnSet = new ColumnSet(column.ContentIdColumn!) })["Entity"]).GetAttributeValue<Guid?>(column.ContentIdColumn!);

    private static void Send(ApiCall call, string name, string mimeType, long size, Func<long, int, byte[]> read)
    {
        var range = ByteRange.OfRequest(call.Header("Range"), size);
        var (response, start, length) = (call.Response, range?.Start ?? 0, range is { } part ? part.End - part.Start + 1 : size);
        response.Status = range is null ? StatusCodes.Status200OK : StatusCodes.Status206PartialContent;
        response.ContentType = "application/octet-stream";
        response.File = new FileAnswer(start, length, read);
        response.Headers["x-ms-file-size"] = size.ToString(CultureInfo.InvariantCulture);
        response.Headers["x-ms-file-name"] = name;
        response.Headers["mimetype"] = mimeType;
        response.Headers["Content-Disposition"] = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}";
        response.Headers["Access-Control-Expose-Headers"] = range is null ? "x-ms-file-size; x-ms-file-name; mimetype" : "x-ms-file-size; x-ms-file-name; x-ms-chunk-size; mimetype";
        if (range is null) return;
        response.Headers["x-ms-chunk-size"] = FileContent.BlockSize.ToString(CultureInfo.InvariantCulture);
        response.Headers["Content-Range"] = string.Create(CultureInfo.InvariantCulture, $"bytes {start}-{start + length - 1}/{size}");
    }
}
