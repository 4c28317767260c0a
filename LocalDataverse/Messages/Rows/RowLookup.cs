using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>A lookup's value must be a row of one of its tables, and the caller must be allowed to append to it.</summary>
internal static class RowLookup
{
    // Set by the platform or free to everyone: whoever may write the row may set these.
    private static readonly HashSet<string> WithoutAppend = new(StringComparer.OrdinalIgnoreCase)
    {
        "ownerid", "transactioncurrencyid", "createdby", "modifiedby", "createdonbehalfby", "modifiedonbehalfby", "owningbusinessunit", "owninguser", "owningteam",
    };

    public static EntityReference Check(Execution execution, TableDefinition table, ColumnDefinition column, EntityReference value)
    {
        var targetName = string.IsNullOrEmpty(value.LogicalName) && column.Targets.Count == 1 ? column.Targets[0] : value.LogicalName;
        if (column.Targets.Count > 0 && !column.Targets.Contains(targetName, StringComparer.OrdinalIgnoreCase)) throw Errors.LookupTarget(table.LogicalName, column.LogicalName, targetName);
        var target = execution.Metadata.Table(targetName);
        var id = RowIdentity.Resolve(execution, target, value.Id, value.KeyAttributes);
        if (!RowIdentity.Exists(execution, target, id)) throw Errors.RowNotFound(target.LogicalName, id);
        if (!execution.Caller.IsSystem && target.PrivilegeSuffix is not null && !WithoutAppend.Contains(column.LogicalName))
        {
            Access.Demand(execution.Scope, table.LogicalName, Privilege.Append);
            Access.Demand(execution.Scope, target.LogicalName, Privilege.AppendTo, id);
        }

        return new EntityReference(target.LogicalName, id);
    }
}
