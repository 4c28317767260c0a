using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing;

/// <summary>What a column is after a change. What is not said stays; its type and its name stay whatever is said.</summary>
internal static class ColumnChange
{
    public static ColumnDefinition Of(TableDefinition table, ColumnDefinition before, AttributeMetadata column, bool mergeLabels)
    {
        var after = before with
        {
            DisplayName = Texts.Changed(before.DisplayName, column.DisplayName, mergeLabels),
            Description = Texts.Changed(before.Description, column.Description, mergeLabels),
            RequiredLevel = before.RequiredLevel == RequiredLevel.SystemRequired ? before.RequiredLevel : Level(column) ?? before.RequiredLevel,
            IsAuditEnabled = column.IsAuditEnabled?.Value ?? before.IsAuditEnabled,
            IsValidForAdvancedFind = column.IsValidForAdvancedFind?.Value ?? before.IsValidForAdvancedFind,
        };
        return ColumnLimits.Demanded(table, Typed(table, before, after, column));
    }

    /// <summary>How much a form insists on a value; null when nothing is said.</summary>
    public static RequiredLevel? Level(AttributeMetadata column) => column.RequiredLevel is { } level ? Enum.Parse<RequiredLevel>(level.Value.ToString()) : null;

    /// <summary>A limit as it is kept; what is beyond the exact numbers is at their end.</summary>
    public static decimal? Exact(double? limit) => limit is not { } number ? null : Math.Abs(number) < 7e27 ? (decimal)number : number < 0 ? decimal.MinValue : decimal.MaxValue;

    private static ColumnDefinition Typed(TableDefinition table, ColumnDefinition before, ColumnDefinition after, AttributeMetadata column)
    {
        switch (before.Type, column)
        {
            case (ColumnType.String, StringAttributeMetadata text):
                return after with { MaxLength = text.MaxLength ?? after.MaxLength, Format = text.FormatName?.Value ?? text.Format?.ToString() ?? after.Format, AutoNumberFormat = text.AutoNumberFormat is { } format ? (format.Length == 0 ? null : format) : after.AutoNumberFormat };
            case (ColumnType.Memo, MemoAttributeMetadata memo):
                return after with { MaxLength = memo.MaxLength ?? after.MaxLength, Format = memo.FormatName?.Value ?? memo.Format?.ToString() ?? after.Format };
            case (ColumnType.Integer, IntegerAttributeMetadata whole):
                return after with { MinValue = whole.MinValue ?? after.MinValue, MaxValue = whole.MaxValue ?? after.MaxValue, Format = whole.Format?.ToString() ?? after.Format };
            case (ColumnType.Decimal, DecimalAttributeMetadata exact):
                return after with { MinValue = exact.MinValue ?? after.MinValue, MaxValue = exact.MaxValue ?? after.MaxValue, Precision = exact.Precision ?? after.Precision };
            case (ColumnType.Double, DoubleAttributeMetadata number):
                return after with { MinValue = Exact(number.MinValue) ?? after.MinValue, MaxValue = Exact(number.MaxValue) ?? after.MaxValue, Precision = number.Precision ?? after.Precision };
            case (ColumnType.Money, MoneyAttributeMetadata money):
                return after with { MinValue = Exact(money.MinValue) ?? after.MinValue, MaxValue = Exact(money.MaxValue) ?? after.MaxValue, Precision = money.Precision ?? after.Precision };
            case (ColumnType.Boolean, BooleanAttributeMetadata flag):
                return after with { DefaultValue = flag.DefaultValue is { } yes ? (yes ? 1 : 0) : after.DefaultValue };
            case (ColumnType.DateTime, DateTimeAttributeMetadata date):
                if (date.DateTimeBehavior?.Value is { } behavior && behavior != before.DateTimeBehavior.ToString()) throw Errors.NotSupportedHere($"changing the DateTimeBehavior of '{table.LogicalName}.{before.LogicalName}'");
                return after with { Format = date.Format?.ToString() ?? after.Format };
            case (ColumnType.Choice or ColumnType.MultiChoice or ColumnType.State or ColumnType.Status, EnumAttributeMetadata choice):
                return after with { DefaultValue = choice.DefaultFormValue is { } value ? (value < 0 ? null : value) : after.DefaultValue };
            case (ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.PartyList, LookupAttributeMetadata):
            case (ColumnType.BigInt, BigIntAttributeMetadata):
            case (_, UniqueIdentifierAttributeMetadata or EntityNameAttributeMetadata or ManagedPropertyAttributeMetadata or ImageAttributeMetadata or FileAttributeMetadata):
                return after;
            default:
                // Without a type only what every column has is said.
                return column.GetType() == typeof(AttributeMetadata) ? after : throw CustomizingErrors.Unchangeable("column", $"{table.LogicalName}.{before.LogicalName}", $"it is of the type {before.Type}, not {column.GetType().Name}");
        }
    }
}
