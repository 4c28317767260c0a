using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>A picture as it is kept: its thumbnail and what its file was called.</summary>
internal sealed record Picture(byte[] Thumbnail, string FileName, string MimeType);

/// <summary>The thumbnails of image columns, beside the rows.</summary>
internal static class Pictures
{
    public static void Put(SqliteConnection connection, Guid id, Picture picture)
    {
        using var statement = Statements.Take(
            connection, "INSERT INTO \"$image\" (id, thumbnail, filename, mimetype) VALUES ($0, $1, $2, $3)", [StoredValue.OfId(id), picture.Thumbnail, picture.FileName, picture.MimeType]);
        statement.Run();
    }

    public static Picture? Find(SqliteConnection connection, Guid id)
    {
        using var statement = Statements.Take(connection, "SELECT thumbnail, filename, mimetype FROM \"$image\" WHERE id = $0", [StoredValue.OfId(id)]);
        var reader = statement.Read();
        return reader.Read() ? new Picture((byte[])reader.GetValue(0), reader.GetString(1), reader.GetString(2)) : null;
    }
}
