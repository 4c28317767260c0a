using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>Says which column a file is to go to.</summary>
internal sealed class InitializeFileBlocksUpload : IMessageHandler
{
    public string Message => "InitializeFileBlocksUpload";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (table, row, column) = Uploading.Target(request, execution, Privilege.Write);
        var token = Uploading.Begin(execution, table.LogicalName, row, column.LogicalName, request.Optional<string>("FileName"), FileRules.Most(column));
        return new OrganizationResponse { ResponseName = Message, ["FileContinuationToken"] = token };
    }
}

/// <summary>One block of a file, of a note's or of an attachment's.</summary>
internal sealed class UploadBlock : IMessageHandler
{
    // Before it is encoded: https://learn.microsoft.com/power-apps/developer/data-platform/file-column-data#use-dataverse-messages-to-upload-a-file
    private const int LongestName = 64;

    public string Message => "UploadBlock";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var upload = FileToken.DemandUpload(execution, request.Required<string>("FileContinuationToken"));
        var (name, content) = (request.Required<string>("BlockId"), request.Required<byte[]>("BlockData"));
        var decoded = new byte[name.Length];
        if (!Convert.TryFromBase64String(name, decoded, out var length) || length is 0 or > LongestName) throw FileErrors.BadBlock($"'{name}' is no block id: it takes base64 of at most {LongestName} bytes.");
        if (content.Length is 0 or > FileContent.BlockSize) throw FileErrors.BadBlock($"A block has at least one byte and at most {FileContent.BlockSize}; this one has {content.Length}.");
        var parts = Uploads.Parts(execution.Connection, upload.Id);
        if (parts.Keys.FirstOrDefault(other => other.Length != name.Length) is { } longer) throw FileErrors.BadBlock($"The block ids of a file have one length: '{name}' differs from '{longer}'.");
        if (parts.Values.Where(part => part.Name != name).Sum(part => (long)part.Length) + content.Length > upload.Most)
            throw IsImage(execution, upload) ? FileErrors.PictureTooBig(upload.Most, parts.Values.Sum(part => (long)part.Length) + content.Length) : FileErrors.TooBig();
        Uploads.Put(execution.Connection, upload.Id, name, content);
        return new OrganizationResponse { ResponseName = Message };
    }

    private static bool IsImage(Execution execution, Upload upload) => execution.Metadata.TryTable(upload.Table, out var table) && table.FindColumn(upload.Column) is { Type: ColumnType.Image };
}

/// <summary>Makes the blocks a file, and the file the column's: from then on the row has changed, with the steps of its Update.</summary>
internal sealed class CommitFileBlocksUpload : IMessageHandler
{
    public string Message => "CommitFileBlocksUpload";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var upload = FileToken.DemandUpload(execution, request.Required<string>("FileContinuationToken"));
        if (upload.Row is not { } row || !execution.Metadata.TryTable(upload.Table, out var table) || table.FindColumn(upload.Column) is not { Type: ColumnType.File or ColumnType.Image } column) throw FileErrors.UnknownToken();
        var fileName = request.Optional<string>("FileName") ?? upload.FileName;
        FileRules.DemandName(execution, fileName);
        var parts = Uploading.Ordered(execution, request, upload);
        var id = Guid.CreateVersion7();
        var size = Uploading.Place(execution, upload, parts, id);
        var mimeType = request.Optional<string>("MimeType") is { Length: > 0 } type ? type : "application/octet-stream";
        if (column.Type == ColumnType.File)
        {
            Attach(execution, new FilePlace(table.LogicalName, row, column.LogicalName, id), fileName, mimeType, size);
            Send(execution, table, row, column, id);
        }
        else
        {
            var content = FileContent.Read(execution.Connection, id, 0, (int)size);
            FileContent.Delete(execution.Connection, id);
            execution.Root.Files.Picture = (fileName, mimeType);
            Send(execution, table, row, column, content);
            // A picture of nothing, or one that a step took away, leaves the column empty.
            id = TableStore.Find(execution.Connection, table, row, [column.ContentIdColumn!])?.GetValueOrDefault(column.ContentIdColumn!) is Guid kept ? kept : Guid.Empty;
        }

        return new OrganizationResponse { ResponseName = Message, ["FileId"] = id, ["FileSizeInBytes"] = size };
    }

    private static void Attach(Execution execution, FilePlace place, string fileName, string mimeType, long size)
    {
        if (fileName.Length > 255) throw Errors.TextTooLong("fileattachment", "filename", fileName.Length, 255);
        execution.Root.Files.Names[place.Content] = fileName;
        TableStore.Insert(execution.Connection, execution.Metadata.Table("fileattachment"), place.Content, new Dictionary<string, object?>
        {
            ["createdon"] = execution.UtcNow,
            ["filename"] = fileName,
            ["filesizeinbytes"] = size,
            ["mimetype"] = mimeType,
            ["objectid"] = new EntityReference(place.Table, place.Row),
            ["objecttypecode"] = place.Table,
            ["regardingfieldname"] = place.Column,
        });
    }

    private static void Send(Execution execution, TableDefinition table, Guid row, ColumnDefinition column, object content) =>
        execution.Send(new OrganizationRequest("Update") { ["Target"] = new Entity(table.LogicalName, row) { [column.LogicalName] = content } });
}

/// <summary>Takes a file away by its id.</summary>
internal sealed class DeleteFile : IMessageHandler
{
    public string Message => "DeleteFile";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var id = request.Required<Guid>("FileId");
        var file = TableStore.Find(execution.Connection, execution.Metadata.Table("fileattachment"), id);
        // Who may not see the row learns nothing of its files either.
        if (file?.GetValueOrDefault("objectid") is not EntityReference holder || !Access.Has(execution.Scope, "fileattachment", Privilege.Read, id)) throw FileErrors.NoFileWithId(id);
        execution.Send(new OrganizationRequest("Update") { ["Target"] = new Entity(holder.LogicalName, holder.Id) { [(string)file["regardingfieldname"]!] = null! } });
        return new OrganizationResponse { ResponseName = Message };
    }
}
