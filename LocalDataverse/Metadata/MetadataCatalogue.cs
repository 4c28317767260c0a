using System.Collections.Frozen;

namespace LocalDataverse.Metadata;

/// <summary>Every table, relationship and shared choice of an organisation at one moment. An import makes a new one.</summary>
public sealed class MetadataCatalogue
{
    private readonly FrozenDictionary<string, TableDefinition> tables;
    private readonly FrozenDictionary<string, TableDefinition> tablesBySet;
    private readonly FrozenDictionary<int, TableDefinition> tablesByCode;
    private readonly FrozenDictionary<string, OneToManyDefinition> oneToManyByName;
    private readonly FrozenDictionary<string, ManyToManyDefinition> manyToManyByName;
    private readonly ILookup<string, OneToManyDefinition> byReferencing;
    private readonly ILookup<string, OneToManyDefinition> byReferenced;
    private readonly FrozenDictionary<string, IReadOnlyList<OneToManyDefinition>> parental;
    private readonly ILookup<string, ManyToManyDefinition> manyToManyByTable;

    /// <summary>A catalogue of what is given.</summary>
    public MetadataCatalogue(
        int version,
        IEnumerable<TableDefinition> tables,
        IEnumerable<OneToManyDefinition> oneToMany,
        IEnumerable<ManyToManyDefinition> manyToMany,
        IEnumerable<ChoiceDefinition> globalChoices)
    {
        Version = version;
        this.tables = tables.ToFrozenDictionary(table => table.LogicalName, StringComparer.OrdinalIgnoreCase);
        tablesBySet = this.tables.Values.ToFrozenDictionary(table => table.EntitySetName, StringComparer.Ordinal);
        tablesByCode = this.tables.Values.DistinctBy(table => table.ObjectTypeCode).ToFrozenDictionary(table => table.ObjectTypeCode);
        oneToManyByName = oneToMany.ToFrozenDictionary(relationship => relationship.SchemaName, StringComparer.OrdinalIgnoreCase);
        manyToManyByName = manyToMany.ToFrozenDictionary(relationship => relationship.SchemaName, StringComparer.OrdinalIgnoreCase);
        var ordered = oneToManyByName.Values.OrderBy(relationship => relationship.SchemaName, StringComparer.Ordinal).ToList();
        byReferencing = ordered.ToLookup(relationship => relationship.ReferencingTable, StringComparer.OrdinalIgnoreCase);
        byReferenced = ordered.ToLookup(relationship => relationship.ReferencedTable, StringComparer.OrdinalIgnoreCase);
        // The designer offers parental relationships with this kind only; those of another kind inherit nothing here.
        parental = byReferencing
            .Select(group => (group.Key, Relationships: group.Where(relationship => relationship.Cascade.Reparent is CascadeType.Cascade && TryTable(relationship.ReferencedTable, out var parent) && parent.Ownership == Ownership.User).ToList()))
            .Where(group => group.Relationships.Count > 0)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<OneToManyDefinition> (group) => group.Relationships, StringComparer.OrdinalIgnoreCase);
        manyToManyByTable = manyToManyByName.Values
            .SelectMany(relationship => new[] { relationship.Table1, relationship.Table2 }.Distinct().Select(table => (table, relationship)))
            .ToLookup(pair => pair.table, pair => pair.relationship, StringComparer.OrdinalIgnoreCase);
        GlobalChoices = globalChoices.ToFrozenDictionary(choice => choice.Name!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A catalogue without a table.</summary>
    public static MetadataCatalogue Empty { get; } = new(0, [], [], [], []);

    /// <summary>Grows with every import.</summary>
    public int Version { get; }

    /// <summary>All tables.</summary>
    public IEnumerable<TableDefinition> Tables => tables.Values;

    /// <summary>All one-to-many relationships.</summary>
    public IEnumerable<OneToManyDefinition> OneToManyRelationships => oneToManyByName.Values;

    /// <summary>All many-to-many relationships.</summary>
    public IEnumerable<ManyToManyDefinition> ManyToManyRelationships => manyToManyByName.Values;

    /// <summary>The shared choices by name.</summary>
    public IReadOnlyDictionary<string, ChoiceDefinition> GlobalChoices { get; }

    /// <summary>A table that must be there.</summary>
    public TableDefinition Table(string? logicalName) =>
        TryTable(logicalName, out var table) ? table : throw Errors.UnknownTable(logicalName);

    /// <summary>A table that may be there.</summary>
    public bool TryTable([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? logicalName, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TableDefinition? table)
    {
        table = null;
        return logicalName is not null && tables.TryGetValue(logicalName, out table);
    }

    /// <summary>The table whose rows the Web API calls so; the case matters.</summary>
    public TableDefinition? TableBySet(string entitySetName) => tablesBySet.GetValueOrDefault(entitySetName);

    /// <summary>The table with a number.</summary>
    public TableDefinition? TableByCode(int objectTypeCode) => tablesByCode.GetValueOrDefault(objectTypeCode);

    /// <summary>The relationships by which a table refers to others.</summary>
    public IEnumerable<OneToManyDefinition> ManyToOne(string table) => byReferencing[table];

    /// <summary>Those of them by which a row inherits the rights to the row above it.</summary>
    public IReadOnlyList<OneToManyDefinition> Parental(string table) => parental.GetValueOrDefault(table) ?? [];

    /// <summary>The relationships by which others refer to a table.</summary>
    public IEnumerable<OneToManyDefinition> OneToMany(string table) => byReferenced[table];

    /// <summary>The many-to-many relationships of a table.</summary>
    public IEnumerable<ManyToManyDefinition> ManyToMany(string table) => manyToManyByTable[table];

    /// <summary>A one-to-many relationship by its name.</summary>
    public OneToManyDefinition? OneToManyByName(string? schemaName) => schemaName is null ? null : oneToManyByName.GetValueOrDefault(schemaName);

    /// <summary>A many-to-many relationship by its name.</summary>
    public ManyToManyDefinition? ManyToManyByName(string? schemaName) => schemaName is null ? null : manyToManyByName.GetValueOrDefault(schemaName);

    /// <summary>The relationship behind a lookup's navigation property; the case matters.</summary>
    public OneToManyDefinition? ByReferencingNavigation(string table, string navigationProperty) =>
        byReferencing[table].FirstOrDefault(relationship => relationship.ReferencingNavigationProperty == navigationProperty);

    /// <summary>The relationship behind a collection's navigation property; the case matters.</summary>
    public OneToManyDefinition? ByReferencedNavigation(string table, string navigationProperty) =>
        byReferenced[table].FirstOrDefault(relationship => relationship.ReferencedNavigationProperty == navigationProperty);

    /// <summary>The many-to-many relationship behind a navigation property; the case matters.</summary>
    public ManyToManyDefinition? ManyToManyByNavigation(string table, string navigationProperty) =>
        manyToManyByTable[table].FirstOrDefault(relationship =>
            (relationship.Table1 == table && relationship.Table1NavigationProperty == navigationProperty)
            || (relationship.Table2 == table && relationship.Table2NavigationProperty == navigationProperty));

    /// <summary>The relationship by which a lookup refers to a target; null when it does not.</summary>
    public OneToManyDefinition? ByLookup(string table, string column, string targetTable) =>
        byReferencing[table].FirstOrDefault(relationship =>
            string.Equals(relationship.ReferencingColumn, column, StringComparison.OrdinalIgnoreCase)
            && string.Equals(relationship.ReferencedTable, targetTable, StringComparison.OrdinalIgnoreCase));
}
