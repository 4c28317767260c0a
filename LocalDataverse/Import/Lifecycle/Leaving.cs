using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>What leaves an organisation, and the catalogue without it.</summary>
internal sealed class Leaving
{
    private readonly HashSet<string> columns;
    private readonly HashSet<string> keys;
    private readonly HashSet<string> choices;
    private readonly HashSet<string> relationships;

    public Leaving(MetadataCatalogue before, IReadOnlyList<SolutionPart> parts)
    {
        Before = before;
        Rows = [.. parts.Where(part => part.IsRow)];
        RowIds = Rows.Select(part => part.RowId).ToHashSet();
        columns = Names(parts, SolutionPart.Column);
        keys = Names(parts, SolutionPart.Key);
        choices = Names(parts, SolutionPart.Choice);
        relationships = Names(parts, SolutionPart.OneToMany);
        relationships.UnionWith(Names(parts, SolutionPart.ManyToMany));
        Tables = Names(parts, SolutionPart.Table);
        Tables.UnionWith(before.ManyToManyRelationships.Where(IsLeaving).Select(many => many.IntersectTable));
        Tables.RemoveWhere(table => !before.TryTable(table, out _));
    }

    public MetadataCatalogue Before { get; }

    public IReadOnlyList<SolutionPart> Rows { get; }

    public IReadOnlySet<Guid> RowIds { get; }

    /// <summary>Tables that go whole.</summary>
    public HashSet<string> Tables { get; }

    /// <summary>Columns that go out of tables that stay.</summary>
    public IEnumerable<(TableDefinition Table, ColumnDefinition Column)> Columns => columns
        .Select(name => (Table: name.Split('.')[0], Column: name.Split('.')[1]))
        .Where(name => !Tables.Contains(name.Table) && Before.TryTable(name.Table, out _))
        .Select(name => (Table: Before.Table(name.Table), name.Column))
        .Where(found => found.Table.FindColumn(found.Column) is not null)
        .Select(found => (found.Table, found.Table.Column(found.Column)));

    /// <summary>Keys that go, be it that one of their columns does.</summary>
    public IEnumerable<(TableDefinition Table, KeyDefinition Key)> Keys => Before.Tables.Where(table => !Tables.Contains(table.LogicalName))
        .SelectMany(table => table.Keys.Where(key => keys.Contains($"{table.LogicalName}.{key.LogicalName}") || key.Columns.Any(column => Goes(table.LogicalName, column))).Select(key => (table, key)));

    public bool Goes(string table, string column) => Tables.Contains(table) || columns.Contains($"{table}.{column}");

    public bool IsLeaving(OneToManyDefinition one) =>
        relationships.Contains(one.SchemaName) || Tables.Contains(one.ReferencingTable) || Tables.Contains(one.ReferencedTable) || columns.Contains($"{one.ReferencingTable}.{one.ReferencingColumn}");

    public MetadataCatalogue After()
    {
        var ones = Before.OneToManyRelationships.Where(one => !IsLeaving(one)).ToList();
        var targets = ones.ToLookup(one => (one.ReferencingTable, one.ReferencingColumn), one => one.ReferencedTable);
        return new MetadataCatalogue(
            Before.Version + 1,
            Before.Tables.Where(table => !Tables.Contains(table.LogicalName)).Select(table => Without(table, targets)),
            ones,
            Before.ManyToManyRelationships.Where(many => !IsLeaving(many)),
            Before.GlobalChoices.Values.Where(choice => !choices.Contains(choice.Name!)));
    }

    public bool IsLeaving(ManyToManyDefinition many) => relationships.Contains(many.SchemaName) || Tables.Contains(many.Table1) || Tables.Contains(many.Table2);

    private TableDefinition Without(TableDefinition table, ILookup<(string, string), string> targets)
    {
        var gone = Keys.Where(key => key.Table == table).Select(key => key.Key).ToHashSet();
        var left = table.Columns.Values.Where(column => !Goes(table.LogicalName, column.LogicalName))
            .Select(column => column.Targets.Any(Tables.Contains) ? column with { Targets = [.. column.Targets.Where(target => !Tables.Contains(target) || targets[(table.LogicalName, column.LogicalName)].Contains(target))] } : column)
            .ToList();
        var isSame = gone.Count == 0 && left.Count == table.Columns.Count && left.All(column => ReferenceEquals(column, table.Columns[column.LogicalName]));
        if (isSame) return table;
        var number = 0;
        return table with
        {
            Keys = [.. table.Keys.Where(key => !gone.Contains(key))],
            Columns = left.OrderBy(column => column.LogicalName, StringComparer.Ordinal).Select(column => column with { ColumnNumber = ++number }).ToDictionary(column => column.LogicalName),
        };
    }

    private static HashSet<string> Names(IEnumerable<SolutionPart> parts, string kind) =>
        parts.Where(part => part.Kind == kind).Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
