using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// What rows of components say in other languages: the name of a view, the description of an app. The row itself holds the base language.
/// </summary>
internal static class RowLabels
{
    private static readonly Dictionary<string, string[]> Localizable = new(StringComparer.Ordinal)
    {
        ["systemform"] = ["name", "description"],
        ["savedquery"] = ["name", "description"],
        ["savedqueryvisualization"] = ["name", "description"],
        ["appmodule"] = ["name", "description"],
        ["sitemap"] = ["sitemapname"],
        ["customapi"] = ["displayname", "description"],
        ["customapirequestparameter"] = ["displayname", "description"],
        ["customapiresponseproperty"] = ["displayname", "description"],
        ["environmentvariabledefinition"] = ["displayname", "description"],
        ["solution"] = ["friendlyname", "description"],
    };

    /// <summary>Whether a column says something of its own in each language.</summary>
    public static bool Has(string table, string column) => Localizable.TryGetValue(table, out var columns) && columns.Contains(column);

    /// <summary>The column's text in a language, as an expression of a statement.</summary>
    public static string In(int language, string column, string id, string stored) =>
        $"coalesce((SELECT l.label FROM \"$label\" AS l WHERE l.id = {id} AND l.columnname = '{column}' AND l.code = {language}), {stored})";

    /// <summary>What a column of a row says, in every language.</summary>
    public static DisplayText Of(SqliteConnection connection, Guid id, string column, string? stored)
    {
        Dictionary<int, string> texts = [];
        if (!string.IsNullOrEmpty(stored)) texts[DisplayText.BaseLanguage] = stored;
        using var statement = Statements.Take(connection, "SELECT code, label FROM \"$label\" WHERE id = $0 AND columnname = $1", [StoredValue.OfId(id), column]);
        var reader = statement.Read();
        while (reader.Read()) texts[reader.GetInt32(0)] = reader.GetString(1);
        return new DisplayText { Texts = texts };
    }

    /// <summary>A row is gone, and what it said with it.</summary>
    public static void Forget(SqliteConnection connection, Guid id)
    {
        using var statement = Statements.Take(connection, "DELETE FROM \"$label\" WHERE id = $0", [StoredValue.OfId(id)]);
        statement.Run();
    }

    /// <summary>Keeps what a row says in every language but the base language.</summary>
    public static void Put(SqliteConnection connection, Guid id, string column, DisplayText text)
    {
        using (var gone = Statements.Take(connection, "DELETE FROM \"$label\" WHERE id = $0 AND columnname = $1", [StoredValue.OfId(id), column])) gone.Run();
        foreach (var (code, label) in text.Texts.Where(said => said.Key != DisplayText.BaseLanguage))
        {
            using var statement = Statements.Take(connection, "INSERT INTO \"$label\" (id, columnname, code, label) VALUES ($0, $1, $2, $3)", [StoredValue.OfId(id), column, code, label]);
            statement.Run();
        }
    }
}
