using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LocalDataverse.Metadata;

namespace LocalDataverse.Storage;

/// <summary>The SQL that reads and writes a table's rows by id, worked out once for the same columns.</summary>
internal sealed class TableStatements
{
    private const int Most = 500;
    private static readonly ConditionalWeakTable<TableDefinition, TableStatements> OfTable = [];

    private readonly ConcurrentDictionary<(Kind Kind, ColumnNames Names), string> texts = new();
    private readonly Lazy<(string, IReadOnlyList<ColumnDefinition>)> all;

    private readonly TableDefinition table;

    private TableStatements(TableDefinition table)
    {
        this.table = table;
        all = new(() => Select(table.Columns.Values));
    }

    private enum Kind
    {
        Insert,
        Update,
        Select,
    }

    public static TableStatements Of(TableDefinition table) => OfTable.GetValue(table, one => new TableStatements(one));

    /// <summary>A new row: one parameter for each name.</summary>
    public string Insert(IReadOnlyList<string> names) => Text(Kind.Insert, names, () =>
        $"INSERT INTO {table.LogicalName.Quoted()} ({List(names)}) VALUES ({string.Join(", ", names.Select((_, index) => $"${index}"))})");

    /// <summary>Other values: one parameter for each name, then the id.</summary>
    public string Update(IReadOnlyList<string> names) => Text(Kind.Update, names, () =>
        $"UPDATE {table.LogicalName.Quoted()} SET {string.Join(", ", names.Select((name, index) => $"{name.Quoted()} = ${index}"))} WHERE {table.PrimaryIdColumn.Quoted()} = ${names.Count}");

    /// <summary>A row by its id: the id, the version, then the columns, after one that can refer to several tables the table.</summary>
    public (string Sql, IReadOnlyList<ColumnDefinition> Columns) Select(IEnumerable<ColumnDefinition> columns)
    {
        var stored = columns.Where(column => column.IsStored).ToList();
        List<string> names = [table.PrimaryIdColumn, TableShape.VersionColumn];
        foreach (var column in stored)
        {
            names.Add(column.LogicalName);
            if (column.IsPolymorphic) names.Add(TableShape.TableColumn(column.LogicalName));
        }

        var sql = Text(Kind.Select, names, () => $"SELECT {List(names)} FROM {table.LogicalName.Quoted()} WHERE {table.PrimaryIdColumn.Quoted()} = $0");
        return (sql, stored);
    }

    /// <summary>The same with every column.</summary>
    public (string Sql, IReadOnlyList<ColumnDefinition> Columns) SelectAll() => all.Value;

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => name.Quoted()));

    private string Text(Kind kind, IReadOnlyList<string> names, Func<string> write)
    {
        var key = (kind, new ColumnNames(names));
        if (texts.TryGetValue(key, out var known)) return known;
        // What comes from outside decides which columns are written: it may not decide how many texts are kept.
        if (texts.Count >= Most) texts.Clear();
        return texts[key] = write();
    }

    /// <summary>Names in their order, compared one by one.</summary>
    private readonly struct ColumnNames(IReadOnlyList<string> names) : IEquatable<ColumnNames>
    {
        private readonly IReadOnlyList<string> names = names;

        public bool Equals(ColumnNames other)
        {
            if (names.Count != other.names.Count) return false;
            for (var index = 0; index < names.Count; index++)
            {
                if (!string.Equals(names[index], other.names[index], StringComparison.Ordinal)) return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is ColumnNames other && Equals(other);

        public override int GetHashCode()
        {
            HashCode hash = default;
            foreach (var name in names) hash.Add(name, StringComparer.Ordinal);
            return hash.ToHashCode();
        }
    }
}
