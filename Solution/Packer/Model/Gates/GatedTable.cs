using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>A table of which only the product writes some columns, or everything, as Solution/gates.xml declares it.</summary>
internal sealed record GatedTable(Table Table, bool IsWhole, IReadOnlyList<Column> Columns, string Instead)
{
    /// <summary>The columns whose coming wakes the gate on an update; all of a whole table.</summary>
    public string Filter => string.Join(',', Columns.Select(column => column.LogicalName));

    /// <summary>What people may change of it: every other column that can be.</summary>
    public IEnumerable<Column> OfPeople => Table.Columns.Where(column => column is { IsUpdatable: true, IsPrimaryKey: false } && !Columns.Contains(column));

    public static IReadOnlyList<GatedTable> ReadAll(XElement gates, IReadOnlyList<Table> tables)
    {
        List<GatedTable> all = [.. gates.Elements("table").Select(table => Read(table, tables)).OrderBy(table => table.Table.LogicalName, StringComparer.Ordinal)];
        return all.GroupBy(table => table.Table.LogicalName).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new SourceException($"gates.xml: {twice.Key} is declared twice: once a table is enough.")
            : all;
    }

    private static GatedTable Read(XElement gate, IReadOnlyList<Table> tables)
    {
        var name = (string?)gate.Attribute("name") ?? "";
        var table = tables.FirstOrDefault(table => table.LogicalName == name) ?? throw new SourceException($"gates.xml: the solution has no table {name}.");
        var isWhole = (string?)gate.Attribute("whole") == "true";
        var columns = gate.Elements("column").Select(column => ColumnOf(table, (string?)column.Attribute("name") ?? "")).ToList();
        if (isWhole != (columns.Count == 0)) throw new SourceException($"gates.xml: {name} needs columns, or whole=\"true\" and none.");
        return new GatedTable(table, isWhole, columns, (string?)gate.Attribute("instead") ?? throw new SourceException($"gates.xml: {name} does not say what to do instead."));
    }

    private static Column ColumnOf(Table table, string name) =>
        table.Columns.FirstOrDefault(column => column.LogicalName == name && column.IsWritable)
        ?? throw new SourceException($"gates.xml: {table.LogicalName} has no column {name} that could be written.");
}
