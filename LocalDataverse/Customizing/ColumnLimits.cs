using LocalDataverse.Metadata;

namespace LocalDataverse.Customizing;

/// <summary>What Dataverse allows of a column's length, range and precision.</summary>
internal static class ColumnLimits
{
    private const int LongestText = 4000, LongestMemo = 1_048_576;

    public static ColumnDefinition Demanded(TableDefinition table, ColumnDefinition column) =>
        Problem(column) is { } problem ? throw CustomizingErrors.Invalid("column", $"{table.LogicalName}.{column.LogicalName}", problem) : column;

    private static string? Problem(ColumnDefinition column) => column switch
    {
        { Type: ColumnType.String, MaxLength: < 1 or > LongestText } => $"MaxLength is from 1 to {LongestText}",
        { Type: ColumnType.Memo, MaxLength: < 1 or > LongestMemo } => $"MaxLength is from 1 to {LongestMemo}",
        { Type: ColumnType.Decimal, Precision: < 0 or > 10 } => "Precision is from 0 to 10",
        { Type: ColumnType.Double, Precision: < 0 or > 5 } => "Precision is from 0 to 5",
        { Type: ColumnType.Money, Precision: < 0 or > 4 } => "Precision is from 0 to 4",
        { Type: ColumnType.Decimal or ColumnType.Double, MinValue: < -100_000_000_000m } or { Type: ColumnType.Decimal or ColumnType.Double, MaxValue: > 100_000_000_000m } => "its values are from -100000000000 to 100000000000",
        { Type: ColumnType.Money, MinValue: < -922_337_203_685_477m } or { Type: ColumnType.Money, MaxValue: > 922_337_203_685_477m } => "its values are from -922337203685477 to 922337203685477",
        { MinValue: { } least, MaxValue: { } most } when least > most => "MinValue is greater than MaxValue",
        { DateTimeBehavior: DateTimeBehavior.DateOnly, Format: not "DateOnly" } => "DateTimeBehavior DateOnly goes with the Format DateOnly only",
        { Choice: { } choice, DefaultValue: { } value } when column.IsOption && choice.Find(value) is null => $"DefaultFormValue {value} is none of its options",
        { AutoNumberFormat: { } format } when AutoNumber.Problem(format) is { } problem => problem,
        _ => null,
    };
}
