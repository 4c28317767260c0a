using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>Writes the rows in which the platform keeps what a solution brings. The same id comes again with the next version, so it inserts, updates or leaves what is as it should be.</summary>
internal sealed class RowWriter(SqliteConnection connection, MetadataCatalogue metadata, DateTime utcNow, Guid userId)
{
    private readonly HashSet<(string Table, Guid Id)> written = [];

    /// <summary>Every row that was put, changed or not: what the solution brings.</summary>
    public IEnumerable<(string Table, Guid Id)> Written => written;

    public MetadataCatalogue Metadata => metadata;

    public SqliteConnection Connection => connection;

    public DateTime UtcNow => utcNow;

    public bool Exists(string table, Guid id) => TableStore.Find(connection, metadata.Table(table), id, []) is not null;

    public Dictionary<string, object?>? Find(string table, Guid id, params string[] columns) => TableStore.Find(connection, metadata.Table(table), id, columns);

    /// <summary>Inserts the row, or updates the columns given where one of them differs.</summary>
    public void Put(string table, Guid id, Dictionary<string, object?> values)
    {
        written.Add((table, id));
        var definition = metadata.Table(table);
        var typed = values.ToDictionary(pair => pair.Key, pair => Typed(definition, definition.Column(pair.Key), pair.Value is DisplayText text ? text.Text : pair.Value));
        foreach (var (column, value) in values)
        {
            if (value is DisplayText text) RowLabels.Put(connection, id, column, text);
        }

        var before = Find(table, id, [.. typed.Keys.Where(name => definition.Column(name).IsStored)]);
        if (before is not null && typed.All(pair => !definition.Column(pair.Key).IsStored || IsSame(pair.Value, before.GetValueOrDefault(definition.Column(pair.Key).LogicalName))))
        {
            return;
        }

        if (definition.Columns.ContainsKey("modifiedon"))
        {
            typed["modifiedon"] = utcNow;
        }

        if (definition.Columns.ContainsKey("modifiedby"))
        {
            typed["modifiedby"] = new EntityReference("systemuser", userId);
        }

        if (before is not null)
        {
            TableStore.Update(connection, definition, id, typed);
            return;
        }

        foreach (var (name, value) in Defaults(definition))
        {
            typed.TryAdd(name, value);
        }

        TableStore.Insert(connection, definition, id, typed);
    }

    public void Delete(string table, Guid id) => TableStore.Delete(connection, metadata.Table(table), id);

    /// <summary>The ids of the rows whose lookup or id column has a value.</summary>
    public List<Guid> Where(string table, string column, object value)
    {
        var definition = metadata.Table(table);
        var stored = value is Guid id ? id.ToString("D") : value;
        using var statement = Statements.Take(
            connection,
            $"SELECT {definition.PrimaryIdColumn.Quoted()} FROM {definition.LogicalName.Quoted()} WHERE {definition.Column(column).LogicalName.Quoted()} = $0",
            [stored]);
        var reader = statement.Read();
        List<Guid> ids = [];
        while (reader.Read())
        {
            ids.Add(Guid.Parse(reader.GetString(0)));
        }

        return ids;
    }

    private IEnumerable<KeyValuePair<string, object?>> Defaults(TableDefinition table)
    {
        foreach (var column in table.Columns.Values)
        {
            object? value = column.LogicalName switch
            {
                "createdon" => utcNow,
                "createdby" => new EntityReference("systemuser", userId),
                "ownerid" when column.Type == ColumnType.Owner => new EntityReference("systemuser", userId),
                "owninguser" => new EntityReference("systemuser", userId),
                "owningbusinessunit" => new EntityReference("businessunit", SeedIds.RootBusinessUnit),
                "organizationid" when !column.IsPrimaryId => column.IsReference ? new EntityReference("organization", SeedIds.Organization) : SeedIds.Organization,
                "statecode" => new OptionSetValue(column.Choice!.Options[0].Value),
                "statuscode" => new OptionSetValue(table.StateColumn!.Choice!.Options[0].DefaultStatus ?? 1),
                _ when column.DefaultValue is { } number => column.Type == ColumnType.Boolean ? number == 1 : column.IsOption ? new OptionSetValue(number) : null,
                _ => null,
            };
            if (value is not null && column.IsStored)
            {
                yield return new(column.LogicalName, value);
            }
        }
    }

    private static bool IsSame(object? said, object? kept) => (said, kept) switch
    {
        (EntityReference one, EntityReference other) => one.Id == other.Id && one.LogicalName == other.LogicalName,
        (OptionSetValue one, OptionSetValue other) => one.Value == other.Value,
        ("", null) => true,
        _ => Equals(said, kept),
    };

    // A solution's XML has text only; the column says what it means.
    private static object? Typed(TableDefinition table, ColumnDefinition column, object? value) => (column.Type, value) switch
    {
        (ColumnType.Boolean, string text) => text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase),
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, string text) => new OptionSetValue(Whole(table, column, text)),
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, int number) => new OptionSetValue(number),
        (ColumnType.Integer, string text) => Whole(table, column, text),
        (ColumnType.UniqueIdentifier, string text) => Guid.Parse(text),
        (ColumnType.Lookup, Guid id) => new EntityReference(column.Targets[0], id),
        (ColumnType.String, string text) when column.MaxLength is { } length && text.Length > length => text[..length],
        _ => value,
    };

    private static int Whole(TableDefinition table, ColumnDefinition column, string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw ImportErrors.SolutionPartInvalid($"'{text}' is no number, but '{table.LogicalName}.{column.LogicalName}' holds one");
}
