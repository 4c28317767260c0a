using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk.Metadata;
using SdkDateTimeBehavior = Microsoft.Xrm.Sdk.Metadata.DateTimeBehavior;

namespace LocalDataverse.Messages.Definitions;

/// <summary>A column as the SDK's AttributeMetadata and what is derived from it.</summary>
internal static class ColumnDescription
{
    public static AttributeMetadata Of(Describing describing, TableDefinition table, ColumnDefinition column)
    {
        var description = OfType(describing, table, column);
        description.MetadataId = column.MetadataId;
        description.LogicalName = column.LogicalName;
        description.SchemaName = column.SchemaName;
        description.DisplayName = describing.Label(column.DisplayName);
        description.Description = describing.Label(column.Description);
        description.RequiredLevel = Described.Level(LevelOf(column));
        description.IsValidForCreate = column.ValidForCreate;
        description.IsValidForUpdate = column.ValidForUpdate;
        description.IsSecured = column.IsSecured;
        description.IsAuditEnabled = Described.Managed(column.IsAuditEnabled, "canmodifyauditsettings");
        description.IsValidForAdvancedFind = Described.Managed(column.IsValidForAdvancedFind, "canmodifysearchsettings");
        description.AutoNumberFormat = column.AutoNumberFormat;
        var type = TypeOf(column);
        description.SetType(type);
        description.SetTypeName(new AttributeTypeDisplayName { Value = $"{(column.Type switch { ColumnType.MultiChoice => "MultiSelectPicklist", ColumnType.Image or ColumnType.File => column.Type.ToString(), _ => type.ToString() })}Type" });
        description.SetTable(table.LogicalName);
        description.SetAttributeOf(column.AttributeOf);
        description.SetNumber(column.ColumnNumber);
        description.SetIsPrimaryId(column.IsPrimaryId);
        description.SetIsPrimaryName(column.IsPrimaryName);
        description.SetIsCustom(column.IsCustom);
        description.SetIsValidForRead(column.ValidForRead);
        description.SetIsLogical(!column.IsStored);
        description.SetVersion(column.IntroducedVersion);
        return description;
    }

    private static AttributeRequiredLevel LevelOf(ColumnDefinition column) => column.RequiredLevel switch
    {
        RequiredLevel.SystemRequired => AttributeRequiredLevel.SystemRequired,
        RequiredLevel.ApplicationRequired => AttributeRequiredLevel.ApplicationRequired,
        RequiredLevel.Recommended => AttributeRequiredLevel.Recommended,
        _ => AttributeRequiredLevel.None,
    };

    private static AttributeTypeCode TypeOf(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Choice => AttributeTypeCode.Picklist,
        ColumnType.MultiChoice or ColumnType.Image or ColumnType.File => AttributeTypeCode.Virtual,
        ColumnType.UniqueIdentifier => AttributeTypeCode.Uniqueidentifier,
        var type => Enum.Parse<AttributeTypeCode>(type.ToString()),
    };

    private static AttributeMetadata OfType(Describing describing, TableDefinition table, ColumnDefinition column) => column.Type switch
    {
        ColumnType.String => new StringAttributeMetadata { MaxLength = column.MaxLength, Format = Described.Named<StringFormat>(column.Format ?? "Text"), FormatName = new StringFormatName { Value = column.Format ?? "Text" } },
        ColumnType.Memo => new MemoAttributeMetadata { MaxLength = column.MaxLength, Format = Described.Named<StringFormat>(column.Format ?? "TextArea"), FormatName = new MemoFormatName { Value = column.Format ?? "TextArea" } },
        ColumnType.Integer => new IntegerAttributeMetadata { MinValue = (int?)column.MinValue, MaxValue = (int?)column.MaxValue, Format = Described.Named<IntegerFormat>(column.Format ?? "None") },
        ColumnType.BigInt => new BigIntAttributeMetadata().With(nameof(BigIntAttributeMetadata.MinValue), (long?)column.MinValue).With(nameof(BigIntAttributeMetadata.MaxValue), (long?)column.MaxValue),
        ColumnType.Decimal => new DecimalAttributeMetadata { MinValue = column.MinValue, MaxValue = column.MaxValue, Precision = column.Precision },
        ColumnType.Double => new DoubleAttributeMetadata { MinValue = (double?)column.MinValue, MaxValue = (double?)column.MaxValue, Precision = column.Precision },
        ColumnType.Money => new MoneyAttributeMetadata { MinValue = (double?)column.MinValue, MaxValue = (double?)column.MaxValue, Precision = column.Precision, CalculationOf = column.CalculationOf },
        ColumnType.Boolean => new BooleanAttributeMetadata { DefaultValue = column.DefaultValue is > 0, OptionSet = column.Choice is { } choice ? ChoiceDescription.OfBoolean(describing, choice, NameOf(table, column)) : null },
        ColumnType.DateTime => new DateTimeAttributeMetadata { Format = Described.Named<DateTimeFormat>(column.Format ?? "DateAndTime"), DateTimeBehavior = new SdkDateTimeBehavior { Value = column.DateTimeBehavior.ToString() } },
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.PartyList => new LookupAttributeMetadata { Targets = [.. column.Targets] },
        ColumnType.Choice => Options(new PicklistAttributeMetadata(), describing, table, column),
        ColumnType.MultiChoice => Options(new MultiSelectPicklistAttributeMetadata(), describing, table, column),
        ColumnType.State => Options(new StateAttributeMetadata(), describing, table, column),
        ColumnType.Status => Options(new StatusAttributeMetadata(), describing, table, column),
        ColumnType.EntityName => new EntityNameAttributeMetadata(),
        ColumnType.UniqueIdentifier => new UniqueIdentifierAttributeMetadata(),
        ColumnType.ManagedProperty => new ManagedPropertyAttributeMetadata(),
        ColumnType.Image => new ImageAttributeMetadata { MaxSizeInKB = column.MaxSizeInKB, CanStoreFullImage = column.CanStoreFullImage, IsPrimaryImage = column.IsPrimaryImage }.With(nameof(ImageAttributeMetadata.MaxHeight), (short?)144).With(nameof(ImageAttributeMetadata.MaxWidth), (short?)144),
        ColumnType.File => new FileAttributeMetadata { MaxSizeInKB = column.MaxSizeInKB },
        _ => new AttributeMetadata(),
    };

    private static EnumAttributeMetadata Options(EnumAttributeMetadata description, Describing describing, TableDefinition table, ColumnDefinition column)
    {
        description.DefaultFormValue = column.DefaultValue ?? -1;
        if (column.Choice is { } choice) description.OptionSet = ChoiceDescription.Of(describing, choice, column.Type, NameOf(table, column));
        return description;
    }

    private static string NameOf(TableDefinition table, ColumnDefinition column) => $"{table.LogicalName}_{column.LogicalName}";
}
