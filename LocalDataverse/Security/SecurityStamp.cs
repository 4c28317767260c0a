using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Security;

/// <summary>
/// A random number in the data file that is drawn anew whenever roles, teams or business units change. Cached privileges
/// carry the number they were read under. Random, not counted: a number drawn in a transaction that is rolled back never returns.
/// </summary>
internal static class SecurityStamp
{
    private static readonly HashSet<string> Watched = new(StringComparer.Ordinal)
    {
        "role", "privilege", "roleprivileges", "systemuserroles", "teamroles", "teammembership", "team", "systemuser", "businessunit",
    };

    public static void AfterWrite(SqliteConnection connection, string table)
    {
        if (!Watched.Contains(table))
        {
            return;
        }

        using var statement = Statements.Take(connection, "UPDATE \"$counter\" SET value = random() WHERE name = $0", [SystemTables.Security]);
        statement.Run();
    }

    public static long Read(SqliteConnection connection)
    {
        using var statement = Statements.Take(connection, "SELECT value FROM \"$counter\" WHERE name = $0", [SystemTables.Security]);
        return (long)statement.Scalar()!;
    }
}
