using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>Begins the upload of a note's file.</summary>
internal sealed class InitializeAnnotationBlocksUpload() : InitializeNoteUpload("Annotation", "annotation");

/// <summary>Begins the upload of an attachment's file.</summary>
internal sealed class InitializeAttachmentBlocksUpload() : InitializeNoteUpload("Attachment", "activitymimeattachment");

/// <summary>Makes the blocks a note's file; a note that is not there yet is made.</summary>
internal sealed class CommitAnnotationBlocksUpload() : CommitNoteUpload("Annotation", "annotation", "AnnotationId");

/// <summary>Makes the blocks the file of a new attachment.</summary>
internal sealed class CommitAttachmentBlocksUpload() : CommitNoteUpload("Attachment", "activitymimeattachment", "ActivityMimeAttachmentId");

/// <summary>Begins the upload of a file that is a row of its own. Steps are those of Create and Update, when it is committed.</summary>
internal abstract class InitializeNoteUpload(string kind, string tableName) : IMessageHandler
{
    public string Message => $"Initialize{kind}BlocksUpload";

    public string? TableOf(OrganizationRequest request) => tableName;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = NoteTarget.Of(request, tableName);
        var table = RowWriter.Writable(execution, tableName, Message);
        var id = NoteTarget.IdOf(target, table);
        var exists = NoteTarget.Demand(execution, table, id);
        var fileName = target.GetAttributeValue<string>("filename") ?? (exists ? TableStore.Find(execution.Connection, table, id!.Value, ["filename"])?.GetValueOrDefault("filename") as string : null);
        var token = Uploading.Begin(execution, tableName, exists ? id : null, NoteFiles.ContentOf(table)!.LogicalName, fileName, FileRules.MostOfNote(execution));
        return new OrganizationResponse { ResponseName = Message, ["FileContinuationToken"] = token };
    }
}

/// <summary>Writes the row with what was sent, and makes the blocks its file.</summary>
internal abstract class CommitNoteUpload(string kind, string tableName, string idProperty) : IMessageHandler
{
    public string Message => $"Commit{kind}BlocksUpload";

    public string? TableOf(OrganizationRequest request) => tableName;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var upload = FileToken.DemandUpload(execution, request.Required<string>("FileContinuationToken"));
        if (upload.Table != tableName) throw FileErrors.UnknownToken();
        var table = execution.Metadata.Table(tableName);
        var target = NoteTarget.Of(request, tableName);
        target.Attributes.Remove(upload.Column);
        if (!target.Contains("filename")) target["filename"] = upload.FileName;
        var parts = Uploading.Ordered(execution, request, upload);
        var id = upload.Row ?? NoteTarget.IdOf(target, table) ?? Guid.CreateVersion7();
        target.Id = id;
        target.Attributes.Remove(table.PrimaryIdColumn);
        execution.Send(new OrganizationRequest(upload.Row is null ? "Create" : "Update") { ["Target"] = target });
        FileContent.Delete(execution.Connection, id);
        var size = (int)Uploading.Place(execution, upload, parts, id);
        Dictionary<string, object?> values = [];
        NoteFiles.Describe(table, values, size);
        RowWriter.Update(execution, table, id, values);
        return new OrganizationResponse { ResponseName = Message, [idProperty] = id, ["FileSizeInBytes"] = size };
    }
}

/// <summary>Says which note's file is to be read.</summary>
internal sealed class InitializeAnnotationBlocksDownload() : InitializeNoteDownload("Annotation", "annotation");

/// <summary>Says which attachment's file is to be read.</summary>
internal sealed class InitializeAttachmentBlocksDownload() : InitializeNoteDownload("Attachment", "activitymimeattachment");

/// <summary>Begins the download of a file that is a row of its own.</summary>
internal abstract class InitializeNoteDownload(string kind, string tableName) : IMessageHandler
{
    public string Message => $"Initialize{kind}BlocksDownload";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        if (target.LogicalName != tableName) throw Errors.NotAllowedFor(Message, target.LogicalName);
        var table = execution.Metadata.Table(tableName);
        var id = RowIdentity.Resolve(execution, target);
        var row = RowWriter.Demand(execution, table, id, Privilege.Read);
        var column = NoteFiles.ContentOf(table)!.LogicalName;
        var size = FileContent.SizeOf(execution.Connection, id) ?? throw FileErrors.NoFile(tableName, id, column);
        return new OrganizationResponse
        {
            ResponseName = Message,
            ["FileContinuationToken"] = FileToken.OfDownload(new FilePlace(tableName, id, column, id)),
            ["FileSizeInBytes"] = (int)size,
            ["FileName"] = row.GetValueOrDefault("filename") as string ?? column,
        };
    }
}
