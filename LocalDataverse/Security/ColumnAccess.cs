using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Security;

/// <summary>What column security profiles let a user and the user's teams do with secured columns; the names are <c>table.column</c>.</summary>
/// <param name="Read">Columns the user may read.</param>
/// <param name="Create">Columns the user may fill in a new row.</param>
/// <param name="Update">Columns the user may change.</param>
/// <param name="Shared">Columns that are shared with the user for some rows.</param>
internal sealed record ColumnPermissions(IReadOnlySet<string> Read, IReadOnlySet<string> Create, IReadOnlySet<string> Update, IReadOnlySet<Guid> Shared)
{
    private const int Allowed = 4;

    public static ColumnPermissions Load(SqliteConnection connection, MetadataCatalogue metadata, IReadOnlyList<Guid> principals)
    {
        HashSet<string> read = new(StringComparer.OrdinalIgnoreCase), create = new(StringComparer.OrdinalIgnoreCase), update = new(StringComparer.OrdinalIgnoreCase);
        HashSet<Guid> shared = [];
        // A data file made before these tables were part of the platform secures no column.
        if (!metadata.TryTable("principalobjectattributeaccess", out _)) return new ColumnPermissions(read, create, update, shared);
        var sql = new SqlText();
        var who = sql.Parameters(principals.Select(StoredValue.OfId));
        using (var statement = Statements.Take(connection, $"""
            SELECT p."entityname", p."attributelogicalname", p."canread", p."cancreate", p."canupdate" FROM "fieldpermission" AS p WHERE p."fieldsecurityprofileid" IN (
                SELECT s."fieldsecurityprofileid" FROM "systemuserprofiles" AS s WHERE s."systemuserid" IN ({who})
                UNION SELECT t."fieldsecurityprofileid" FROM "teamprofiles" AS t WHERE t."teamid" IN ({who}))
            """, sql.Values))
        {
            var reader = statement.Read();
            while (reader.Read())
            {
                var name = $"{reader.GetValue(0)}.{reader.GetValue(1)}";
                if (Has(reader, 2)) read.Add(name);
                if (Has(reader, 3)) create.Add(name);
                if (Has(reader, 4)) update.Add(name);
            }
        }

        using (var statement = Statements.Take(connection, $"""SELECT DISTINCT "attributeid" FROM "principalobjectattributeaccess" WHERE "principalid" IN ({who})""", sql.Values))
        {
            var reader = statement.Read();
            while (reader.Read()) shared.Add(Guid.Parse(reader.GetString(0)));
        }

        return new ColumnPermissions(read, create, update, shared);
    }

    private static bool Has(StoredRows reader, int ordinal) => !reader.IsDBNull(ordinal) && reader.GetInt32(ordinal) == Allowed;
}

/// <summary>
/// Column-level security, as Microsoft describes it (Column-level security with code): without permission a secured column has no value in an answer,
/// a query that filters or sorts by it is refused, and so is writing it. System administrators may do everything.
/// </summary>
internal static class ColumnAccess
{
    /// <summary>Whether the column, or the one it is worked out from, is secured.</summary>
    public static ColumnDefinition? Secured(TableDefinition table, ColumnDefinition column)
    {
        if (column.IsSecured) return column;
        return (column.CalculationOf ?? column.AttributeOf) is { } of && table.FindColumn(of) is { IsSecured: true } secured ? secured : null;
    }

    public static bool MayRead(CallerScope scope, TableDefinition table, ColumnDefinition secured) => May(scope, scope.Caller, table, secured, permissions => permissions.Read);

    /// <summary>The SQL condition under which the column of one row is shared with the caller; null when nothing of it is.</summary>
    public static string? SharedFor(CallerScope scope, ColumnDefinition secured, string rowId, SqlText sql, string right = "readaccess")
    {
        if (scope.Caller.Impersonator is not null) return null;
        var rights = UserRights.Of(scope);
        return !rights.Columns.Shared.Contains(secured.MetadataId)
            ? null
            : $"EXISTS (SELECT 1 FROM \"principalobjectattributeaccess\" AS sh WHERE sh.\"objectid\" = {rowId} AND sh.\"attributeid\" = {sql.Parameter(StoredValue.OfId(secured.MetadataId))} AND sh.\"{right}\" = 1 AND sh.\"principalid\" IN ({sql.Parameters(rights.Principals.Select(StoredValue.OfId))}))";
    }

    public static void DemandCreate(CallerScope scope, TableDefinition table, IEnumerable<string> columns)
    {
        foreach (var column in SecuredOf(table, columns))
        {
            if (!May(scope, scope.Caller, table, column, permissions => permissions.Create)) throw SecurityErrors.ColumnCreate(table.LogicalName, column.LogicalName);
        }
    }

    public static void DemandUpdate(CallerScope scope, TableDefinition table, Guid row, IEnumerable<string> columns)
    {
        foreach (var column in SecuredOf(table, columns))
        {
            if (!May(scope, scope.Caller, table, column, permissions => permissions.Update) && !IsShared(scope, column, row)) throw SecurityErrors.ColumnUpdate(table.LogicalName, column.LogicalName, row);
        }
    }

    private static IEnumerable<ColumnDefinition> SecuredOf(TableDefinition table, IEnumerable<string> columns) => columns.Select(table.FindColumn).OfType<ColumnDefinition>().Where(column => column.IsSecured);

    /// <summary>Whether the caller may read the column in this row, which the caller may read.</summary>
    public static bool MayRead(CallerScope scope, TableDefinition table, ColumnDefinition column, Guid row) =>
        Secured(table, column) is not { } secured || MayRead(scope, table, secured) || IsShared(scope, secured, row, "readaccess");

    private static bool IsShared(CallerScope scope, ColumnDefinition secured, Guid row, string right = "updateaccess")
    {
        var sql = new SqlText();
        var id = sql.Parameter(StoredValue.OfId(row));
        if (SharedFor(scope, secured, id, sql, right) is not { } shared) return false;
        using var statement = Statements.Take(scope.Connection, $"SELECT {shared}", sql.Values);
        return statement.Scalar() is 1L;
    }

    private static bool May(CallerScope scope, Caller caller, TableDefinition table, ColumnDefinition column, Func<ColumnPermissions, IReadOnlySet<string>> of) =>
        caller.IsSystem
        || (of(UserRights.Of(scope.Connection, scope.Metadata, caller.UserId).Columns).Contains($"{table.LogicalName}.{column.LogicalName}")
            && (caller.Impersonator is not { } real || May(scope, real, table, column, of)));
}
