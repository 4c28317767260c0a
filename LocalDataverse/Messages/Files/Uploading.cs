using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>Begins an upload, and puts its blocks together.</summary>
internal static class Uploading
{
    /// <summary>How long blocks wait for their commit. Our number.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    public static string Begin(Execution execution, string table, Guid? row, string column, string? fileName, long most)
    {
        if (string.IsNullOrWhiteSpace(fileName)) throw Errors.MissingParameter("the upload", "FileName");
        FileRules.DemandName(execution, fileName);
        Uploads.EndThoseBefore(execution.Connection, execution.UtcNow - Patience);
        var upload = new Upload(Guid.NewGuid(), execution.Caller.UserId, table, row, column, fileName, most);
        Uploads.Begin(execution.Connection, upload, execution.UtcNow);
        return FileToken.OfUpload(upload.Id);
    }

    /// <summary>The blocks in the order that is asked for.</summary>
    public static List<UploadPart> Ordered(Execution execution, OrganizationRequest request, Upload upload)
    {
        var parts = Uploads.Parts(execution.Connection, upload.Id);
        List<UploadPart> ordered = [];
        foreach (var block in request.Required<string[]>("BlockList"))
        {
            // Each block is a part of the file once.
            if (!parts.Remove(block, out var part)) throw FileErrors.UnknownBlock(block);
            ordered.Add(part);
        }

        return ordered.Sum(part => (long)part.Length) > upload.Most ? throw FileErrors.TooBig() : ordered;
    }

    /// <summary>Makes blocks the content of a file, and ends the upload. Returns how many bytes that are.</summary>
    public static long Place(Execution execution, Upload upload, IReadOnlyList<UploadPart> parts, Guid file)
    {
        long start = 0;
        foreach (var part in parts)
        {
            FileContent.Append(execution.Connection, file, start, part.Length, part.Block);
            Uploads.Take(execution.Connection, upload.Id, part.Name);
            start += part.Length;
        }

        Uploads.End(execution.Connection, upload.Id);
        return start;
    }

    /// <summary>The column that the request names, of a row that the caller may do this to.</summary>
    public static (TableDefinition Table, Guid Row, ColumnDefinition Column) Target(OrganizationRequest request, Execution execution, Privilege privilege)
    {
        var target = request.Required<EntityReference>("Target");
        var table = execution.Metadata.Table(target.LogicalName);
        var column = table.Column(request.Required<string>("FileAttributeName"));
        if (column.Type is not (ColumnType.File or ColumnType.Image)) throw FileErrors.NoFileColumn(table.LogicalName, column.LogicalName);
        var id = RowIdentity.Resolve(execution, target);
        RowWriter.Demand(execution, table, id, privilege);
        if (privilege == Privilege.Write) ColumnAccess.DemandUpdate(execution.Scope, table, id, [column.LogicalName]);
        // Who may not read a secured column finds nothing in it.
        else if (!ColumnAccess.MayRead(execution.Scope, table, column, id)) throw FileErrors.NoFile(table.LogicalName, id, column.LogicalName);
        return (table, id, column);
    }
}
