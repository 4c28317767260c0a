using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Values as SQLite keeps them.</summary>
internal static class Reading
{
    public static List<T> Rows<T>(this SqliteConnection file, string sql, Func<object?[], T> read)
    {
        using var command = file.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++) row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            rows.Add(read(row));
        }

        return rows;
    }

    public static string? Text(this object?[] row, int column) => row[column] as string;

    public static int Int(this object?[] row, int column) => Convert.ToInt32(row[column] ?? -1L, CultureInfo.InvariantCulture);

    public static decimal Number(this object?[] row, int column, int decimals) =>
        Convert.ToDecimal(row[column] ?? 0L, CultureInfo.InvariantCulture) / (decimal)Math.Pow(10, decimals);

    public static DateTime? Moment(this object?[] row, int column) =>
        row[column] is string text ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal) : null;
}
