using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// The content of files, in blocks beside the rows: no row carries it, and nobody holds more of it than one block. A block is written once;
/// that it belongs to a file is a small row of its own, so putting the blocks of an upload in order moves none of them.
/// </summary>
internal static class FileContent
{
    /// <summary>The largest block, as Dataverse recommends it to clients.</summary>
    public const int BlockSize = 4 * 1024 * 1024;

    /// <summary>Keeps a block; returns its number.</summary>
    public static long Add(SqliteConnection connection, byte[] content)
    {
        using var statement = Statements.Take(connection, "INSERT INTO \"$block\" (content) VALUES ($0) RETURNING id", [content]);
        return (long)statement.Scalar()!;
    }

    /// <summary>Makes a block the next of a file.</summary>
    public static void Append(SqliteConnection connection, Guid file, long start, int length, long block)
    {
        using var statement = Statements.Take(connection, "INSERT INTO \"$filepart\" (file, start, length, block) VALUES ($0, $1, $2, $3)", [StoredValue.OfId(file), start, length, block]);
        statement.Run();
    }

    /// <summary>Keeps a file that is at hand whole.</summary>
    public static void Write(SqliteConnection connection, Guid file, ReadOnlySpan<byte> content)
    {
        for (var start = 0; start < content.Length; start += BlockSize)
        {
            var block = content.Slice(start, Math.Min(BlockSize, content.Length - start)).ToArray();
            Append(connection, file, start, block.Length, Add(connection, block));
        }
    }

    /// <summary>Gives a file the content of another.</summary>
    public static void Copy(SqliteConnection connection, Guid from, Guid to)
    {
        for (long start = 0, size = SizeOf(connection, from) ?? 0; start < size; start += BlockSize)
        {
            var block = Read(connection, from, start, BlockSize);
            Append(connection, to, start, block.Length, Add(connection, block));
        }
    }

    /// <summary>How many bytes a file has; null when there is none.</summary>
    public static long? SizeOf(SqliteConnection connection, Guid file)
    {
        using var statement = Statements.Take(connection, "SELECT MAX(start + length) FROM \"$filepart\" WHERE file = $0", [StoredValue.OfId(file)]);
        return statement.Scalar() as long?;
    }

    /// <summary>A part of a file; shorter than asked at its end, empty behind it.</summary>
    public static byte[] Read(SqliteConnection connection, Guid file, long start, int length)
    {
        byte[]? first = null;
        MemoryStream? content = null;
        using var statement = Statements.Take(
            connection,
            """
            SELECT substr(b.content, MAX($1 - p.start, 0) + 1, MIN(p.start + p.length, $2) - MAX(p.start, $1))
            FROM "$filepart" AS p JOIN "$block" AS b ON b.id = p.block
            WHERE p.file = $0 AND p.start < $2 AND p.start + p.length > $1 ORDER BY p.start
            """,
            [StoredValue.OfId(file), start, start + length]);
        var reader = statement.Read();
        while (reader.Read())
        {
            var part = (byte[])reader.GetValue(0);
            if (first is null)
            {
                first = part;
                continue;
            }

            // Most reads are within one block, which is not copied again.
            if (content is null) (content = new MemoryStream(length)).Write(first);
            content.Write(part);
        }

        return content?.ToArray() ?? first ?? [];
    }

    /// <summary>A whole file as the text by which notes and attachments give it.</summary>
    public static string Base64(SqliteConnection connection, Guid file) =>
        Convert.ToBase64String(Read(connection, file, 0, checked((int)(SizeOf(connection, file) ?? 0))));

    /// <summary>Forgets a file, or a picture.</summary>
    public static void Delete(SqliteConnection connection, Guid file)
    {
        Forget(connection, "SELECT $0", StoredValue.OfId(file));
    }

    /// <summary>Forgets everything a column of files or pictures holds: it goes out of its table, or with it.</summary>
    public static void Forget(SqliteConnection connection, TableDefinition table, ColumnDefinition column)
    {
        var name = column.ContentIdColumn!;
        if (table.FindColumn(name) is not { IsStored: true }) return;
        var ids = $"SELECT {name.Quoted()} FROM {table.LogicalName.Quoted()} WHERE {name.Quoted()} IS NOT NULL";
        Forget(connection, ids);
        connection.Run($"DELETE FROM \"fileattachment\" WHERE \"fileattachmentid\" IN ({ids})");
    }

    private static void Forget(SqliteConnection connection, string ids, params string[] values)
    {
        foreach (var sql in (string[])[
            $"DELETE FROM \"$block\" WHERE id IN (SELECT block FROM \"$filepart\" WHERE file IN ({ids}))",
            $"DELETE FROM \"$filepart\" WHERE file IN ({ids})",
            $"DELETE FROM \"$image\" WHERE id IN ({ids})"])
        {
            using var statement = Statements.Take(connection, sql, values);
            statement.Run();
        }
    }
}
