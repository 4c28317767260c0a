using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>Keeps the owner's business unit, user and team columns in step with the owner, who must be able to own rows at all.</summary>
internal static class RowOwner
{
    private static readonly string[] OfUser = ["businessunitid", "isdisabled", "fullname"];
    private static readonly string[] OfTeam = ["businessunitid", "teamtype", "name"];

    public static void Apply(Execution execution, TableDefinition table, Dictionary<string, object?> values)
    {
        if (values.GetValueOrDefault("ownerid") is not EntityReference owner) return;
        var isTeam = owner.LogicalName == "team";
        Set("owningbusinessunit", UnitOf(execution, owner, isTeam));
        Set("owninguser", isTeam ? null : owner);
        Set("owningteam", isTeam ? owner : null);

        void Set(string column, object? value)
        {
            if (table.FindColumn(column) is { IsStored: true }) values[column] = value is EntityReference reference ? new EntityReference(reference.LogicalName, reference.Id) : value;
        }
    }

    private static EntityReference? UnitOf(Execution execution, EntityReference owner, bool isTeam)
    {
        // Most rows are their maker's, who was looked up when the request came.
        if (!isTeam && Callers.Remembered(execution.Connection, owner.Id) is { BusinessUnitId: var unit } && unit != Guid.Empty) return new EntityReference("businessunit", unit);
        var row = TableStore.Find(execution.Connection, execution.Metadata.Table(owner.LogicalName), owner.Id, isTeam ? OfTeam : OfUser) ?? throw Errors.RowNotFound(owner.LogicalName, owner.Id);
        if (row.GetValueOrDefault("isdisabled") is true) throw SecurityErrors.OwnerDisabled(owner.Id, row.GetValueOrDefault("fullname") as string);
        if (row.GetValueOrDefault("teamtype") is OptionSetValue { Value: RecordTeams.Access }) throw SecurityErrors.OwnerIsAccessTeam(owner.Id, row.GetValueOrDefault("name") as string);
        return row.GetValueOrDefault("businessunitid") as EntityReference;
    }
}
