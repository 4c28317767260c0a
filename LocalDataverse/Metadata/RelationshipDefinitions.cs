namespace LocalDataverse.Metadata;

/// <summary>What events on the referenced row do to the referencing rows.</summary>
public sealed record CascadeRules
{
    /// <summary>When it is given to another owner.</summary>
    public CascadeType Assign { get; init; }

    /// <summary>When it is deleted.</summary>
    public CascadeType Delete { get; init; } = CascadeType.RemoveLink;

    /// <summary>When a lookup comes to refer to it.</summary>
    public CascadeType Reparent { get; init; }

    /// <summary>When it is shared.</summary>
    public CascadeType Share { get; init; }

    /// <summary>When a share ends.</summary>
    public CascadeType Unshare { get; init; }

    /// <summary>When it is merged into another.</summary>
    public CascadeType Merge { get; init; }
}

/// <summary>One row is referred to by many.</summary>
public sealed record OneToManyDefinition
{
    /// <summary>The relationship's name.</summary>
    public required string SchemaName { get; init; }

    /// <summary>The table on the one side.</summary>
    public required string ReferencedTable { get; init; }

    /// <summary>The key on the one side.</summary>
    public required string ReferencedColumn { get; init; }

    /// <summary>The table with the lookup.</summary>
    public required string ReferencingTable { get; init; }

    /// <summary>The lookup.</summary>
    public required string ReferencingColumn { get; init; }

    /// <summary>What the Web API calls the lookup side; the case matters there.</summary>
    public required string ReferencingNavigationProperty { get; init; }

    /// <summary>What the Web API calls the collection side.</summary>
    public required string ReferencedNavigationProperty { get; init; }

    /// <summary>What events do.</summary>
    public CascadeRules Cascade { get; init; } = new();

    /// <summary>How the Related tab calls the collection; empty: the table's plural name.</summary>
    public DisplayText MenuLabel { get; init; } = DisplayText.None;

    /// <summary>Where the Related tab shows the collection: UseCollectionName, UseLabel, DoNotDisplay.</summary>
    public string MenuBehavior { get; init; } = "UseCollectionName";

    /// <summary>The group of the Related tab: Details, Sales, Service, Marketing.</summary>
    public string MenuGroup { get; init; } = "Details";

    /// <summary>The place in the group.</summary>
    public int MenuOrder { get; init; } = 10000;

    /// <summary>Whether the rows of one table make a tree by it.</summary>
    public bool IsHierarchical { get; init; }

    /// <summary>Whether a solution brought it.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Its id.</summary>
    public Guid MetadataId { get; init; }
}

/// <summary>Rows of two tables are joined through a third.</summary>
public sealed record ManyToManyDefinition
{
    /// <summary>The relationship's name.</summary>
    public required string SchemaName { get; init; }

    /// <summary>One table.</summary>
    public required string Table1 { get; init; }

    /// <summary>The other table.</summary>
    public required string Table2 { get; init; }

    /// <summary>The table that joins them.</summary>
    public required string IntersectTable { get; init; }

    /// <summary>Its column with the key of the one.</summary>
    public required string Table1Column { get; init; }

    /// <summary>Its column with the key of the other.</summary>
    public required string Table2Column { get; init; }

    /// <summary>What the Web API calls the other's rows, seen from table 1.</summary>
    public required string Table1NavigationProperty { get; init; }

    /// <summary>What the Web API calls the other's rows, seen from table 2.</summary>
    public required string Table2NavigationProperty { get; init; }

    /// <summary>Whether a solution brought it.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Its id.</summary>
    public Guid MetadataId { get; init; }
}
