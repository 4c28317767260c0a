using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>
/// Which solution brought what. Dataverse keeps a layer of each component for each solution; here it is enough to know who brought it,
/// because what nobody brings any more is what goes.
/// </summary>
internal sealed class SolutionParts(SqliteConnection connection)
{
    // Rows of these belong to what they are about, not to the solution that happened to need them first.
    private static readonly HashSet<string> Shared = ["publisher", "solution", "solutioncomponent", "privilege", "roleprivileges", "sdkmessagefilter"];

    /// <summary>An update removes nothing: what an earlier version brought stays the solution's.</summary>
    public void Add(Guid solution, IEnumerable<SolutionPart> parts)
    {
        foreach (var part in parts.Where(part => !Shared.Contains(part.Kind)))
        {
            using var statement = Statements.Take(connection, "INSERT OR IGNORE INTO \"$part\" (solution, kind, name) VALUES ($0, $1, $2)", [StoredValue.OfId(solution), part.Kind, part.Name]);
            statement.Run();
        }
    }

    /// <summary>What only this solution brings: all of what goes with it.</summary>
    public IReadOnlyList<SolutionPart> OnlyOf(Guid solution) => Read(
        "SELECT kind, name FROM \"$part\" AS mine WHERE solution = $0 AND NOT EXISTS (SELECT 1 FROM \"$part\" AS others WHERE others.kind = mine.kind AND others.name = mine.name COLLATE NOCASE AND others.solution <> $0) ORDER BY kind, name",
        solution);

    public IReadOnlyList<SolutionPart> Of(Guid solution) => Read("SELECT kind, name FROM \"$part\" WHERE solution = $0 ORDER BY kind, name", solution);

    /// <summary>Whether a managed solution brings a part: then only that solution can take it away.</summary>
    public bool IsManaged(SolutionPart part)
    {
        using var statement = Statements.Take(connection, "SELECT 1 FROM \"$part\" AS p JOIN \"solution\" AS s ON s.\"solutionid\" = p.solution WHERE p.kind = $0 AND p.name = $1 COLLATE NOCASE AND s.\"ismanaged\" = 1", [part.Kind, part.Name]);
        return statement.Scalar() is not null;
    }

    /// <summary>Parts that are no longer there.</summary>
    public void Forget(IEnumerable<SolutionPart> parts)
    {
        foreach (var part in parts)
        {
            using var statement = Statements.Take(connection, "DELETE FROM \"$part\" WHERE kind = $0 AND name = $1 COLLATE NOCASE", [part.Kind, part.Name]);
            statement.Run();
        }
    }

    public void Forget(Guid solution)
    {
        using var statement = Statements.Take(connection, "DELETE FROM \"$part\" WHERE solution = $0", [StoredValue.OfId(solution)]);
        statement.Run();
    }

    private List<SolutionPart> Read(string sql, Guid solution)
    {
        using var statement = Statements.Take(connection, sql, [StoredValue.OfId(solution)]);
        using var reader = statement.Read();
        List<SolutionPart> parts = [];
        while (reader.Read()) parts.Add(new SolutionPart(reader.GetString(0), reader.GetString(1)));
        return parts;
    }
}
