using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>A file on its way: where it is to go, who sends it, and how large it may become.</summary>
internal sealed record Upload(Guid Id, Guid UserId, string Table, Guid? Row, string Column, string FileName, long Most);

/// <summary>A block that has come.</summary>
internal sealed record UploadPart(string Name, int Length, long Block);

/// <summary>The files that are being sent in blocks. They survive a restart, and are forgotten when nobody completes them.</summary>
internal static class Uploads
{
    public static void Begin(SqliteConnection connection, Upload upload, DateTime utcNow)
    {
        using var statement = Statements.Take(
            connection,
            "INSERT INTO \"$upload\" (id, userid, tablename, rowid, columnname, filename, most, begun) VALUES ($0, $1, $2, $3, $4, $5, $6, $7)",
            [StoredValue.OfId(upload.Id), StoredValue.OfId(upload.UserId), upload.Table, upload.Row is { } row ? StoredValue.OfId(row) : null, upload.Column, upload.FileName, upload.Most, StoredValue.OfTime(utcNow)]);
        statement.Run();
    }

    public static Upload? Find(SqliteConnection connection, Guid id)
    {
        using var statement = Statements.Take(connection, "SELECT userid, tablename, rowid, columnname, filename, most FROM \"$upload\" WHERE id = $0", [StoredValue.OfId(id)]);
        var reader = statement.Read();
        return !reader.Read() ? null : new Upload(
            id, Guid.Parse(reader.GetString(0)), reader.GetString(1), reader.IsDBNull(2) ? null : Guid.Parse(reader.GetString(2)), reader.GetString(3), reader.GetString(4), reader.GetInt64(5));
    }

    /// <summary>The blocks that have come, by their names.</summary>
    public static Dictionary<string, UploadPart> Parts(SqliteConnection connection, Guid upload)
    {
        using var statement = Statements.Take(connection, "SELECT name, length, block FROM \"$uploadpart\" WHERE upload = $0", [StoredValue.OfId(upload)]);
        var reader = statement.Read();
        Dictionary<string, UploadPart> parts = new(StringComparer.Ordinal);
        while (reader.Read())
        {
            parts[reader.GetString(0)] = new UploadPart(reader.GetString(0), reader.GetInt32(1), reader.GetInt64(2));
        }

        return parts;
    }

    /// <summary>Keeps a block; one that comes again takes the place of the first.</summary>
    public static void Put(SqliteConnection connection, Guid upload, string name, byte[] content)
    {
        Forget(connection, "SELECT block FROM \"$uploadpart\" WHERE upload = $0 AND name = $1", "upload = $0 AND name = $1", StoredValue.OfId(upload), name);
        using var statement = Statements.Take(
            connection, "INSERT INTO \"$uploadpart\" (upload, name, length, block) VALUES ($0, $1, $2, $3)", [StoredValue.OfId(upload), name, content.Length, FileContent.Add(connection, content)]);
        statement.Run();
    }

    /// <summary>A block has become a part of a file.</summary>
    public static void Take(SqliteConnection connection, Guid upload, string name)
    {
        using var statement = Statements.Take(connection, "DELETE FROM \"$uploadpart\" WHERE upload = $0 AND name = $1", [StoredValue.OfId(upload), name]);
        statement.Run();
    }

    /// <summary>Ends an upload, with the blocks that nobody took.</summary>
    public static void End(SqliteConnection connection, Guid upload)
    {
        var id = StoredValue.OfId(upload);
        Forget(connection, "SELECT block FROM \"$uploadpart\" WHERE upload = $0", "upload = $0", id);
        using var statement = Statements.Take(connection, "DELETE FROM \"$upload\" WHERE id = $0", [id]);
        statement.Run();
    }

    /// <summary>Ends the uploads that were begun before a time.</summary>
    public static void EndThoseBefore(SqliteConnection connection, DateTime time)
    {
        List<Guid> old = [];
        using (var statement = Statements.Take(connection, "SELECT id FROM \"$upload\" WHERE begun < $0", [StoredValue.OfTime(time)]))
        {
            var reader = statement.Read();
            while (reader.Read()) old.Add(Guid.Parse(reader.GetString(0)));
        }

        foreach (var upload in old) End(connection, upload);
    }

    private static void Forget(SqliteConnection connection, string blocks, string parts, params string[] values)
    {
        foreach (var sql in (string[])[$"DELETE FROM \"$block\" WHERE id IN ({blocks})", $"DELETE FROM \"$uploadpart\" WHERE {parts}"])
        {
            using var statement = Statements.Take(connection, sql, values);
            statement.Run();
        }
    }
}
