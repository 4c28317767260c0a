using System.Globalization;
using LocalDataverse.Messages.Files;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>Checks what a caller sends for a column and brings it into the form that is stored.</summary>
internal static class RowValues
{
    private const int OfThePlatform = 20;
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The sent columns that are stored and may be written. What only the platform writes is left out, as Dataverse does.</summary>
    public static Dictionary<string, object?> Read(Execution execution, TableDefinition table, Entity target, bool creating)
    {
        // What the platform adds to a new row finds room without moving everything.
        Dictionary<string, object?> values = new(target.Attributes.Count + (creating ? table.DefaultColumns.Count + OfThePlatform : 0), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in target.Attributes)
        {
            var column = table.Column(name);
            if (column.Type == ColumnType.File)
            {
                values[column.LogicalName] = value is null ? null : RowFiles.Demand(execution, table, column, value);
                continue;
            }

            if (!column.IsStored || column.IsPrimaryId || column.LogicalName == table.PrimaryIdColumn) continue;
            if (!(creating ? column.ValidForCreate : column.ValidForUpdate)) continue;
            values[column.LogicalName] = Convert(execution, table, column, value);
        }

        return values;
    }

    public static object? Convert(Execution execution, TableDefinition table, ColumnDefinition column, object? value)
    {
        if (value is null or "") return null;
        var (tableName, name) = (table.LogicalName, column.LogicalName);
        return column.Type switch
        {
            ColumnType.String or ColumnType.Memo or ColumnType.EntityName => Text(table, column, value),
            ColumnType.Integer => value is int number ? InRange(table, column, number) : throw Wrong("a whole number"),
            ColumnType.BigInt => value is long or int ? System.Convert.ToInt64(value, CultureInfo.InvariantCulture) : throw Wrong("a whole number"),
            ColumnType.Double => value is double or float or int or decimal ? InRange(table, column, System.Convert.ToDouble(value, CultureInfo.InvariantCulture)) : throw Wrong("a number"),
            ColumnType.Decimal => value is decimal or int or double ? InRange(table, column, Rounded(column, System.Convert.ToDecimal(value, CultureInfo.InvariantCulture), 10)) : throw Wrong("a decimal"),
            ColumnType.Money => value is Money money ? new Money(InRange(table, column, Rounded(column, money.Value, 4))) : throw Wrong("Money"),
            ColumnType.Boolean => value is bool ? value : throw Wrong("true or false"),
            ColumnType.ManagedProperty => value switch { bool => value, BooleanManagedProperty managed => managed.Value, _ => throw Wrong("true or false") },
            ColumnType.DateTime => value is DateTime time ? Time(tableName, column, time) : throw Wrong("DateTime"),
            ColumnType.Choice or ColumnType.State or ColumnType.Status => value is OptionSetValue option ? Option(tableName, column, option) : throw Wrong("OptionSetValue"),
            ColumnType.MultiChoice => value is OptionSetValueCollection options ? Options(tableName, column, options) : throw Wrong("OptionSetValueCollection"),
            ColumnType.UniqueIdentifier => value is Guid ? value : throw Wrong("Guid"),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => value is EntityReference reference ? RowLookup.Check(execution, table, column, reference) : throw Wrong("EntityReference"),
            _ => throw Errors.NotSupportedHere($"writing '{tableName}.{name}' of type {column.Type}"),
        };

        Exception Wrong(string expected) => Errors.WrongType(tableName, name, expected, value);
    }

    private static string Text(TableDefinition table, ColumnDefinition column, object value)
    {
        if (value is not string text) throw Errors.WrongType(table.LogicalName, column.LogicalName, "text", value);
        if (column.MaxLength is { } maximum && text.Length > maximum) throw Errors.TextTooLong(table.LogicalName, column.LogicalName, text.Length, maximum);
        return text;
    }

    private static int InRange(TableDefinition table, ColumnDefinition column, int value) => (int)InRange(table, column, (decimal)value);

    private static decimal InRange(TableDefinition table, ColumnDefinition column, decimal value) =>
        value < column.MinValue || value > column.MaxValue
            ? throw Errors.NumberOutOfRange(table.LogicalName, column.LogicalName, value, column.MinValue, column.MaxValue)
            : value;

    private static double InRange(TableDefinition table, ColumnDefinition column, double value) =>
        !double.IsFinite(value) || value < (double?)column.MinValue || value > (double?)column.MaxValue
            ? throw Errors.NumberOutOfRange(table.LogicalName, column.LogicalName, value, column.MinValue, column.MaxValue)
            : value;

    private static decimal Rounded(ColumnDefinition column, decimal value, int most) =>
        decimal.Round(value, Math.Clamp(column.Precision ?? most, 0, most), MidpointRounding.AwayFromZero);

    private static DateTime Time(string table, ColumnDefinition column, DateTime value)
    {
        // Without a kind it is taken as UTC, as the service does.
        var time = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        if (time < Earliest) throw Errors.NumberOutOfRange(table, column.LogicalName, value, Earliest, DateTime.MaxValue);
        return column.DateTimeBehavior == DateTimeBehavior.DateOnly ? time.Date : time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
    }

    private static OptionSetValue Option(string table, ColumnDefinition column, OptionSetValue option) =>
        column.Choice is { } choice && choice.Find(option.Value) is null ? throw Errors.ChoiceOutOfRange(table, column.LogicalName, option.Value) : option;

    private static OptionSetValueCollection? Options(string table, ColumnDefinition column, OptionSetValueCollection options)
    {
        foreach (var option in options) Option(table, column, option);
        return options.Count == 0 ? null : options;
    }
}
