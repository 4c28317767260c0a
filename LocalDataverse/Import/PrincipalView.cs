using Microsoft.Data.Sqlite;

namespace LocalDataverse.Import;

/// <summary>Table <c>owner</c>, to which <c>ownerid</c> refers: users and teams together, read from where they are.</summary>
internal static class PrincipalView
{
    public const string Table = "owner";

    public static void Ensure(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE VIEW IF NOT EXISTS "owner" AS
            SELECT "systemuserid" AS "ownerid", "fullname" AS "name", "versionnumber" FROM "systemuser"
            UNION ALL
            SELECT "teamid", "name", "versionnumber" FROM "team"
            """;
        command.ExecuteNonQuery();
    }
}
