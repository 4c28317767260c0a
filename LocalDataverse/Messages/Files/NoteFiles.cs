using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>
/// The files of notes and of attachments: a column of text to whoever reads and writes it, blocks beside the row in truth
/// (https://learn.microsoft.com/power-apps/developer/data-platform/attachment-annotation-files).
/// </summary>
internal static class NoteFiles
{
    /// <summary>The column that is the file; null for other tables.</summary>
    public static ColumnDefinition? ContentOf(TableDefinition table) =>
        table.LogicalName is "annotation" or "activitymimeattachment" ? table.Columns.Values.FirstOrDefault(column => column.IsContent) : null;

    /// <summary>Writes the file that came as text with its row.</summary>
    public static void Apply(Execution execution, TableDefinition table, Guid id, Entity target, Dictionary<string, object?> values, Dictionary<string, object?>? row)
    {
        if (ContentOf(table) is not { } content) return;
        if (values.GetValueOrDefault("filename") is string name) FileRules.DemandName(execution, name);
        if (table.LogicalName == "activitymimeattachment" && (row is null || values.ContainsKey("objectid"))) Attach(execution, table, id, values);
        foreach (var (sent, value) in target.Attributes)
        {
            if (!string.Equals(sent, content.LogicalName, StringComparison.OrdinalIgnoreCase)) continue;
            if (value is not (null or string)) throw Errors.WrongType(table.LogicalName, content.LogicalName, "base64 text", value);
            FileContent.Delete(execution.Connection, id);
            var bytes = Bytes(table, content, value as string);
            if (bytes.Length > FileRules.MostOfNote(execution)) throw FileErrors.TooBig();
            FileContent.Write(execution.Connection, id, bytes);
            Describe(table, values, bytes.Length);
        }
    }

    /// <summary>What a row says of its file.</summary>
    public static void Describe(TableDefinition table, Dictionary<string, object?> values, int size)
    {
        values["filesize"] = size == 0 ? null : size;
        if (table.FindColumn("isdocument") is not null) values["isdocument"] = size > 0;
    }

    public static void Deleted(Execution execution, TableDefinition table, Guid id)
    {
        if (ContentOf(table) is not null) FileContent.Delete(execution.Connection, id);
    }

    private static byte[] Bytes(TableDefinition table, ColumnDefinition content, string? text)
    {
        try
        {
            return Convert.FromBase64String(text ?? "");
        }
        catch (FormatException)
        {
            throw Errors.InvalidArgument($"'{table.LogicalName}.{content.LogicalName}' takes base64 text.");
        }
    }

    // Who attaches changes the e-mail or the template; an attachment that names another has the same file.
    private static void Attach(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values)
    {
        if (values.GetValueOrDefault("objectid") is not EntityReference holder) throw Errors.InvalidArgument("An attachment needs the e-mail or the template it belongs to, in 'objectid'.");
        values["objecttypecode"] = holder.LogicalName;
        RowWriter.Demand(execution, execution.Metadata.Table(holder.LogicalName), holder.Id, Privilege.Write);
        if (values.GetValueOrDefault("attachmentid") is not EntityReference other) return;
        var row = RowWriter.Demand(execution, table, other.Id, Privilege.Read);
        foreach (var name in (string[])["filename", "mimetype", "filesize"]) values[name] = row.GetValueOrDefault(name);
        FileContent.Copy(execution.Connection, other.Id, id);
    }
}
