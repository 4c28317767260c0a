using System.Globalization;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Storage;

/// <summary>The one place that knows how a column's SDK value looks in SQLite, both ways.</summary>
internal static class StoredValue
{
    private const string DateTimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string DateFormat = "yyyy-MM-dd";
    private const int MoneyScale = 4;

    /// <summary>Decimal digits a column's integer holds; null for a column that is no scaled integer.</summary>
    public static int? Scale(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Money => MoneyScale,
        ColumnType.Decimal => column.Precision ?? 10,
        _ => null,
    };

    /// <summary>SQLite's declaration of the column.</summary>
    public static string Declaration(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Money or ColumnType.Boolean
            or ColumnType.Choice or ColumnType.State or ColumnType.Status or ColumnType.ManagedProperty => "INTEGER",
        ColumnType.Double => "REAL",
        ColumnType.Image => "BLOB",
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => $"TEXT COLLATE {ConnectionSetup.Collation}",
        _ => "TEXT",
    };

    /// <summary>The value to store; DBNull for null and, as in Dataverse, for the empty string.</summary>
    public static object ToStored(string table, ColumnDefinition column, object? value)
    {
        if (value is null or "" or DBNull)
        {
            return DBNull.Value;
        }

        try
        {
            return Convert(column, value) ?? throw StorageErrors.WrongValue(table, column.LogicalName, value);
        }
        catch (OverflowException)
        {
            throw StorageErrors.TooLarge(table, column.LogicalName, value);
        }
    }

    /// <summary>The SDK value of what is stored.</summary>
    /// <param name="column">The column.</param>
    /// <param name="stored">What SQLite gave, not null.</param>
    /// <param name="table">The lookup's table, where it can refer to several.</param>
    public static object FromStored(ColumnDefinition column, object stored, string? table = null) => column.Type switch
    {
        ColumnType.Integer => checked((int)(long)stored),
        ColumnType.BigInt => (long)stored,
        ColumnType.Double => System.Convert.ToDouble(stored, CultureInfo.InvariantCulture),
        ColumnType.Decimal => Unscaled((long)stored, Scale(column)!.Value),
        ColumnType.Money => new Money(Unscaled((long)stored, MoneyScale)),
        ColumnType.Boolean or ColumnType.ManagedProperty => (long)stored != 0,
        ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue((int)(long)stored),
        ColumnType.MultiChoice => new OptionSetValueCollection([.. ((string)stored)
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(value => new OptionSetValue(int.Parse(value, CultureInfo.InvariantCulture)))]),
        ColumnType.DateTime => ToDate((string)stored),
        ColumnType.UniqueIdentifier or ColumnType.File => Guid.Parse((string)stored),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner =>
            new EntityReference(table ?? StoredValue.FirstTarget(column) ?? "", Guid.Parse((string)stored)),
        _ => stored,
    };

    /// <summary>The table a lookup refers to when nothing says which.</summary>
    public static string? FirstTarget(ColumnDefinition column) => column.Targets is [var first, ..] ? first : null;

    /// <summary>The exact decimal of a scaled integer.</summary>
    public static decimal Unscaled(long stored, int scale)
    {
        decimal value = stored;
        for (var i = 0; i < scale; i++)
        {
            value /= 10m;
        }

        return value;
    }

    /// <summary>The scaled integer of a decimal, rounded half away from zero as SQL Server does.</summary>
    public static long Scaled(decimal value, int scale)
    {
        for (var i = 0; i < scale; i++)
        {
            value *= 10m;
        }

        return checked((long)Math.Round(value, MidpointRounding.AwayFromZero));
    }

    /// <summary>A point in time as it is stored.</summary>
    public static string OfTime(DateTime value) =>
        (value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value).ToString(DateTimeFormat, CultureInfo.InvariantCulture);

    /// <summary>A date as it is stored.</summary>
    public static string OfDate(DateTime value) => value.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>An id as it is stored.</summary>
    public static string OfId(Guid value) => value.ToString("D");

    private static DateTime ToDate(string stored) =>
        DateTime.Parse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static object? Convert(ColumnDefinition column, object value) => column.Type switch
    {
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => value as string ?? (value is Guid id ? OfId(id) : null),
        ColumnType.Integer or ColumnType.BigInt or ColumnType.Choice or ColumnType.State or ColumnType.Status => Whole(value),
        ColumnType.Double => value is double or float or decimal or int or long ? System.Convert.ToDouble(value, CultureInfo.InvariantCulture) : null,
        ColumnType.Decimal or ColumnType.Money => Number(value) is { } number ? Scaled(number, Scale(column)!.Value) : null,
        ColumnType.Boolean => value is bool flag ? (flag ? 1L : 0L) : null,
        ColumnType.ManagedProperty => value switch { bool flag => flag ? 1L : 0L, BooleanManagedProperty managed => managed.Value ? 1L : 0L, _ => null },
        ColumnType.MultiChoice => value is IEnumerable<OptionSetValue> options ? OfChoices(options.Select(option => option.Value)) : null,
        ColumnType.DateTime => value is DateTime time ? (column.DateTimeBehavior == DateTimeBehavior.DateOnly ? OfDate(time) : OfTime(time)) : null,
        ColumnType.UniqueIdentifier or ColumnType.File => value switch { Guid id => OfId(id), EntityReference reference => OfId(reference.Id), _ => null },
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner =>
            value switch { EntityReference reference => OfId(reference.Id), Guid id => OfId(id), _ => null },
        ColumnType.Image => value as byte[],
        _ => null,
    };

    private static object? OfChoices(IEnumerable<int> values)
    {
        var sorted = values.Distinct().Order().ToList();
        return sorted.Count == 0 ? DBNull.Value : $",{string.Join(',', sorted)},";
    }

    private static object? Whole(object value) => value switch
    {
        OptionSetValue option => (long)option.Value,
        int or long or short or byte or Enum => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static decimal? Number(object value) => value switch
    {
        Money money => money.Value,
        decimal number => number,
        int or long or double or float => System.Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
