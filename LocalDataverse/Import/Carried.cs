using System.Xml.Linq;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Import;

/// <summary>What a solution brings that only Dataverse's other services read, such as the definition of a canvas app: kept as it came, for the next export.</summary>
internal static class Carried
{
    public static void Put(SqliteConnection connection, Guid id, string section, XElement component, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        Forget(connection, id);
        using (var statement = Statements.Take(connection, "INSERT INTO \"$carried\" (id, section, xml) VALUES ($0, $1, $2)", [StoredValue.OfId(id), section, component.ToString(SaveOptions.DisableFormatting)])) statement.Run();
        foreach (var (path, content) in files)
        {
            using var statement = Statements.Take(connection, "INSERT INTO \"$carriedfile\" (id, path, content) VALUES ($0, $1, $2)", [StoredValue.OfId(id), path, content]);
            statement.Run();
        }
    }

    public static void Forget(SqliteConnection connection, Guid id)
    {
        foreach (var table in new[] { "$carried", "$carriedfile" })
        {
            using var statement = Statements.Take(connection, $"DELETE FROM \"{table}\" WHERE id = $0", [StoredValue.OfId(id)]);
            statement.Run();
        }
    }

    /// <summary>The section of customizations.xml and what stood there; null when nothing is kept of the row.</summary>
    public static (string Section, XElement Component)? Find(SqliteConnection connection, Guid id)
    {
        using var statement = Statements.Take(connection, "SELECT section, xml FROM \"$carried\" WHERE id = $0", [StoredValue.OfId(id)]);
        var reader = statement.Read();
        return reader.Read() ? (reader.GetString(0), XElement.Parse(reader.GetString(1))) : null;
    }

    public static IReadOnlyList<KeyValuePair<string, byte[]>> FilesOf(SqliteConnection connection, Guid id)
    {
        using var statement = Statements.Take(connection, "SELECT path, content FROM \"$carriedfile\" WHERE id = $0 ORDER BY path", [StoredValue.OfId(id)]);
        var reader = statement.Read();
        List<KeyValuePair<string, byte[]>> files = [];
        while (reader.Read()) files.Add(new(reader.GetString(0), (byte[])reader.GetValue(1)));
        return files;
    }
}
