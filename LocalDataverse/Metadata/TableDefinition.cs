using System.Text.Json.Serialization;

namespace LocalDataverse.Metadata;

/// <summary>Columns that together identify a row.</summary>
public sealed record KeyDefinition
{
    /// <summary>The key's name, lower case.</summary>
    public required string LogicalName { get; init; }

    /// <summary>The key's name with its author's casing.</summary>
    public required string SchemaName { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>What people call it.</summary>
    public DisplayText DisplayName { get; init; } = DisplayText.None;

    /// <summary>Its id.</summary>
    public Guid MetadataId { get; init; }
}

/// <summary>One table: its names, its columns and what the platform does with its rows.</summary>
public sealed record TableDefinition
{
    /// <summary>The name in queries, lower case.</summary>
    public required string LogicalName { get; init; }

    /// <summary>The name with its author's casing.</summary>
    public required string SchemaName { get; init; }

    /// <summary>What the Web API calls its rows.</summary>
    public required string EntitySetName { get; init; }

    /// <summary>The key column.</summary>
    public required string PrimaryIdColumn { get; init; }

    /// <summary>The column people know a row by; null when there is none.</summary>
    public string? PrimaryNameColumn { get; init; }

    /// <summary>The number of the table; of a custom one only this organisation knows it.</summary>
    public int ObjectTypeCode { get; init; }

    /// <summary>Who can own its rows.</summary>
    public Ownership Ownership { get; init; }

    /// <summary>Whether its rows are activities, and so rows of <c>activitypointer</c> too.</summary>
    public bool IsActivity { get; init; }

    /// <summary>Whether an activity shows in menus (1) or not (0).</summary>
    public int ActivityTypeMask { get; init; }

    /// <summary>Whether a solution brought it.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether it only joins two others.</summary>
    public bool IsIntersect { get; init; }

    /// <summary>Whether rows can have notes.</summary>
    public bool HasNotes { get; init; }

    /// <summary>Whether rows can have activities.</summary>
    public bool HasActivities { get; init; }

    /// <summary>Whether the platform makes access teams for its rows, by team templates.</summary>
    public bool HasAccessTeams { get; init; }

    /// <summary>Whether an activity takes part in the feed of its regarding row.</summary>
    public bool IsQuickCreateEnabled { get; init; }

    /// <summary>Whether views may start from it.</summary>
    public bool IsValidForAdvancedFind { get; init; } = true;

    /// <summary>What people call a row.</summary>
    public DisplayText DisplayName { get; init; } = DisplayText.None;

    /// <summary>What people call its rows.</summary>
    public DisplayText DisplayCollectionName { get; init; } = DisplayText.None;

    /// <summary>What it is for.</summary>
    public DisplayText Description { get; init; } = DisplayText.None;

    /// <summary>The web resource of its icon.</summary>
    public string? IconVectorName { get; init; }

    /// <summary>Its colour, <c>#rrggbb</c>.</summary>
    public string? EntityColor { get; init; }

    /// <summary>The version of the solution that brought it.</summary>
    public string? IntroducedVersion { get; init; }

    /// <summary>What follows <c>prvRead</c> in the names of its privileges; null when reading it needs none.</summary>
    public string? PrivilegeSuffix { get; init; }

    /// <summary>The columns by logical name, whatever the case asked with.</summary>
    public required IReadOnlyDictionary<string, ColumnDefinition> Columns
    {
        get;
        init
        {
            field = new Dictionary<string, ColumnDefinition>(value, StringComparer.OrdinalIgnoreCase);
            HasSecuredColumns = field.Values.Any(column => column.IsSecured);
            FileColumns = [.. field.Values.Where(column => column.Type is ColumnType.File or ColumnType.Image)];
            DefaultColumns = [.. field.Values.Where(column => column is { IsStored: true, DefaultValue: not null, Type: ColumnType.Choice or ColumnType.Boolean })];
            NumberedColumns = [.. field.Values.Where(column => column is { Type: ColumnType.String, AutoNumberFormat.Length: > 0 })];
            BaseColumns = [.. field.Values.Where(column => column is { IsStored: true, CalculationOf: not null })];
        }
    }

    /// <summary>The alternate keys.</summary>
    public IReadOnlyList<KeyDefinition> Keys { get; init; } = [];

    /// <summary>Its id.</summary>
    public Guid MetadataId { get; init; }

    /// <summary>Whether any of its columns is secured.</summary>
    [JsonIgnore]
    public bool HasSecuredColumns { get; private init; }

    /// <summary>Whether it is the table of all activities.</summary>
    [JsonIgnore]
    public bool IsActivityPointer => LogicalName == "activitypointer";

    /// <summary>The column with its states, if it has any.</summary>
    [JsonIgnore]
    public ColumnDefinition? StateColumn => Columns.GetValueOrDefault("statecode");

    /// <summary>The column with its status reasons, if it has any.</summary>
    [JsonIgnore]
    public ColumnDefinition? StatusColumn => Columns.GetValueOrDefault("statuscode");

    /// <summary>The table's own picture, if it has one.</summary>
    [JsonIgnore]
    public ColumnDefinition? PrimaryImage => Columns.Values.FirstOrDefault(column => column.IsPrimaryImage);

    /// <summary>The columns whose content is kept beside the row: files and images.</summary>
    [JsonIgnore]
    public IReadOnlyList<ColumnDefinition> FileColumns { get; private init; } = [];

    /// <summary>The columns that a new row has a value in when nobody gives one.</summary>
    [JsonIgnore]
    public IReadOnlyList<ColumnDefinition> DefaultColumns { get; private init; } = [];

    /// <summary>The columns whose text the platform numbers.</summary>
    [JsonIgnore]
    public IReadOnlyList<ColumnDefinition> NumberedColumns { get; private init; } = [];

    /// <summary>The columns with an amount in the organisation's currency.</summary>
    [JsonIgnore]
    public IReadOnlyList<ColumnDefinition> BaseColumns { get; private init; } = [];

    /// <summary>A column that must be there.</summary>
    public ColumnDefinition Column(string? logicalName) =>
        FindColumn(logicalName) ?? throw Errors.UnknownColumn(LogicalName, logicalName);

    /// <summary>A column, or null.</summary>
    public ColumnDefinition? FindColumn(string? logicalName) => logicalName is null ? null : Columns.GetValueOrDefault(logicalName);

    /// <summary>The name of a privilege on its rows, such as <c>prvReadAccount</c>; null when there is none.</summary>
    /// <param name="verb">Create, Read, Write, Delete, Append, AppendTo, Assign or Share.</param>
    public string? PrivilegeName(string verb) => PrivilegeSuffix is null ? null : $"prv{verb}{PrivilegeSuffix}";
}
