using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>What people read instead of a stored value: the name of the row a lookup refers to, the label of a choice.</summary>
internal static class ReadableNames
{
    private static readonly string[] Owners = ["systemuser", "team"];
    private static readonly string[] Customers = ["account", "contact"];

    /// <summary>The primary name of the row a lookup refers to, as a scalar sub-select of the same statement; null when no target has one.</summary>
    public static string? OfLookup(Source source, ColumnDefinition lookup, MetadataCatalogue metadata)
    {
        var value = source.Physical(lookup.LogicalName);
        var names = Targets(lookup)
            .Select(target => metadata.TryTable(target, out var table) ? table : null)
            .Where(table => table?.PrimaryNameColumn is { } name && table.FindColumn(name) is { IsStored: true })
            .Select(table => (table!.LogicalName, Select: $"(SELECT n.{table.PrimaryNameColumn!.Quoted()} FROM {table.LogicalName.Quoted()} AS n WHERE n.{table.PrimaryIdColumn.Quoted()} = {value})"))
            .ToList();
        if (names.Count == 0)
        {
            return null;
        }

        return lookup.IsPolymorphic
            ? $"CASE {source.Physical(TableShape.TableColumn(lookup.LogicalName))} {string.Join(' ', names.Select(name => $"WHEN '{name.LogicalName.Replace("'", "''", StringComparison.Ordinal)}' THEN {name.Select}"))} END"
            : names[0].Select;
    }

    /// <summary>The label of a choice; null when it has no options.</summary>
    public static string? OfChoice(string value, ColumnDefinition column, SqlScope sql) =>
        column.Choice is { Options.Count: > 0 } choice
            ? $"CASE {value} {string.Join(' ', choice.Options.Select(option => $"WHEN {option.Value} THEN {sql.Text.Parameter(option.Label.In(sql.Scope.Caller.Language))}"))} END"
            : null;

    /// <summary>A column such as <c>owneridname</c> or <c>statecodename</c>: text that is read but not stored.</summary>
    public static ColumnRef? Find(Source source, string name, SqlScope sql)
    {
        if (!name.EndsWith("name", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var definition = source.Table.FindColumn(name);
        var of = source.Table.FindColumn(definition?.AttributeOf ?? name[..^4]);
        if (of is not { IsStored: true } || (Expression(source, of, sql) is not { } expression))
        {
            return null;
        }

        definition = (definition ?? of) with { LogicalName = name.ToLowerInvariant(), Type = ColumnType.String, Choice = null, AttributeOf = of.LogicalName };
        return new ColumnRef(source, definition, $"({expression} COLLATE {ConnectionSetup.Collation})");
    }

    private static string? Expression(Source source, ColumnDefinition of, SqlScope sql) =>
        of.IsReference ? OfLookup(source, of, sql.Metadata)
        : of.IsOption || of.Type == ColumnType.Boolean ? OfChoice(source.Physical(of.LogicalName), of, sql)
        : null;

    private static IEnumerable<string> Targets(ColumnDefinition lookup) => lookup switch
    {
        { Targets.Count: > 0 } => lookup.Targets,
        { Type: ColumnType.Owner } => Owners,
        { Type: ColumnType.Customer } => Customers,
        _ => [],
    };
}
