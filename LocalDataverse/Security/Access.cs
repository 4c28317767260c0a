using LocalDataverse.Storage;

namespace LocalDataverse.Security;

/// <summary>What a caller may do: privilege, depth and shares.</summary>
public static class Access
{
    /// <summary>Throws unless the caller may do this to the row; without a row, unless the caller may do it to any row of the table.</summary>
    public static void Demand(CallerScope scope, string table, Privilege privilege, Guid? rowId = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (Has(scope, table, privilege, rowId))
        {
            return;
        }

        var definition = scope.Metadata.Table(table);
        if (rowId is { } id && !Exists(scope, definition.LogicalName, definition.PrimaryIdColumn, id))
        {
            throw Errors.RowNotFound(definition.LogicalName, id);
        }

        throw Errors.PrivilegeMissing(definition.PrivilegeName(privilege.ToString()) ?? $"prv{privilege}{definition.SchemaName}", definition.LogicalName, rowId);
    }

    /// <summary>Throws unless the caller holds the privilege of this name at any depth: for privileges that belong to no table.</summary>
    public static void DemandByName(CallerScope scope, string privilege, string subject)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Caller.IsSystem)
        {
            return;
        }

        var held = UserRights.Of(scope).For(privilege);
        if (!held.Own && !held.Everywhere && held.Units.Count == 0)
        {
            throw Errors.PrivilegeMissing(privilege, subject);
        }
    }

    /// <summary>Whether the caller may do this to the row; without a row, to any row of the table.</summary>
    public static bool Has(CallerScope scope, string table, Privilege privilege, Guid? rowId = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var definition = scope.Metadata.Table(table);
        var sql = new SqlText();
        var filter = RowFilter.For(scope, definition, privilege, definition.LogicalName.Quoted(), sql);
        if (filter.IsNothing || filter.IsEverything || rowId is null)
        {
            return !filter.IsNothing && (rowId is null || filter.IsEverything);
        }

        var row = sql.Parameter(StoredValue.OfId(rowId.Value));
        using var statement = Statements.Take(
            scope.Connection,
            $"SELECT 1 FROM {definition.LogicalName.Quoted()} WHERE {definition.PrimaryIdColumn.Quoted()} = {row} AND {filter.Sql}",
            sql.Values);
        return statement.Scalar() is not null;
    }

    private static bool Exists(CallerScope scope, string table, string idColumn, Guid id)
    {
        using var statement = Statements.Take(
            scope.Connection, $"SELECT 1 FROM {table.Quoted()} WHERE {idColumn.Quoted()} = $0", [StoredValue.OfId(id)]);
        return statement.Scalar() is not null;
    }
}
