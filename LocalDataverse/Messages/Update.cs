using System.Globalization;
using LocalDataverse.Messages.Files;
using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class Update : IMessageHandler
{
    public string Message => "Update";

    public void Prepare(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<Entity>("Target");
        RowWriter.DemandName(target.LogicalName, Message);
        if (target.RelatedEntities.Count > 0) throw Errors.NotSupportedHere("rows inside a row that is updated; they can come with a new row only");
        var table = execution.Metadata.Table(target.LogicalName);
        var byKey = target.Id == Guid.Empty && !target.Contains(table.PrimaryIdColumn);
        target.Id = IdOf(execution, target, table);
        if (byKey) RowIdentity.KeepKey(target);
    }

    public void Authorize(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<Entity>("Target");
        var table = RowWriter.Writable(execution, target.LogicalName, Message);
        if (table.LogicalName == "fileattachment") throw Errors.NotAllowedFor(Message, table.LogicalName);
        if (table.IsActivityPointer) return;
        if (table.HasSecuredColumns) ColumnAccess.DemandUpdate(execution.Scope, table, target.Id, target.Attributes.Keys);
        if (!OnlyAssigns(target, table)) RowWriter.DemandRight(execution, table, target.Id, Privilege.Write);
        if (OnlyAssigns(target, table) || NamesAnotherOwner(execution, target, table)) RowWriter.DemandRight(execution, table, target.Id, Privilege.Assign);
    }

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<Entity>("Target");
        var table = execution.Metadata.Table(target.LogicalName);
        var id = target.Id;
        if (table.IsActivityPointer) return ActivityRows.RedirectUpdate(execution, request, target, id);

        var row = RowWriter.Find(execution, table, id);
        RowVersionCheck.Demand(request, table, id, target.RowVersion, row);
        var values = RowValues.Read(execution, table, target, creating: false);
        var ownerBefore = ChangeOwner(execution, table, id, values, row);
        if (RowState.Change(table, id, values, row) && table.IsActivity) ActivityRows.ApplyStateChange(execution, table, values, row);
        RowCustomer.Apply(table, values);
        RowCurrency.Apply(execution, table, values, row);
        RowName.Apply(table, values, row);
        if (table.IsActivity) ActivityRows.ApplyDurations(table, values, row);
        RowFiles.Apply(execution, table, id, target, values, row);
        NoteFiles.Apply(execution, table, id, target, values, row);
        Stamp(execution, table, values);

        RowWriter.Update(execution, table, id, values);
        if (table.IsActivity) ActivityRows.Updated(execution, table, id, target, values);
        if (ownerBefore is not null) AssignCascade.Run(execution, table, id, ownerBefore, (EntityReference)values["ownerid"]!);
        if (InheritedAccess.IsTouchedBy(execution, table, values)) InheritedAccess.Refresh(execution, table, id);
        if (ownerBefore is not null) InheritedAccess.RefreshBelow(execution, table, id);
        return new UpdateResponse { ResponseName = Message };
    }

    // An Update of the owner alone is what the message Assign was, and asks for that privilege.
    private static bool OnlyAssigns(Entity target, TableDefinition table) =>
        target.Contains("ownerid") && target.Attributes.Keys.All(name => name == "ownerid" || name == table.PrimaryIdColumn);

    private static bool NamesAnotherOwner(Execution execution, Entity target, TableDefinition table) =>
        target.Attributes.TryGetValue("ownerid", out var owner) && owner is EntityReference named
        && (RowWriter.Find(execution, table, target.Id).GetValueOrDefault("ownerid") as EntityReference)?.Id != named.Id;

    private static Guid IdOf(Execution execution, Entity target, TableDefinition table)
    {
        var sent = target.Attributes.TryGetValue(table.PrimaryIdColumn, out var value) && value is Guid attribute ? attribute : Guid.Empty;
        return RowIdentity.Resolve(execution, table, target.Id != Guid.Empty ? target.Id : sent, target.KeyAttributes);
    }

    /// <summary>The owner before, when it changes.</summary>
    private static EntityReference? ChangeOwner(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values, Dictionary<string, object?> row)
    {
        if (!values.TryGetValue("ownerid", out var sent)) return null;
        if (sent is not EntityReference owner) throw Errors.InvalidArgument($"The owner of '{table.LogicalName}' {id:D} cannot be empty.");
        if (row.GetValueOrDefault("ownerid") is not EntityReference before || before.Id == owner.Id) return null;
        if (table.PrivilegeSuffix is not null) Access.Demand(execution.Scope, table.LogicalName, Privilege.Assign, id);
        RowOwner.Apply(execution, table, values);
        if (table.PrivilegeSuffix is not null) Access.DemandOwnerReads(execution.Scope, table, owner);
        return before;
    }

    private static void Stamp(Execution execution, TableDefinition table, Dictionary<string, object?> values)
    {
        if (table.FindColumn("modifiedon") is { IsStored: true }) values["modifiedon"] = execution.UtcNow;
        if (table.FindColumn("modifiedby") is { IsStored: true }) values["modifiedby"] = new EntityReference("systemuser", execution.Caller.UserId);
        if (table.FindColumn("modifiedonbehalfby") is { IsStored: true }) values["modifiedonbehalfby"] = execution.Caller.Impersonator is { } real ? new EntityReference("systemuser", real.UserId) : null;
    }
}

/// <summary>Optimistic concurrency: the caller changes what it has read, or nothing.</summary>
internal static class RowVersionCheck
{
    private const int IfRowVersionMatches = 1;

    public static void Demand(OrganizationRequest request, TableDefinition table, Guid id, string? expected, Dictionary<string, object?> row)
    {
        if (request.OptionalNumber("ConcurrencyBehavior") != IfRowVersionMatches) return;
        if (string.IsNullOrEmpty(expected)) throw Errors.RowVersionMissing(table.LogicalName);
        var current = System.Convert.ToString(row.GetValueOrDefault("versionnumber"), CultureInfo.InvariantCulture);
        if (current != expected) throw Errors.RowVersionMismatch(table.LogicalName, id);
    }
}
