using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline;

/// <summary>A row of a system table as it is stored, for the engine's own reading. A column the table lacks reads as null.</summary>
internal sealed class SystemRow
{
    private readonly Dictionary<string, object> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly string key;

    private SystemRow(StoredRows reader, string key)
    {
        this.key = key;
        for (var index = 0; index < reader.FieldCount; index++)
        {
            if (!reader.IsDBNull(index)) values[reader.GetName(index)] = reader.GetValue(index);
        }
    }

    public Guid Id => Guid(key) ?? System.Guid.Empty;

    /// <summary>The rows of a table, all or those of a condition whose values are $0, $1, …</summary>
    public static List<SystemRow> All(SqliteConnection connection, MetadataCatalogue metadata, string table, string? where = null, params object[] values) =>
        metadata.TryTable(table, out var definition) ? Read(connection, definition, "*", where, values) : [];

    /// <summary>The same with a few columns only, for what is asked at every request.</summary>
    public static List<SystemRow> Some(SqliteConnection connection, MetadataCatalogue metadata, string table, IEnumerable<string> columns, string? where = null, params object[] values)
    {
        if (!metadata.TryTable(table, out var definition)) return [];
        var names = columns.Where(column => definition.FindColumn(column) is { IsStored: true }).Prepend(definition.PrimaryIdColumn);
        return Read(connection, definition, string.Join(", ", names.Select(name => name.Quoted())), where, values);
    }

    /// <summary>The row of a table with an id; null when there is none, or no such table.</summary>
    public static SystemRow? Find(SqliteConnection connection, MetadataCatalogue metadata, string table, Guid id) =>
        metadata.TryTable(table, out var definition) ? Read(connection, definition, "*", $"WHERE {definition.PrimaryIdColumn.Quoted()} = $0", [id]).FirstOrDefault() : null;

    private static List<SystemRow> Read(SqliteConnection connection, TableDefinition definition, string columns, string? where, object[] values)
    {
        var stored = values.Select(value => value is Guid id ? id.ToString("D") : value).ToArray();
        using var statement = Statements.Take(connection, $"SELECT {columns} FROM {definition.LogicalName.Quoted()} {where}", stored);
        var reader = statement.Read();
        List<SystemRow> rows = [];
        while (reader.Read()) rows.Add(new SystemRow(reader, definition.PrimaryIdColumn));
        return rows;
    }

    public string? Text(string column) => values.TryGetValue(column, out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    public Guid? Guid(string column) => Text(column) is { } text && System.Guid.TryParse(text, out var id) ? id : null;

    public int? Number(string column) => values.TryGetValue(column, out var value) ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : null;
}
