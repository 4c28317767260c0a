using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>Says which file is to be read: of a file column, or of an image column in full size.</summary>
internal sealed class InitializeFileBlocksDownload : IMessageHandler
{
    public string Message => "InitializeFileBlocksDownload";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (table, row, column) = Uploading.Target(request, execution, Privilege.Read);
        var held = column.ContentIdColumn!;
        var content = TableStore.Find(execution.Connection, table, row, [held])?.GetValueOrDefault(held) as Guid?;
        var (size, name) = column.Type == ColumnType.Image ? Picture(execution, table, row, column, content) : File(execution, table, row, column, content);
        return new OrganizationResponse
        {
            ResponseName = Message,
            ["FileContinuationToken"] = FileToken.OfDownload(new FilePlace(table.LogicalName, row, column.LogicalName, content!.Value)),
            ["FileSizeInBytes"] = size,
            ["FileName"] = name,
            ["IsChunkingSupported"] = true,
        };
    }

    private static (long Size, string Name) File(Execution execution, TableDefinition table, Guid row, ColumnDefinition column, Guid? content)
    {
        if (content is not { } id || TableStore.Find(execution.Connection, execution.Metadata.Table("fileattachment"), id) is not { } file) throw FileErrors.NoFile(table.LogicalName, row, column.LogicalName);
        return (FileContent.SizeOf(execution.Connection, id) ?? 0, file["filename"] as string ?? column.LogicalName);
    }

    private static (long Size, string Name) Picture(Execution execution, TableDefinition table, Guid row, ColumnDefinition column, Guid? content)
    {
        if (content is not { } id || FileContent.SizeOf(execution.Connection, id) is not { } size) throw FileErrors.NoFullPicture(table.LogicalName, row, column.LogicalName, content);
        return (size, Pictures.Find(execution.Connection, id)!.FileName);
    }
}

/// <summary>A part of a file that is read.</summary>
internal sealed class DownloadBlock : IMessageHandler
{
    // Dataverse's clients ask for 4 MB; who asks for a small file at once may. Our number.
    private const long Longest = 16 * 1024 * 1024;

    public string Message => "DownloadBlock";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var place = FileToken.Download(request.Required<string>("FileContinuationToken"));
        var (offset, length) = (request.Required<long>("Offset"), request.Required<long>("BlockLength"));
        if (offset < 0 || length is < 1 or > Longest) throw Errors.InvalidArgument($"A block begins at 0 or later, and has at least one byte and at most {Longest}.");
        if (!IsThere(execution, place)) throw FileErrors.UnknownToken();
        return new OrganizationResponse { ResponseName = Message, ["Data"] = FileContent.Read(execution.Connection, place.Content, offset, (int)length) };
    }

    // The row is read anew: the right to it may be gone, or the file replaced.
    private static bool IsThere(Execution execution, FilePlace place)
    {
        if (!execution.Metadata.TryTable(place.Table, out var table) || table.FindColumn(place.Column) is not { } column || !Access.Has(execution.Scope, table.LogicalName, Privilege.Read, place.Row)) return false;
        if (!ColumnAccess.MayRead(execution.Scope, table, column, place.Row)) return false;
        if (column.IsContent) return place.Content == place.Row && RowIdentity.Exists(execution, table, place.Row);
        return column.ContentIdColumn is { } held && TableStore.Find(execution.Connection, table, place.Row, [held])?.GetValueOrDefault(held) is Guid content && content == place.Content;
    }
}
