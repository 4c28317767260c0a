using System.Text.Json.Serialization;

namespace LocalDataverse.Metadata;

/// <summary>One column of a table.</summary>
public sealed record ColumnDefinition
{
    /// <summary>The name in queries, lower case.</summary>
    public required string LogicalName { get; init; }

    /// <summary>The name with its author's casing.</summary>
    public required string SchemaName { get; init; }

    /// <summary>What it holds.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>What people call it.</summary>
    public DisplayText DisplayName { get; init; } = DisplayText.None;

    /// <summary>What it is for.</summary>
    public DisplayText Description { get; init; } = DisplayText.None;

    /// <summary>Whether a form insists on it.</summary>
    public RequiredLevel RequiredLevel { get; init; }

    /// <summary>The longest text it takes.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The smallest number it takes.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>The largest number it takes.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>The digits behind the point.</summary>
    public int? Precision { get; init; }

    /// <summary>How it is shown: <c>DateOnly</c>, <c>DateAndTime</c>, <c>Url</c>, <c>Email</c>, <c>Phone</c>, <c>TextArea</c>, <c>Duration</c>…</summary>
    public string? Format { get; init; }

    /// <summary>For a date: how it is stored and shown.</summary>
    public DateTimeBehavior DateTimeBehavior { get; init; }

    /// <summary>For a lookup: the tables it can refer to.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>For a choice, state, status or Boolean: its options.</summary>
    public ChoiceDefinition? Choice { get; init; }

    /// <summary>The value a form and a create start with.</summary>
    public int? DefaultValue { get; init; }

    /// <summary>Whether a create may set it.</summary>
    public bool ValidForCreate { get; init; } = true;

    /// <summary>Whether an update may set it.</summary>
    public bool ValidForUpdate { get; init; } = true;

    /// <summary>Whether a query may return it.</summary>
    public bool ValidForRead { get; init; } = true;

    /// <summary>Whether it is the table's key.</summary>
    public bool IsPrimaryId { get; init; }

    /// <summary>Whether it is what people know the row by.</summary>
    public bool IsPrimaryName { get; init; }

    /// <summary>For a column that only explains another: that other one.</summary>
    public string? AttributeOf { get; init; }

    /// <summary>For a number the platform gives: its pattern.</summary>
    public string? AutoNumberFormat { get; init; }

    /// <summary>For a money column in base currency: the column it is worked out from.</summary>
    public string? CalculationOf { get; init; }

    /// <summary>For a file or an image: the most it holds, in units of 1,024 bytes.</summary>
    public int? MaxSizeInKB { get; init; }

    /// <summary>For an image: whether it is kept as it came beside its thumbnail.</summary>
    public bool CanStoreFullImage { get; init; }

    /// <summary>For an image: whether it is the table's own picture, the only one that comes with a new row.</summary>
    public bool IsPrimaryImage { get; init; }

    /// <summary>Whether the platform writes it beside a file or an image: the file's name, the picture's id, time and address.</summary>
    public bool IsCompanion { get; init; }

    /// <summary>Whether it is text that is a whole file, kept in blocks beside the row: the body of a note or of an attachment.</summary>
    public bool IsContent { get; init; }

    /// <summary>Whether a solution brought it.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether changes of it are audited.</summary>
    public bool IsAuditEnabled { get; init; }

    /// <summary>Whether reading and writing it needs the permission of a column security profile.</summary>
    public bool IsSecured { get; init; }

    /// <summary>Whether views may filter on it.</summary>
    public bool IsValidForAdvancedFind { get; init; } = true;

    /// <summary>Its place in the order of columns, from 1.</summary>
    public int ColumnNumber { get; init; }

    /// <summary>The version of the solution that brought it.</summary>
    public string? IntroducedVersion { get; init; }

    /// <summary>Its id.</summary>
    public Guid MetadataId { get; init; }

    /// <summary>Whether it refers to a row.</summary>
    [JsonIgnore]
    public bool IsReference => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    /// <summary>Whether it refers to a row of one of several tables.</summary>
    [JsonIgnore]
    public bool IsPolymorphic => Type is ColumnType.Customer or ColumnType.Owner || (Type == ColumnType.Lookup && Targets.Count != 1);

    /// <summary>Whether it holds one option's number.</summary>
    [JsonIgnore]
    public bool IsOption => Type is ColumnType.Choice or ColumnType.State or ColumnType.Status;

    /// <summary>For a file or an image: the column of the row that holds the id of its content; null for any other.</summary>
    [JsonIgnore]
    public string? ContentIdColumn => Type switch { ColumnType.Image => $"{LogicalName}id", ColumnType.File => LogicalName, _ => null };

    /// <summary>Whether it has a place in the table; the others are worked out when read.</summary>
    [JsonIgnore]
    public bool IsStored => (AttributeOf is null || IsCompanion) && !IsContent && Type is not (ColumnType.Virtual or ColumnType.PartyList or ColumnType.Image);
}
