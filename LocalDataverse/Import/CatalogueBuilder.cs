using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>
/// The catalogue as it will be after a change, be it a solution's or somebody's who creates a table: tables, columns, keys, choices
/// and relationships, with what the platform adds to them, checked against one another.
/// </summary>
internal sealed class CatalogueBuilder
{
    private const int FirstCustomObjectTypeCode = 10200;

    private readonly bool isBase;
    private readonly int version;
    private readonly Dictionary<string, TableDefinition> tables;
    private readonly Dictionary<string, OneToManyDefinition> oneToMany;
    private readonly Dictionary<string, ManyToManyDefinition> manyToMany;
    private readonly Dictionary<string, ChoiceDefinition> choices;

    /// <summary>Begins with a catalogue; nothing is written.</summary>
    /// <param name="before">The catalogue there is.</param>
    /// <param name="isBase">Whether what is added are the platform's own tables.</param>
    public CatalogueBuilder(MetadataCatalogue before, bool isBase = false)
    {
        this.isBase = isBase;
        version = before.Version + 1;
        tables = before.Tables.ToDictionary(table => table.LogicalName, StringComparer.OrdinalIgnoreCase);
        oneToMany = before.OneToManyRelationships.ToDictionary(relationship => relationship.SchemaName, StringComparer.OrdinalIgnoreCase);
        manyToMany = before.ManyToManyRelationships.ToDictionary(relationship => relationship.SchemaName, StringComparer.OrdinalIgnoreCase);
        choices = new(before.GlobalChoices, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The catalogue after a solution; nothing is written.</summary>
    /// <param name="before">The catalogue there is.</param>
    /// <param name="package">The solution.</param>
    /// <param name="isBase">Whether these are the platform's own tables.</param>
    public static MetadataCatalogue Build(MetadataCatalogue before, SolutionPackage package, bool isBase = false)
    {
        var builder = new CatalogueBuilder(before, isBase);
        builder.ReadChoices(package);
        builder.ReadTables(package);
        builder.ReadImages(package);
        builder.ReadRelationships(package);
        return builder.Finish();
    }

    /// <summary>Adds a table, or what it is from now on.</summary>
    public void Put(TableDefinition table) => tables[table.LogicalName] = PlatformColumns.Complete(table);

    /// <summary>Adds a relationship, or what it is from now on.</summary>
    public void Put(OneToManyDefinition one) => oneToMany[one.SchemaName] = one;

    /// <summary>Adds a relationship, with the table that joins the two where it is not there yet.</summary>
    public void Put(ManyToManyDefinition many)
    {
        manyToMany[many.SchemaName] = many;
        if (!tables.ContainsKey(many.IntersectTable)) tables[many.IntersectTable] = RelationshipReader.Intersect(many, NextObjectTypeCode());
    }

    /// <summary>Adds a choice that tables share, or what it is from now on.</summary>
    public void Put(ChoiceDefinition choice) => choices[choice.Name!] = choice;

    /// <summary>Takes a relationship out; its lookup stays, for the other tables it may refer to.</summary>
    public void Remove(OneToManyDefinition one) => oneToMany.Remove(one.SchemaName);

    /// <summary>The number of the next custom table.</summary>
    public int NextObjectTypeCode() => Math.Max(FirstCustomObjectTypeCode, tables.Values.Select(table => table.ObjectTypeCode).DefaultIfEmpty(0).Max() + 1);

    /// <summary>The catalogue with all that was put.</summary>
    public MetadataCatalogue Finish()
    {
        AddPlatformRelationships();
        SettleColumns();
        DemandOwnSets();
        return new MetadataCatalogue(version, tables.Values, oneToMany.Values, manyToMany.Values, choices.Values);
    }

    // Two tables of one address: neither would be found.
    private void DemandOwnSets()
    {
        if (tables.Values.GroupBy(table => table.EntitySetName, StringComparer.Ordinal).FirstOrDefault(set => set.Skip(1).Any()) is not { } shared) return;
        throw Errors.InvalidArgument($"The tables {string.Join(" and ", shared.Select(table => $"'{table.LogicalName}'"))} have the same EntitySetName '{shared.Key}'. Give each one of its own.");
    }

    private void ReadChoices(SolutionPackage package)
    {
        foreach (var optionSet in package.Section("optionsets", "optionset"))
        {
            Put(ChoiceReader.Read(optionSet, isGlobal: true, isCustom: !isBase));
        }
    }

    private void ReadTables(SolutionPackage package)
    {
        var reader = new TableReader(choices, NextObjectTypeCode, isBase);
        foreach (var entity in package.Section("Entities", "Entity"))
        {
            var existing = entity.Text("Name") is { } name ? tables.GetValueOrDefault(name) : null;
            var table = reader.Read(entity, existing);
            tables[table.LogicalName] = table;
            foreach (var column in table.Keys.SelectMany(key => key.Columns).Where(column => table.FindColumn(column) is null))
            {
                throw ImportErrors.SolutionPartInvalid($"a key of '{table.LogicalName}' names the column '{column}', which it does not have");
            }
        }
    }

    // Which image is the table's own, and which is kept as it came, stands beside the tables.
    private void ReadImages(SolutionPackage package)
    {
        foreach (var image in package.Section("AttributeImageConfigs", "AttributeImageConfig"))
        {
            Change(image, image.Text("attributelogicalname"), column => column with { CanStoreFullImage = image.Flag("canstorefullimage") });
        }

        foreach (var primary in package.Section("EntityImageConfigs", "EntityImageConfig"))
        {
            if (primary.Text("primaryimageattribute") is { } chosen) Change(primary, chosen, column => column with { IsPrimaryImage = true }, others => others with { IsPrimaryImage = false });
        }
    }

    private void Change(XElement config, string? name, Func<ColumnDefinition, ColumnDefinition> change, Func<ColumnDefinition, ColumnDefinition>? others = null)
    {
        var table = TableOf(config.Text("parententitylogicalname") ?? "");
        if (table.FindColumn(name) is not { Type: ColumnType.Image }) throw ImportErrors.MissingDependency($"the image column '{table.LogicalName}.{name}'");
        tables[table.LogicalName] = table with
        {
            Columns = table.Columns.Values.ToDictionary(column => column.LogicalName, column =>
                string.Equals(column.LogicalName, name, StringComparison.OrdinalIgnoreCase) ? change(column) : column.Type == ColumnType.Image && others is not null ? others(column) : column),
        };
    }

    private void ReadRelationships(SolutionPackage package)
    {
        foreach (var relationship in package.Section("EntityRelationships", "EntityRelationship"))
        {
            if (RelationshipReader.IsManyToMany(relationship))
            {
                Put(RelationshipReader.ReadManyToMany(relationship, TableOf, !isBase));
            }
            else
            {
                if (PlatformRelationships.IsOfAbsentTable(relationship.Text("ReferencingEntityName"), tables.ContainsKey)) continue;
                Put(RelationshipReader.ReadOneToMany(relationship, TableOf, !isBase));
            }
        }
    }

    private TableDefinition TableOf(string name) => tables.GetValueOrDefault(name) ?? throw ImportErrors.MissingDependency($"the table '{name.ToLowerInvariant()}'");

    private void AddPlatformRelationships()
    {
        var known = oneToMany.Values.Select(Path).ToHashSet();
        foreach (var relationship in PlatformRelationships.For(tables.Values))
        {
            // The solution, or an earlier one, may have brought it under a name of its own.
            if (known.Add(Path(relationship)))
            {
                oneToMany.TryAdd(relationship.SchemaName, relationship);
            }
        }

        static (string, string, string) Path(OneToManyDefinition relationship) =>
            (relationship.ReferencingTable, relationship.ReferencingColumn, relationship.ReferencedTable);
    }

    // Lookups know their targets from the relationships; columns of a shared choice carry it as it is now.
    private void SettleColumns()
    {
        var targets = oneToMany.Values.Where(relationship => relationship.ReferencedTable != "owner")
            .ToLookup(relationship => (relationship.ReferencingTable, relationship.ReferencingColumn), relationship => relationship.ReferencedTable);
        var parties = PlatformRelationships.PartyTables.Where(tables.ContainsKey).ToList();
        foreach (var table in tables.Values.ToList())
        {
            var changed = new Dictionary<string, ColumnDefinition>();
            foreach (var column in table.Columns.Values)
            {
                var settled = Settled(table, column);
                if (settled != column)
                {
                    changed[column.LogicalName] = settled;
                }
            }

            if (changed.Count > 0)
            {
                tables[table.LogicalName] = table with { Columns = table.Columns.ToDictionary(pair => pair.Key, pair => changed.GetValueOrDefault(pair.Key, pair.Value)) };
            }
        }

        ColumnDefinition Settled(TableDefinition table, ColumnDefinition column)
        {
            if (column.Choice is { IsGlobal: true, Name: { } name } && !ReferenceEquals(choices[name], column.Choice))
            {
                return column with { Choice = choices[name] };
            }

            List<string> found = column.Type switch
            {
                ColumnType.Owner => ["systemuser", "team"],
                ColumnType.PartyList => [.. parties],
                ColumnType.Lookup or ColumnType.Customer => [.. targets[(table.LogicalName, column.LogicalName)].Distinct().Order(StringComparer.Ordinal)],
                _ => [],
            };
            return found.Count == 0 || found.SequenceEqual(column.Targets) ? column : column with { Targets = found };
        }
    }
}
