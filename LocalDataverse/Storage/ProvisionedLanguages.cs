using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>The languages an organisation has beside its base language: in these its users can work, and labels are kept.</summary>
internal static class ProvisionedLanguages
{
    public static IReadOnlyList<int> Of(SqliteConnection connection)
    {
        using var statement = Statements.Take(connection, "SELECT code FROM \"$language\" ORDER BY code", []);
        var reader = statement.Read();
        List<int> codes = [];
        while (reader.Read()) codes.Add(reader.GetInt32(0));
        return codes;
    }

    public static void Add(SqliteConnection connection, int code)
    {
        using var statement = Statements.Take(connection, "INSERT OR IGNORE INTO \"$language\" (code) VALUES ($0)", [code]);
        statement.Run();
    }
}
