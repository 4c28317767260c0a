using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;

namespace LocalDataverse.Messages.Files;

/// <summary>How large a file may be and what it may be called.</summary>
internal static class FileRules
{
    /// <summary>The most bytes a column takes.</summary>
    public static long Most(ColumnDefinition column) => (column.MaxSizeInKB ?? 32768) * 1024L;

    /// <summary>
    /// The most bytes a note or an attachment takes: the organisation's limit is for the text that the bytes become
    /// (https://learn.microsoft.com/power-apps/developer/data-platform/attachment-annotation-files#file-size-limits).
    /// </summary>
    public static long MostOfNote(Execution execution) => Setting(execution, "maxuploadfilesize") is long limit ? limit / 4 * 3 : 5_242_880 / 4 * 3;

    /// <summary>Refuses the extensions that the organisation blocks.</summary>
    public static void DemandName(Execution execution, string? fileName)
    {
        if (fileName is null || Setting(execution, "blockedattachments") is not string blocked) return;
        var extension = Path.GetExtension(fileName.TrimEnd('.', ' ')).TrimStart('.');
        if (extension.Length > 0 && blocked.Split(';', StringSplitOptions.TrimEntries).Contains(extension, StringComparer.OrdinalIgnoreCase)) throw FileErrors.Blocked(fileName);
    }

    private static object? Setting(Execution execution, string column)
    {
        // A data file made before files were part of the platform has no such setting.
        if (execution.Metadata.Table("organization").FindColumn(column) is null) return null;
        using var statement = Statements.Take(execution.Connection, $"SELECT {column.Quoted()} FROM \"organization\" LIMIT 1", []);
        return statement.Scalar();
    }
}
