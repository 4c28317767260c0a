using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>The numbers of columns that count by themselves. The first is 1000, as in Dataverse, or the seed that was set.</summary>
internal static class Numbers
{
    private const long First = 1000;

    /// <summary>Takes the next number of a column.</summary>
    public static long Next(SqliteConnection connection, string table, string column)
    {
        using var statement = Statements.Take(connection, "INSERT INTO \"$counter\" (name, value) VALUES ($0, $1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value", [Name(table, column), First]);
        return (long)statement.Scalar()!;
    }

    /// <summary>The number that <see cref="Next"/> will take.</summary>
    public static long Coming(SqliteConnection connection, string table, string column) => SystemTables.Counter(connection, Name(table, column)) is { } last ? last + 1 : First;

    /// <summary>The next number will be this one.</summary>
    public static void Seed(SqliteConnection connection, string table, string column, long next)
    {
        Put(connection, Name(table, column), next - 1);
        Put(connection, SeedName(table, column), next);
    }

    /// <summary>The number that was set last, or the first there is.</summary>
    public static long SeedOf(SqliteConnection connection, string table, string column) => SystemTables.Counter(connection, SeedName(table, column)) ?? First;

    /// <summary>A column is gone; one of its name begins anew.</summary>
    public static void Forget(SqliteConnection connection, string table, string column)
    {
        using var statement = Statements.Take(connection, "DELETE FROM \"$counter\" WHERE name IN ($0, $1)", [Name(table, column), SeedName(table, column)]);
        statement.Run();
    }

    private static void Put(SqliteConnection connection, string name, long value)
    {
        using var statement = Statements.Take(connection, "INSERT INTO \"$counter\" (name, value) VALUES ($0, $1) ON CONFLICT DO UPDATE SET value = $1", [name, value]);
        statement.Run();
    }

    private static string Name(string table, string column) => $"number.{table}.{column}";

    private static string SeedName(string table, string column) => $"seed.{table}.{column}";
}
