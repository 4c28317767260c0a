using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Security;

/// <summary>One privilege of one role that a user has, directly or through a team, or a role without privileges.</summary>
internal sealed record Grant(Guid Role, Guid? RoleTemplate, string? Privilege, int Depth, Guid? BusinessUnit, bool IsDirect);

/// <summary>Reads roles, teams and business units from their tables.</summary>
internal sealed class RightsReader(SqliteConnection connection, MetadataCatalogue metadata)
{
    private readonly Dictionary<Guid, List<Guid>> below = [];

    public List<Guid> Teams(Guid userId) => Has("teammembership")
        ? Ids("SELECT \"teamid\" FROM \"teammembership\" WHERE \"systemuserid\" = $0", userId)
        : [];

    public List<Guid> UnitsBelow(Guid unit)
    {
        if (!below.TryGetValue(unit, out var units))
        {
            below[unit] = units = Ids("""
                WITH RECURSIVE tree(id) AS (
                    SELECT $0 UNION SELECT b."businessunitid" FROM "businessunit" AS b JOIN tree ON b."parentbusinessunitid" = tree.id)
                SELECT id FROM tree
                """, unit);
        }

        return units;
    }

    public List<Grant> Grants(Guid userId)
    {
        if (!Has("role") || !Has("systemuserroles"))
        {
            return [];
        }

        var throughTeams = Has("teamroles") && Has("teammembership")
            ? """
              UNION ALL
              SELECT tr."roleid", t."businessunitid", 0 FROM "teammembership" AS m JOIN "teamroles" AS tr ON tr."teamid" = m."teamid"
              JOIN "team" AS t ON t."teamid" = m."teamid" WHERE m."systemuserid" = $0
              """
            : "";
        var privileges = Has("roleprivileges") && Has("privilege");
        var sql = $"""
            WITH held(roleid, unit, direct) AS (
                SELECT ur."roleid", u."businessunitid", 1 FROM "systemuserroles" AS ur
                LEFT JOIN "systemuser" AS u ON u."systemuserid" = ur."systemuserid" WHERE ur."systemuserid" = $0
                {throughTeams})
            SELECT r."roleid", {Template}, held.unit, {(privileges ? "p.\"name\", rp.\"privilegedepthmask\"" : "NULL, 0")}, held.direct
            FROM held JOIN "role" AS r ON r."roleid" = held.roleid
            {(privileges ? "LEFT JOIN \"roleprivileges\" AS rp ON rp.\"roleid\" = held.roleid LEFT JOIN \"privilege\" AS p ON p.\"privilegeid\" = rp.\"privilegeid\"" : "")}
            """;
        using var statement = Statements.Take(connection, sql, [StoredValue.OfId(userId)]);
        var reader = statement.Read();
        var grants = new List<Grant>();
        while (reader.Read())
        {
            grants.Add(new Grant(
                Guid.Parse(reader.GetString(0)),
                reader.IsDBNull(1) ? null : Guid.Parse(reader.GetString(1)),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(4) ? 0 : reader.GetInt32(4),
                reader.IsDBNull(2) ? null : Guid.Parse(reader.GetString(2)),
                reader.GetInt32(5) == 1));
        }

        return grants;
    }

    /// <summary>Whether one of a team's own roles holds a privilege, or is the administrator's.</summary>
    public bool TeamHolds(Guid team, string privilege, Guid administratorRole)
    {
        using var statement = Statements.Take(connection, $"""
            SELECT 1 FROM "teamroles" AS tr JOIN "role" AS r ON r."roleid" = tr."roleid"
            WHERE tr."teamid" = $0 AND (r."roleid" = $2 OR {Template} = $2 OR EXISTS (
                SELECT 1 FROM "roleprivileges" AS rp JOIN "privilege" AS p ON p."privilegeid" = rp."privilegeid"
                WHERE rp."roleid" = r."roleid" AND rp."privilegedepthmask" <> 0 AND p."name" = $1)) LIMIT 1
            """, [StoredValue.OfId(team), privilege, StoredValue.OfId(administratorRole)]);
        return statement.Scalar() is not null;
    }

    private string Template => metadata.Table("role").FindColumn("roletemplateid") is { IsStored: true } ? "r.\"roletemplateid\"" : "NULL";

    private bool Has(string table) => metadata.TryTable(table, out _);

    private List<Guid> Ids(string sql, Guid argument)
    {
        using var statement = Statements.Take(connection, sql, [StoredValue.OfId(argument)]);
        var reader = statement.Read();
        var ids = new List<Guid>();
        while (reader.Read())
        {
            ids.Add(Guid.Parse(reader.GetString(0)));
        }

        return ids;
    }
}
