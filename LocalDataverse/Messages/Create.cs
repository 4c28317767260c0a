using LocalDataverse.Messages.Files;
using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class Create : IMessageHandler
{
    public string Message => "Create";

    // An alternate key that names a new row is also its values, and steps must see them.
    public void Prepare(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<Entity>("Target");
        foreach (var (name, value) in target.KeyAttributes)
        {
            if (!target.Contains(name)) target[name] = value;
        }
    }

    public void Authorize(OrganizationRequest request, Execution execution)
    {
        var table = RowWriter.Writable(execution, request.Required<Entity>("Target").LogicalName, Message);
        if (table.PrivilegeSuffix is not null) Access.Demand(execution.Scope, table.LogicalName, Privilege.Create);
        if (table.IsActivityPointer || table.LogicalName == "fileattachment") throw Errors.NotAllowedFor(Message, table.LogicalName);
        // To leave a secured column empty takes no permission.
        if (table.HasSecuredColumns) ColumnAccess.DemandCreate(execution.Scope, table, request.Required<Entity>("Target").Attributes.Where(sent => sent.Value is not null).Select(sent => sent.Key));
    }

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<Entity>("Target");
        var table = execution.Metadata.Table(target.LogicalName);
        var id = IdOf(target, table);
        var values = RowValues.Read(execution, table, target, creating: true);
        ApplyDefaults(execution, table, id, values);
        RowFiles.Apply(execution, table, id, target, values, row: null);
        NoteFiles.Apply(execution, table, id, target, values, row: null);
        RowWriter.Insert(execution, table, id, values);
        DemandDepth(execution, table, id, values);
        if (table.IsActivity) ActivityRows.Created(execution, table, id, target, values);
        if (table.LogicalName == "systemuser") UserRows.Created(execution, id, values);
        InheritedAccess.Begin(execution, table, id, values);
        if (execution.HasSteps || target.RelatedEntities.Count > 0) Complete(target, table, id, values);
        RelatedRows.Create(execution, target, table, id);
        return new CreateResponse { ResponseName = Message, ["id"] = id };
    }

    private static Guid IdOf(Entity target, TableDefinition table)
    {
        var sent = target.Attributes.TryGetValue(table.PrimaryIdColumn, out var value) && value is Guid attribute ? attribute : Guid.Empty;
        if (target.Id != Guid.Empty) return target.Id;
        return sent != Guid.Empty ? sent : Guid.CreateVersion7();
    }

    private static void ApplyDefaults(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values)
    {
        foreach (var column in table.DefaultColumns)
        {
            var number = column.DefaultValue!.Value;
            values.TryAdd(column.LogicalName, column.Type is ColumnType.Choice ? new OptionSetValue(number) : number != 0);
        }

        Stamp(execution, table, values);
        if (table.Ownership == Ownership.User) DecideOwner(execution, table, values);
        if (table.Ownership == Ownership.Organization && table.FindColumn("organizationid") is { IsStored: true })
            values["organizationid"] = new EntityReference("organization", OrganizationRow.Of(execution.Engine, execution.Connection).Id);
        RowCustomer.Apply(table, values);
        RowState.Start(table, id, values);
        RowCurrency.Apply(execution, table, values, row: null);
        AutoNumbers.Apply(execution, table, values);
        RowName.Apply(table, values, row: null);
        if (table.IsActivity) ActivityRows.ApplyDefaults(table, values);
    }

    private static void Stamp(Execution execution, TableDefinition table, Dictionary<string, object?> values)
    {
        var user = new EntityReference("systemuser", execution.Caller.UserId);
        var real = execution.Caller.Impersonator is { } impersonator ? new EntityReference("systemuser", impersonator.UserId) : null;
        // A migrated row keeps the date it had; the column's own description is "Date and time that the record was migrated".
        var migrated = values.GetValueOrDefault("overriddencreatedon") as DateTime?;
        if (migrated is not null)
        {
            Access.DemandByName(execution.Scope, "prvOverrideCreatedOnCreatedBy", table.LogicalName);
            values["overriddencreatedon"] = execution.UtcNow;
        }

        Set("createdon", migrated ?? execution.UtcNow);
        Set("modifiedon", execution.UtcNow);
        Set("createdby", user);
        Set("modifiedby", user);
        Set("createdonbehalfby", real);
        Set("modifiedonbehalfby", real);

        void Set(string column, object? value)
        {
            if (table.FindColumn(column) is { IsStored: true }) values[column] = value;
        }
    }

    private static void DecideOwner(Execution execution, TableDefinition table, Dictionary<string, object?> values)
    {
        var own = new EntityReference("systemuser", execution.Caller.UserId);
        var owner = values.GetValueOrDefault("ownerid") as EntityReference ?? own;
        var isGiven = owner.Id != own.Id && table.PrivilegeSuffix is not null;
        if (isGiven) Access.Demand(execution.Scope, table.LogicalName, Privilege.Assign);
        values["ownerid"] = owner;
        RowOwner.Apply(execution, table, values);
        if (isGiven) Access.DemandOwnerReads(execution.Scope, table, owner);
    }

    // Who makes a row for somebody else needs the privilege to create at a depth that reaches the owner.
    private static void DemandDepth(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values)
    {
        if (table.Ownership != Ownership.User || table.PrivilegeSuffix is null || values["ownerid"] is EntityReference owner && owner.Id == execution.Caller.UserId) return;
        Access.Demand(execution.Scope, table.LogicalName, Privilege.Create, id);
    }

    // From here on, post-operation steps, and those of rows that come with it, see what the platform has added.
    private static void Complete(Entity target, TableDefinition table, Guid id, Dictionary<string, object?> values)
    {
        target.Id = id;
        target[table.PrimaryIdColumn] = id;
        foreach (var (name, value) in values)
        {
            if (value is not null || target.Contains(name)) target[name] = value!;
        }
    }
}
