using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

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
        if (!Holds(scope, privilege))
        {
            throw Errors.PrivilegeMissing(privilege, subject);
        }
    }

    /// <summary>Throws unless the caller may act on behalf of others: Dataverse wants that privilege from a role of the user's own, not of a team.</summary>
    public static void DemandImpersonation(CallerScope scope)
    {
        const string Privilege = "prvActOnBehalfOfAnotherUser";
        ArgumentNullException.ThrowIfNull(scope);
        if (!scope.Caller.IsSystem && !UserRights.Of(scope).HoldsDirectly(Privilege))
        {
            throw Errors.PrivilegeMissing(Privilege, "systemuser");
        }
    }

    /// <summary>Throws unless the caller may read some rows of the table: a query of others' rows finds none, one without the privilege is refused.</summary>
    internal static void DemandAnyReading(CallerScope scope, TableDefinition table)
    {
        if (table.PrivilegeName(nameof(Privilege.Read)) is { } privilege && !Holds(scope, privilege))
        {
            throw Errors.PrivilegeMissing(privilege, table.LogicalName);
        }
    }

    /// <summary>Throws unless a new owner could read the rows of the table: Dataverse gives nobody what they cannot see.</summary>
    internal static void DemandOwnerReads(CallerScope scope, TableDefinition table, EntityReference owner)
    {
        if (owner.Id == WellKnown.SystemUserId || table.PrivilegeName(nameof(Privilege.Read)) is not { } privilege)
        {
            return;
        }

        var reads = owner.LogicalName == "team"
            ? new RightsReader(scope.Connection, scope.Metadata).TeamHolds(owner.Id, privilege, UserRights.AdministratorTemplate)
            : UserRights.Of(scope.Connection, scope.Metadata, owner.Id).Holds(privilege);
        if (!reads)
        {
            throw SecurityErrors.OwnerCannotRead(owner.LogicalName, owner.Id, privilege, table.LogicalName);
        }
    }

    private static bool Holds(CallerScope scope, string privilege) =>
        scope.Caller.IsSystem
        || (UserRights.Of(scope).Holds(privilege) && (scope.Caller.Impersonator is not { } real || Holds(scope with { Caller = real }, privilege)));

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
