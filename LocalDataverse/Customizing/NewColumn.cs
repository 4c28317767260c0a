using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk.Metadata;
using DateTimeBehavior = LocalDataverse.Metadata.DateTimeBehavior;

namespace LocalDataverse.Customizing;

/// <summary>
/// What somebody says of a new column, as its definition: the one place that reads a type of AttributeMetadata. A further type is a further line of
/// <see cref="Typed"/>. What is not said has Dataverse's default (the reference of the type in Microsoft.Xrm.Sdk.Metadata).
/// </summary>
internal static class NewColumn
{
    private const decimal Hundred = 100_000_000_000m, MostMoney = 922_337_203_685_477m;

    public static ColumnDefinition Of(TableDefinition table, AttributeMetadata column, ChoiceSource choices)
    {
        var schemaName = SchemaName.Demand("column", column.SchemaName);
        var logicalName = schemaName.ToLowerInvariant();
        if (Texts.Of(column.DisplayName).Texts.Count == 0) throw CustomizingErrors.Missing("column", logicalName, "a DisplayName");
        var named = new ColumnDefinition
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            Type = ColumnType.String,
            DisplayName = Texts.Of(column.DisplayName),
            Description = Texts.Of(column.Description),
            RequiredLevel = ColumnChange.Level(column) ?? RequiredLevel.None,
            IsAuditEnabled = column.IsAuditEnabled?.Value ?? true,
            IsValidForAdvancedFind = column.IsValidForAdvancedFind?.Value ?? true,
            ValidForCreate = column.IsValidForCreate ?? true,
            ValidForUpdate = column.IsValidForUpdate ?? true,
            IsCustom = true,
            IntroducedVersion = "1.0.0.0",
            MetadataId = MetadataIds.Of("column", $"{table.LogicalName}.{logicalName}"),
        };
        return ColumnLimits.Demanded(table, Typed(named, table, column, choices));
    }

    private static ColumnDefinition Typed(ColumnDefinition named, TableDefinition table, AttributeMetadata column, ChoiceSource choices) => column switch
    {
        StringAttributeMetadata text => named with { Type = ColumnType.String, MaxLength = text.MaxLength ?? 100, Format = text.FormatName?.Value ?? text.Format?.ToString() ?? "Text", AutoNumberFormat = string.IsNullOrEmpty(text.AutoNumberFormat) ? null : text.AutoNumberFormat },
        MemoAttributeMetadata memo => named with { Type = ColumnType.Memo, MaxLength = memo.MaxLength ?? 2000, Format = memo.FormatName?.Value ?? memo.Format?.ToString() ?? "TextArea" },
        IntegerAttributeMetadata whole => named with { Type = ColumnType.Integer, MinValue = whole.MinValue ?? int.MinValue, MaxValue = whole.MaxValue ?? int.MaxValue, Format = (whole.Format ?? IntegerFormat.None).ToString() },
        BigIntAttributeMetadata => named with { Type = ColumnType.BigInt, MinValue = long.MinValue, MaxValue = long.MaxValue },
        DecimalAttributeMetadata exact => named with { Type = ColumnType.Decimal, MinValue = exact.MinValue ?? -Hundred, MaxValue = exact.MaxValue ?? Hundred, Precision = exact.Precision ?? 2 },
        DoubleAttributeMetadata number => named with { Type = ColumnType.Double, MinValue = ColumnChange.Exact(number.MinValue) ?? -Hundred, MaxValue = ColumnChange.Exact(number.MaxValue) ?? Hundred, Precision = number.Precision ?? 2 },
        MoneyAttributeMetadata money => named with { Type = ColumnType.Money, MinValue = ColumnChange.Exact(money.MinValue) ?? -MostMoney, MaxValue = ColumnChange.Exact(money.MaxValue) ?? MostMoney, Precision = money.Precision ?? 2 },
        BooleanAttributeMetadata flag => named with { Type = ColumnType.Boolean, DefaultValue = flag.DefaultValue == true ? 1 : 0, Choice = ChoiceSource.OfBoolean(table, named, flag.OptionSet) },
        DateTimeAttributeMetadata date => named with { Type = ColumnType.DateTime, Format = (date.Format ?? DateTimeFormat.DateAndTime).ToString(), DateTimeBehavior = Behavior(named, date) },
        PicklistAttributeMetadata choice => named with { Type = ColumnType.Choice, DefaultValue = Default(choice), Choice = choices.Of(table, named, choice.OptionSet) },
        MultiSelectPicklistAttributeMetadata many => named with { Type = ColumnType.MultiChoice, DefaultValue = Default(many), Choice = choices.Of(table, named, many.OptionSet) },
        LookupAttributeMetadata => throw CustomizingErrors.Invalid("column", named.LogicalName, "a lookup is made with its relationship: CreateOneToMany, CreateCustomerRelationships, CreatePolymorphicLookupAttribute"),
        StateAttributeMetadata or StatusAttributeMetadata or UniqueIdentifierAttributeMetadata or EntityNameAttributeMetadata or ManagedPropertyAttributeMetadata =>
            throw CustomizingErrors.Invalid("column", named.LogicalName, $"only the platform makes columns of the type {column.GetType().Name}"),
        FileAttributeMetadata or ImageAttributeMetadata => throw Errors.NotSupportedHere($"creating a column of the type {column.GetType().Name}"),
        _ => throw CustomizingErrors.Missing("column", named.LogicalName, "its type ('@odata.type': 'Microsoft.Dynamics.CRM.StringAttributeMetadata', for one)"),
    };

    private static int? Default(EnumAttributeMetadata choice) => choice.DefaultFormValue is >= 0 ? choice.DefaultFormValue : null;

    private static DateTimeBehavior Behavior(ColumnDefinition named, DateTimeAttributeMetadata date) => date.DateTimeBehavior?.Value switch
    {
        null or nameof(DateTimeBehavior.UserLocal) => DateTimeBehavior.UserLocal,
        nameof(DateTimeBehavior.DateOnly) => DateTimeBehavior.DateOnly,
        nameof(DateTimeBehavior.TimeZoneIndependent) => DateTimeBehavior.TimeZoneIndependent,
        var other => throw CustomizingErrors.Invalid("column", named.LogicalName, $"'{other}' is not a DateTimeBehavior"),
    };
}
