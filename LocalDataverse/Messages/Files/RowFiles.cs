using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>Files and pictures of a row, as they change with it: what a column held before goes, with its content.</summary>
internal static class RowFiles
{
    /// <summary>Brings what stands in the row about its files and pictures to what was sent.</summary>
    public static void Apply(Execution execution, TableDefinition table, Guid id, Entity target, Dictionary<string, object?> values, Dictionary<string, object?>? row)
    {
        if (table.FileColumns.Count == 0) return;
        foreach (var (name, value) in target.Attributes)
        {
            switch (table.FindColumn(name))
            {
                case { Type: ColumnType.File } file:
                    File(execution, file, values, row);
                    break;
                case { Type: ColumnType.Image } image:
                    Image(execution, table, id, image, value, values, row);
                    break;
            }
        }
    }

    /// <summary>A row goes, and its pictures; its files have gone before, by the relationship.</summary>
    public static void Deleted(Execution execution, TableDefinition table, Dictionary<string, object?> row)
    {
        foreach (var column in table.FileColumns)
        {
            if (row.GetValueOrDefault(column.ContentIdColumn!) is Guid content) Forget(execution, content);
        }
    }

    /// <summary>The id of a file that a caller may put into a column: one that was uploaded to it in this very operation.</summary>
    public static Guid Demand(Execution execution, TableDefinition table, ColumnDefinition column, object value) =>
        value is Guid id && execution.Root.Files.Names.ContainsKey(id) ? id : throw FileErrors.SetWithRow(table.LogicalName, column.LogicalName);

    private static void File(Execution execution, ColumnDefinition column, Dictionary<string, object?> values, Dictionary<string, object?>? row)
    {
        var id = values.GetValueOrDefault(column.LogicalName) as Guid?;
        values[column.LogicalName] = id;
        values[$"{column.LogicalName}_name"] = id is { } file ? execution.Root.Files.Names[file] : null;
        if (row?.GetValueOrDefault(column.LogicalName) is Guid before && before != id) Forget(execution, before);
    }

    private static void Image(
        Execution execution, TableDefinition table, Guid id, ColumnDefinition column, object? value, Dictionary<string, object?> values, Dictionary<string, object?>? row)
    {
        var name = column.LogicalName;
        var (fileName, mimeType) = execution.Root.Files.Picture ?? ("", "");
        execution.Root.Files.Picture = null;
        if (row?.GetValueOrDefault($"{name}id") is Guid before) Forget(execution, before);
        (values[$"{name}id"], values[$"{name}_timestamp"], values[$"{name}_url"]) = (null, null, null);
        if (value is null or byte[] { Length: 0 }) return;
        if (value is not byte[] content) throw Errors.WrongType(table.LogicalName, name, "bytes", value);
        if (row is null && !column.IsPrimaryImage) throw FileErrors.NotOnCreate(table.LogicalName, name);
        if (content.Length > FileRules.Most(column)) throw FileErrors.PictureTooBig(FileRules.Most(column), content.Length);
        var (thumbnail, type) = Thumbnail.Of(content) ?? throw FileErrors.NoPicture(table.LogicalName, id, name);

        var picture = Guid.CreateVersion7();
        Pictures.Put(execution.Connection, picture, new Picture(thumbnail, fileName.Length > 0 ? fileName : $"{name}.{type["image/".Length..]}", mimeType.Length > 0 ? mimeType : type));
        if (column.CanStoreFullImage) FileContent.Write(execution.Connection, picture, content);
        var stamp = execution.UtcNow.Ticks;
        values[$"{name}id"] = picture;
        values[$"{name}_timestamp"] = stamp;
        values[$"{name}_url"] = string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"/Image/download.aspx?Entity={table.LogicalName}&Attribute={name}&Id={picture:D}&Timestamp={stamp}");
    }

    private static void Forget(Execution execution, Guid content)
    {
        FileContent.Delete(execution.Connection, content);
        if (execution.Metadata.TryTable("fileattachment", out var attachments)) TableStore.Delete(execution.Connection, attachments, content);
    }
}

/// <summary>A file's own row is deleted: its column is empty then.</summary>
internal sealed class FileAttachmentDelete : IOwnDelete
{
    public string Table => "fileattachment";

    public void Delete(Execution execution, Guid id)
    {
        var attachments = execution.Metadata.Table(Table);
        var attachment = RowWriter.Find(execution, attachments, id);
        FileContent.Delete(execution.Connection, id);
        TableStore.Delete(execution.Connection, attachments, id);
        if (attachment.GetValueOrDefault("objectid") is not EntityReference holder || attachment.GetValueOrDefault("regardingfieldname") is not string column) return;
        if (!execution.Metadata.TryTable(holder.LogicalName, out var table) || table.FindColumn(column) is null) return;
        if (TableStore.Find(execution.Connection, table, holder.Id, [column])?.GetValueOrDefault(column) is Guid held && held == id)
            RowWriter.Update(execution, table, holder.Id, new() { [column] = null, [$"{column}_name"] = null });
    }
}
