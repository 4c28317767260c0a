using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Metadata;

/// <summary>Keeps the catalogue in the data file, one document a definition, so that a restart needs no import.</summary>
internal static class MetadataStore
{
    private const string Create =
        """CREATE TABLE IF NOT EXISTS "$metadata" (kind TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID""";

    /// <summary>The catalogue in a data file; an empty one when nothing was saved yet.</summary>
    public static MetadataCatalogue Load(SqliteConnection connection)
    {
        MetadataSql.Run(connection, Create);
        List<TableDefinition> tables = [];
        List<OneToManyDefinition> oneToMany = [];
        List<ManyToManyDefinition> manyToMany = [];
        List<ChoiceDefinition> choices = [];
        var version = 0;
        using var command = MetadataSql.Command(connection, """SELECT kind, document, version FROM "$metadata" ORDER BY kind, name""");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var document = reader.GetString(1);
            version = Math.Max(version, reader.GetInt32(2));
            switch (reader.GetString(0))
            {
                case "table":
                    tables.Add(JsonSerializer.Deserialize(document, MetadataJson.Default.TableDefinition)!);
                    break;
                case "onetomany":
                    oneToMany.Add(JsonSerializer.Deserialize(document, MetadataJson.Default.OneToManyDefinition)!);
                    break;
                case "manytomany":
                    manyToMany.Add(JsonSerializer.Deserialize(document, MetadataJson.Default.ManyToManyDefinition)!);
                    break;
                case "choice":
                    choices.Add(JsonSerializer.Deserialize(document, MetadataJson.Default.ChoiceDefinition)!);
                    break;
            }
        }

        return new MetadataCatalogue(Math.Max(version, MetadataChanges.Version(connection)), tables, oneToMany, manyToMany, choices);
    }

    /// <summary>Writes what differs from the catalogue that was there before.</summary>
    public static void Save(SqliteConnection connection, MetadataCatalogue before, MetadataCatalogue after)
    {
        MetadataSql.Run(connection, Create);
        MetadataChanges.Keep(connection, before, after);
        foreach (var table in before.Tables.Where(table => !after.TryTable(table.LogicalName, out _))) Remove(connection, "table", table.LogicalName);
        foreach (var one in before.OneToManyRelationships.Where(one => after.OneToManyByName(one.SchemaName) is null)) Remove(connection, "onetomany", one.SchemaName);
        foreach (var many in before.ManyToManyRelationships.Where(many => after.ManyToManyByName(many.SchemaName) is null)) Remove(connection, "manytomany", many.SchemaName);
        foreach (var name in before.GlobalChoices.Keys.Where(name => !after.GlobalChoices.ContainsKey(name))) Remove(connection, "choice", name);
        foreach (var table in after.Tables)
        {
            if (!before.TryTable(table.LogicalName, out var old) || !ReferenceEquals(old, table))
            {
                Write(connection, "table", table.LogicalName, after.Version, JsonSerializer.Serialize(table, MetadataJson.Default.TableDefinition));
            }
        }

        foreach (var relationship in after.OneToManyRelationships)
        {
            if (before.OneToManyByName(relationship.SchemaName) != relationship)
            {
                Write(connection, "onetomany", relationship.SchemaName, after.Version, JsonSerializer.Serialize(relationship, MetadataJson.Default.OneToManyDefinition));
            }
        }

        foreach (var relationship in after.ManyToManyRelationships)
        {
            if (before.ManyToManyByName(relationship.SchemaName) != relationship)
            {
                Write(connection, "manytomany", relationship.SchemaName, after.Version, JsonSerializer.Serialize(relationship, MetadataJson.Default.ManyToManyDefinition));
            }
        }

        foreach (var (name, choice) in after.GlobalChoices)
        {
            if (before.GlobalChoices.GetValueOrDefault(name) != choice)
            {
                Write(connection, "choice", name, after.Version, JsonSerializer.Serialize(choice, MetadataJson.Default.ChoiceDefinition));
            }
        }
    }

    private static void Remove(SqliteConnection connection, string kind, string name) => MetadataSql.Run(connection, """DELETE FROM "$metadata" WHERE kind = $0 AND name = $1""", kind, name);

    private static void Write(SqliteConnection connection, string kind, string name, int version, string document) => MetadataSql.Run(
        connection,
        """INSERT INTO "$metadata" (kind, name, version, document) VALUES ($0, $1, $2, $3) ON CONFLICT DO UPDATE SET version = excluded.version, document = excluded.document""",
        kind, name, version, document);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(TableDefinition))]
[JsonSerializable(typeof(ColumnDefinition))]
[JsonSerializable(typeof(KeyDefinition))]
[JsonSerializable(typeof(OneToManyDefinition))]
[JsonSerializable(typeof(ManyToManyDefinition))]
[JsonSerializable(typeof(ChoiceDefinition))]
internal sealed partial class MetadataJson : JsonSerializerContext;
