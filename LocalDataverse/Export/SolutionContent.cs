using System.Xml.Linq;
using LocalDataverse.Import;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Export;

/// <summary>What is in a solution now: what its import brought, and what was added, changed or removed in this organisation since.</summary>
internal sealed class SolutionContent
{
    private const int WithoutSubcomponents = 1;

    private readonly Dictionary<string, HashSet<Guid>> rows = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> touched = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> choices = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<Guid, SystemRow> images;

    public SolutionContent(Execution execution, SystemRow solution)
    {
        (Connection, Metadata, Solution) = (execution.Connection, execution.Metadata, solution);
        foreach (var part in new SolutionParts(Connection).Of(solution.Id)) Add(part);
        Components = SystemRow.All(Connection, Metadata, "solutioncomponent", "WHERE solutionid = $0", solution.Id);
        foreach (var component in Components) Add(component);
        Complete();
        images = SystemRow.All(Connection, Metadata, "sdkmessageprocessingstepimage").ToLookup(image => image.Guid("sdkmessageprocessingstepid") ?? Guid.Empty);
    }

    public SqliteConnection Connection { get; }

    public MetadataCatalogue Metadata { get; }

    public SystemRow Solution { get; }

    /// <summary>The rows that list the roots.</summary>
    public IReadOnlyList<SystemRow> Components { get; }

    /// <summary>The tables of which the solution says something.</summary>
    public IEnumerable<TableDefinition> Tables => touched.Concat(tables).Distinct(StringComparer.OrdinalIgnoreCase)
        .Where(name => Metadata.TryTable(name, out var table) && !table.IsIntersect).Select(Metadata.Table).OrderBy(table => table.LogicalName, StringComparer.Ordinal);

    public IEnumerable<ChoiceDefinition> Choices => choices.Select(name => Metadata.GlobalChoices.GetValueOrDefault(name)).OfType<ChoiceDefinition>().OrderBy(choice => choice.Name, StringComparer.Ordinal);

    public IEnumerable<OneToManyDefinition> OneToMany => Metadata.OneToManyRelationships
        .Where(one => one.IsCustom && (relationships.Contains(one.SchemaName) || tables.Contains(one.ReferencingTable) || columns.Contains($"{one.ReferencingTable}.{one.ReferencingColumn}")))
        .OrderBy(one => one.SchemaName, StringComparer.Ordinal);

    public IEnumerable<ManyToManyDefinition> ManyToMany => Metadata.ManyToManyRelationships
        .Where(many => many.IsCustom && (relationships.Contains(many.SchemaName) || tables.Contains(many.Table1) || tables.Contains(many.Table2)))
        .OrderBy(many => many.SchemaName, StringComparer.Ordinal);

    /// <summary>Whether the table is the solution's own, with all it has.</summary>
    public bool IsWhole(TableDefinition table) => table.IsCustom && tables.Contains(table.LogicalName);

    public IEnumerable<ColumnDefinition> ColumnsOf(TableDefinition table) => table.Columns.Values.Where(column => !column.IsCompanion && (IsWhole(table) || (column.IsCustom && columns.Contains($"{table.LogicalName}.{column.LogicalName}"))));

    public IEnumerable<KeyDefinition> KeysOf(TableDefinition table) => table.Keys.Where(key => IsWhole(table) || keys.Contains($"{table.LogicalName}.{key.LogicalName}"));

    /// <summary>The rows of one table that are in the solution, in the order of their ids.</summary>
    public IReadOnlyList<SystemRow> Rows(string table, string? column = null, string? value = null) => !rows.TryGetValue(table, out var ids) ? [] :
        [.. SystemRow.All(Connection, Metadata, table).Where(row => ids.Contains(row.Id) && (column is null || string.Equals(row.Text(column) ?? "none", value, StringComparison.OrdinalIgnoreCase))).OrderBy(row => row.Id.ToString("D"), StringComparer.Ordinal)];

    /// <summary>The rows of a table that belong to another row.</summary>
    public IReadOnlyList<SystemRow> Belonging(string table, string column, Guid to) => [.. SystemRow.All(Connection, Metadata, table, $"WHERE \"{column}\" = $0", to).OrderBy(row => row.Id.ToString("D"), StringComparer.Ordinal)];

    public IEnumerable<SystemRow> ImagesOf(Guid step) => images[step].OrderBy(image => image.Id.ToString("D"), StringComparer.Ordinal);

    public DisplayText Said(SystemRow row, string column) => RowLabels.Of(Connection, row.Id, column, row.Text(column));

    public XElement? RibbonOf(string? table) => Rows("ribboncustomization").Where(row => string.Equals(row.Text("entity"), table, StringComparison.OrdinalIgnoreCase)).Select(row => XElement.Parse(row.Text("ribbondiffxml") ?? "<RibbonDiffXml />")).FirstOrDefault();

    private void Add(SystemRow component)
    {
        var (type, id) = (component.Number("componenttype") ?? 0, component.Guid("objectid") ?? Guid.Empty);
        switch (type)
        {
            case ComponentTypes.Table when Metadata.Tables.FirstOrDefault(table => table.MetadataId == id) is { } table:
                touched.Add(table.LogicalName);
                if (table.IsCustom && (component.Number("rootcomponentbehavior") ?? 0) < WithoutSubcomponents) tables.Add(table.LogicalName);
                break;
            case not ComponentTypes.Table when ComponentTypes.PartOf(Metadata, type, id) is { } part:
                Add(part);
                break;
        }
    }

    // A table of the solution's own brings its forms, views and charts, whoever made them; whatever is about a table brings its shell.
    private void Complete()
    {
        foreach (var (kind, of) in new[] { ("systemform", "objecttypecode"), ("savedquery", "returnedtypecode"), ("savedqueryvisualization", "primaryentitytypecode") })
        {
            foreach (var row in SystemRow.All(Connection, Metadata, kind).Where(row => row.Text(of) is { } table && tables.Contains(table))) Add(kind, row.Id);
            touched.UnionWith(Rows(kind).Select(row => row.Text(of)).OfType<string>().Where(table => table != "none"));
        }

        touched.UnionWith(Rows("ribboncustomization").Select(row => row.Text("entity")).OfType<string>());
        touched.UnionWith(columns.Concat(keys).Select(name => name.Split('.')[0]));
    }

    private void Add(SolutionPart part)
    {
        if (part.IsRow) Add(part.Kind, part.RowId);
        else Of(part.Kind).Add(part.Name);
    }

    private HashSet<string> Of(string kind) => kind switch
    {
        SolutionPart.Table => tables,
        SolutionPart.Column => columns,
        SolutionPart.Key => keys,
        SolutionPart.Choice => choices,
        _ => relationships,
    };

    private void Add(string table, Guid id)
    {
        if (!rows.TryGetValue(table, out var ids)) rows[table] = ids = [];
        ids.Add(id);
    }
}
