using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Security;

/// <summary>Which rows of a table a caller may read (or write…), as a condition for the WHERE of the same statement.</summary>
/// <param name="Sql">The condition.</param>
internal readonly record struct RowFilter(string Sql)
{
    public static readonly RowFilter Everything = new("1");
    public static readonly RowFilter Nothing = new("0");

    public bool IsEverything => Sql == "1";

    public bool IsNothing => Sql == "0";

    /// <summary>The condition for rows of the table under an SQL alias. Who acts on behalf of another is held to what both may do.</summary>
    public static RowFilter For(CallerScope scope, TableDefinition table, Privilege privilege, string alias, SqlText sql)
    {
        if (scope.Caller.IsSystem)
        {
            return Everything;
        }

        var own = OfCaller(scope, table, privilege, alias, sql);
        return scope.Caller.Impersonator is { } real ? own.And(For(scope with { Caller = real }, table, privilege, alias, sql)) : own;
    }

    private RowFilter Or(RowFilter other) =>
        IsNothing || other.IsEverything ? other
        : other.IsNothing || IsEverything ? this
        : new RowFilter($"({Sql} OR {other.Sql})");

    private RowFilter And(RowFilter other) =>
        IsNothing || other.IsEverything ? this
        : other.IsNothing || IsEverything ? other
        : new RowFilter($"({Sql} AND {other.Sql})");

    private static RowFilter OfCaller(CallerScope scope, TableDefinition table, Privilege privilege, string alias, SqlText sql)
    {
        var rights = UserRights.Of(scope);
        if (rights.IsAdministrator)
        {
            return Everything;
        }

        if (table.LogicalName == "activityparty" && scope.Metadata.TryTable("activitypointer", out var activity))
        {
            return OfParent(scope, activity, privilege == Privilege.Read ? Privilege.Read : Privilege.Write, alias, "activityid", sql);
        }

        // An attachment is its e-mail's or its template's, a file its row's.
        if (table.LogicalName == "activitymimeattachment" && scope.Metadata.TryTable("activitypointer", out var pointer) && scope.Metadata.TryTable("template", out var template))
        {
            var right = privilege == Privilege.Read ? Privilege.Read : Privilege.Write;
            return OfParent(scope, pointer, right, alias, "objectid", sql).Or(OfParent(scope, template, right, alias, "objectid", sql));
        }

        if (table.LogicalName == "fileattachment")
        {
            return OfHolders(scope, privilege, alias, sql);
        }

        // Without a privilege of its own a table is open to read and closed to change (time zones, privileges themselves);
        // rows that join two tables are decided by the rights on both, which Associate demands.
        if (table.PrivilegeName(privilege.ToString()) is not { } name)
        {
            return privilege == Privilege.Read || table.IsIntersect ? Everything : Nothing;
        }

        var scopeOfRight = rights.For(name);
        return table.Ownership switch
        {
            _ when scopeOfRight.Everywhere => Everything,
            Ownership.User => OfOwner(scope, rights, scopeOfRight, table, privilege, alias, sql),
            Ownership.BusinessUnit => OfUnit(rights, scopeOfRight, table, alias, sql),
            _ => Nothing,
        };
    }

    private static RowFilter OfOwner(
        CallerScope scope, UserRights rights, RightScope right, TableDefinition table, Privilege privilege, string alias, SqlText sql)
    {
        if (!right.Own)
        {
            return Nothing;
        }

        var principals = rights.Principals.Select(StoredValue.OfId).ToList();
        var any = new List<string> { $"{alias}.\"ownerid\" IN ({sql.Parameters(principals)})" };
        if (right.Units.Count > 0 && table.FindColumn("owningbusinessunit") is not null)
        {
            any.Add($"{alias}.\"owningbusinessunit\" IN ({sql.Parameters(right.Units.Select(StoredValue.OfId))})");
        }

        if (scope.Metadata.TryTable("principalobjectaccess", out _))
        {
            any.Add($"{alias}.{table.PrimaryIdColumn.Quoted()} IN (SELECT \"objectid\" FROM \"principalobjectaccess\" WHERE \"principalid\" IN ({sql.Parameters(principals)}) AND ((COALESCE(\"accessrightsmask\", 0) | COALESCE(\"inheritedaccessrightsmask\", 0)) & {AccessRights.Of(privilege)}) <> 0)");
        }

        return new RowFilter($"({string.Join(" OR ", any)})");
    }

    private static RowFilter OfUnit(UserRights rights, RightScope right, TableDefinition table, string alias, SqlText sql)
    {
        var any = new List<string>();
        // At the depth of a user, people see themselves and their teams.
        if (right.Own && table.LogicalName is ("systemuser" or "team"))
        {
            any.Add($"{alias}.{table.PrimaryIdColumn.Quoted()} IN ({sql.Parameters(rights.Principals.Select(StoredValue.OfId))})");
        }

        if (right.Units.Count > 0)
        {
            any.Add($"{alias}.{BusinessUnitColumn(table).Quoted()} IN ({sql.Parameters(right.Units.Select(StoredValue.OfId))})");
        }

        return any.Count == 0 ? Nothing : new RowFilter($"({string.Join(" OR ", any)})");
    }

    private static RowFilter OfParent(CallerScope scope, TableDefinition parent, Privilege privilege, string alias, string lookup, SqlText sql)
    {
        var filter = For(scope, parent, privilege, "parent", sql);
        return filter.IsEverything || filter.IsNothing
            ? filter
            : new RowFilter($"EXISTS (SELECT 1 FROM {parent.LogicalName.Quoted()} AS parent WHERE parent.{parent.PrimaryIdColumn.Quoted()} = {alias}.{lookup.Quoted()} AND {filter.Sql})");
    }

    // Whoever may read the row may see which files it has; nobody writes of files but by writing the row.
    private static RowFilter OfHolders(CallerScope scope, Privilege privilege, string alias, SqlText sql)
    {
        if (privilege != Privilege.Read) return Nothing;
        List<string> any = [];
        foreach (var holder in scope.Metadata.Tables.Where(table => table.FileColumns.Any(column => column.Type == ColumnType.File)).OrderBy(table => table.LogicalName, StringComparer.Ordinal))
        {
            var filter = For(scope, holder, Privilege.Read, "holder", sql);
            if (filter.IsNothing) continue;
            // Of a secured column not even the file's name is told to who may not read it.
            var hidden = holder.FileColumns.Where(column => column.IsSecured && !ColumnAccess.MayRead(scope, holder, column))
                .Select(column => $" AND ({alias}.\"regardingfieldname\" <> {sql.Parameter(column.LogicalName)} OR {ColumnAccess.SharedFor(scope, column, $"{alias}.\"objectid\"", sql) ?? "0"})");
            any.Add($"EXISTS (SELECT 1 FROM {holder.LogicalName.Quoted()} AS holder WHERE holder.{holder.PrimaryIdColumn.Quoted()} = {alias}.\"objectid\" AND {filter.Sql}{string.Concat(hidden)})");
        }

        return any.Count == 0 ? Nothing : new RowFilter($"({string.Join(" OR ", any)})");
    }

    // Users and teams belong to a business unit; of business units, the row itself is meant.
    private static string BusinessUnitColumn(TableDefinition table) =>
        table.LogicalName == "businessunit" ? table.PrimaryIdColumn
        : table.FindColumn("businessunitid") is not null ? "businessunitid" : "owningbusinessunit";
}
