using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>The numbers of columns that count by themselves. The first is 1000, as in Dataverse.</summary>
internal static class Numbers
{
    private const long First = 1000;

    /// <summary>Takes the next number of a column.</summary>
    public static long Next(SqliteConnection connection, string table, string column)
    {
        using var statement = Statements.Take(connection, "INSERT INTO \"$counter\" (name, value) VALUES ($0, $1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value", [Name(table, column), First]);
        return (long)statement.Scalar()!;
    }

    /// <summary>A column is gone; one of its name begins anew.</summary>
    public static void Forget(SqliteConnection connection, string table, string column)
    {
        using var statement = Statements.Take(connection, "DELETE FROM \"$counter\" WHERE name = $0", [Name(table, column)]);
        statement.Run();
    }

    private static string Name(string table, string column) => $"number.{table}.{column}";
}
