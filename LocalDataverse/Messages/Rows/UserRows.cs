using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>A new user has settings from the start: those of whoever creates it, as far as they are about place and language.</summary>
internal static class UserRows
{
    private const string Settings = "usersettings";
    private const int Utc = 92;
    private const int English = 1033;

    /// <summary>
    /// Only a disabled user can be deleted (https://learn.microsoft.com/power-platform/admin/delete-users): whoever deletes an enabled one locks people out, herself
    /// among them.
    /// </summary>
    public static void DemandDeletable(Execution execution, TableDefinition table, Guid user)
    {
        var row = RowWriter.Find(execution, table, user);
        if (row.GetValueOrDefault("isdisabled") is not true) throw SecurityErrors.UserEnabled(user, row.GetValueOrDefault("fullname") as string);
    }

    public static void Created(Execution execution, Guid user, Dictionary<string, object?> values)
    {
        if (!execution.Metadata.TryTable(Settings, out var table) || table.PrimaryIdColumn != "systemuserid") return;
        var creator = TableStore.Find(execution.Connection, table, execution.Caller.UserId);
        TableStore.Insert(execution.Connection, table, user, SystemValues.Fitting(table, new Dictionary<string, object?>
        {
            ["businessunitid"] = values.GetValueOrDefault("businessunitid"),
            ["timezonecode"] = creator?.GetValueOrDefault("timezonecode") ?? Utc,
            ["localeid"] = creator?.GetValueOrDefault("localeid") ?? English,
            ["uilanguageid"] = creator?.GetValueOrDefault("uilanguageid") ?? English,
            ["createdon"] = execution.UtcNow,
            ["modifiedon"] = execution.UtcNow,
            ["createdby"] = new EntityReference("systemuser", execution.Caller.UserId),
        }));
    }
}
