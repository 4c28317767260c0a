using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Metadata;

/// <summary>What a definition is, numbered as the SDK numbers the kinds of deleted metadata; it has no number for keys.</summary>
internal enum DefinitionKind
{
    Table = 1,
    Column = 2,
    Relationship = 4,
    Choice = 16,
    Key = 32,
}

/// <summary>What changed since a version of the catalogue.</summary>
/// <param name="Changed">The ids of definitions that are new or other than they were.</param>
/// <param name="Deleted">The ids of those that are no longer there.</param>
internal sealed record ChangedDefinitions(IReadOnlySet<Guid> Changed, ILookup<DefinitionKind, Guid> Deleted);

/// <summary>
/// Remembers of each definition the version of the catalogue that changed or deleted it, in the transaction that does. The last number of
/// columns is no change: it is given anew with every column of a table.
/// </summary>
internal static class MetadataChanges
{
    private const string Create = """CREATE TABLE IF NOT EXISTS "$change" (id TEXT NOT NULL PRIMARY KEY, kind INTEGER NOT NULL, version INTEGER NOT NULL, deleted INTEGER NOT NULL) WITHOUT ROWID; CREATE TABLE IF NOT EXISTS "$catalogue" (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID""";
    private const string VersionName = "version", SinceName = "since";

    /// <summary>The version of the last change; 0 in a file that none was made in yet.</summary>
    public static int Version(SqliteConnection connection)
    {
        MetadataSql.Run(connection, Create);
        return (int)(Counter(connection, VersionName) ?? 0);
    }

    public static void Keep(SqliteConnection connection, MetadataCatalogue before, MetadataCatalogue after)
    {
        MetadataSql.Run(connection, Create);
        MetadataSql.Run(connection, $"INSERT INTO \"$catalogue\" (name, value) VALUES ('{VersionName}', $0) ON CONFLICT DO UPDATE SET value = excluded.value", after.Version);
        // A new organisation has had nothing before; an old file remembers from now on.
        MetadataSql.Run(connection, $"INSERT OR IGNORE INTO \"$catalogue\" (name, value) VALUES ('{SinceName}', $0)", before.Version == 0 ? after.Version : before.Version);
        if (before.Version == 0) return;
        var (was, now) = (Of(before), Of(after));
        foreach (var (id, definition) in now.Where(one => !was.TryGetValue(one.Key, out var old) || !old.IsSame(one.Value))) Write(connection, id, definition.Kind, after.Version, deleted: 0);
        foreach (var (id, definition) in was.Where(one => !now.ContainsKey(one.Key))) Write(connection, id, definition.Kind, after.Version, deleted: 1);
    }

    /// <summary>What changed after a version; null when that is not known any more.</summary>
    public static ChangedDefinitions? Since(SqliteConnection connection, int version)
    {
        if (Counter(connection, SinceName) is not { } since || version < since) return null;
        using var command = MetadataSql.Command(connection, """SELECT id, kind, deleted FROM "$change" WHERE version > $0 ORDER BY version, id""", version);
        using var reader = command.ExecuteReader();
        HashSet<Guid> changed = [];
        List<(DefinitionKind Kind, Guid Id)> deleted = [];
        while (reader.Read())
        {
            var id = Guid.Parse(reader.GetString(0));
            if (reader.GetInt32(2) == 0) changed.Add(id);
            else deleted.Add(((DefinitionKind)reader.GetInt32(1), id));
        }

        return new ChangedDefinitions(changed, deleted.ToLookup(one => one.Kind, one => one.Id));
    }

    private static Dictionary<Guid, Definition> Of(MetadataCatalogue catalogue)
    {
        Dictionary<Guid, Definition> all = [];
        foreach (var table in catalogue.Tables)
        {
            all[table.MetadataId] = new(DefinitionKind.Table, table, () => Text(table with { Columns = new Dictionary<string, ColumnDefinition>(), Keys = [] }, MetadataJson.Default.TableDefinition));
            foreach (var column in table.Columns.Values)
            {
                all[column.MetadataId] = new(DefinitionKind.Column, column, () => Text(column with { ColumnNumber = 0 }, MetadataJson.Default.ColumnDefinition));
                if (column.Choice is { IsGlobal: false } own) all[own.MetadataId] = new(DefinitionKind.Choice, own, () => Text(own, MetadataJson.Default.ChoiceDefinition));
            }

            foreach (var key in table.Keys) all[key.MetadataId] = new(DefinitionKind.Key, key, () => Text(key, MetadataJson.Default.KeyDefinition));
        }

        foreach (var one in catalogue.OneToManyRelationships) all[one.MetadataId] = new(DefinitionKind.Relationship, one, () => Text(one, MetadataJson.Default.OneToManyDefinition));
        foreach (var many in catalogue.ManyToManyRelationships) all[many.MetadataId] = new(DefinitionKind.Relationship, many, () => Text(many, MetadataJson.Default.ManyToManyDefinition));
        foreach (var choice in catalogue.GlobalChoices.Values) all[choice.MetadataId] = new(DefinitionKind.Choice, choice, () => Text(choice, MetadataJson.Default.ChoiceDefinition));
        all.Remove(Guid.Empty);
        return all;
    }

    private static string Text<T>(T definition, JsonTypeInfo<T> type) => JsonSerializer.Serialize(definition, type);

    private static void Write(SqliteConnection connection, Guid id, DefinitionKind kind, int version, int deleted) => MetadataSql.Run(
        connection,
        """INSERT INTO "$change" (id, kind, version, deleted) VALUES ($0, $1, $2, $3) ON CONFLICT DO UPDATE SET kind = excluded.kind, version = excluded.version, deleted = excluded.deleted""",
        id.ToString("D"), (int)kind, version, deleted);

    private static long? Counter(SqliteConnection connection, string name) => MetadataSql.Number(connection, """SELECT value FROM "$catalogue" WHERE name = $0""", name);

    private sealed record Definition(DefinitionKind Kind, object Self, Func<string> Text)
    {
        // Most are the very same; only of the others it is looked at what they say.
        public bool IsSame(Definition other) => ReferenceEquals(Self, other.Self) || Text() == other.Text();
    }
}
