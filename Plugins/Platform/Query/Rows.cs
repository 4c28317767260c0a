using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Reads columns of rows alike, whether they are the row's own or a joined table's.</summary>
internal static class Rows
{
    /// <summary>The owner: every table that belongs to users has this column.</summary>
    public const string Owner = ActivityRow.OwnerId;

    /// <summary>What the platform calls the column beside a column of money that has it in base currency.</summary>
    public const string InBaseCurrency = "_base";

    /// <summary>The platform's own number of a row's version; of the row that is asked for it comes by itself, of a joined one it is asked for.</summary>
    public const string Version = "versionnumber";

    public static object? Value(this Entity row, string column) =>
        !row.Attributes.TryGetValue(column, out var value) ? null : value is AliasedValue aliased ? aliased.Value : value;

    public static Guid? Id(this Entity row, string column) => row.Value(column) switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        _ => null,
    };

    public static string? Text(this Entity row, string column) => row.Value(column) as string;

    public static DateTime? Date(this Entity row, string column) => row.Value(column) as DateTime?;

    public static int? Choice(this Entity row, string column) => row.Value(column) switch
    {
        OptionSetValue choice => choice.Value,
        int number => number,
        _ => null,
    };

    /// <summary>Whether two values of a column are the same to whoever reads them: rows and choices are told apart by what they stand for.</summary>
    public static bool Same(object? one, object? other) => Equals(Meant(one), Meant(other));

    public static string? Name(this Entity row, string column) => (row.Value(column) as EntityReference)?.Name;

    /// <summary>The joined row as one of its own, to be read as any of its table; null where there is none. What is joined to it stays beside it.</summary>
    /// <param name="row">The row of a query.</param>
    /// <param name="alias">What the query calls the joined table.</param>
    /// <param name="table">The joined table.</param>
    /// <param name="idColumn">Its key, which the query must ask for.</param>
    public static Entity? Joined(this Entity row, string alias, string table, string idColumn)
    {
        var prefix = $"{alias}.";
        if (row.Id(prefix + idColumn) is not { } id) return null;

        var joined = new Entity(table, id) { RowVersion = Convert.ToString(row.Value(prefix + Version), System.Globalization.CultureInfo.InvariantCulture) };
        foreach (var column in row.Attributes.Where(column => column.Key.Contains(".")))
        {
            if (column.Key.StartsWith(prefix, StringComparison.Ordinal)) joined[column.Key.Substring(prefix.Length)] = row.Value(column.Key);
            else joined[column.Key] = column.Value;
        }

        return joined;
    }

    /// <summary>The rows of one joined table, each once: the rows of the query repeat them.</summary>
    /// <param name="rows">The rows of a query.</param>
    /// <param name="alias">What the query calls the joined table.</param>
    /// <param name="table">The joined table.</param>
    /// <param name="idColumn">Its key, which the query must ask for.</param>
    public static IEnumerable<Entity> EachJoined(this IEnumerable<Entity> rows, string alias, string table, string idColumn) =>
        rows.Select(row => row.Joined(alias, table, idColumn)).OfType<Entity>().GroupBy(row => row.Id).Select(same => same.First());

    /// <summary>Any number as a decimal.</summary>
    public static decimal? Number(this Entity row, string column) => row.Value(column) switch
    {
        Money money => money.Value,
        decimal number => number,
        int number => number,
        long number => number,
        double number => (decimal)number,
        _ => null,
    };

    private static object? Meant(object? value) => value switch
    {
        EntityReference reference => reference.Id,
        OptionSetValue choice => choice.Value,
        "" => null,
        _ => value,
    };
}
