using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Batches;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.WebApi.Rows;

/// <summary>POST, PATCH and DELETE of rows.</summary>
internal static class RowWrites
{
    public static void Create(ApiCall call, TableDefinition table)
    {
        call.Options.Allow("$select", "$expand");
        var id = Write(call, table, reference: null, (row, send) => (Guid)send(new CreateRequest { Target = row })["id"]);
        Answer(call, table, id, created: true);
    }

    /// <summary>POST to a collection of a row, or to a lookup of it: the new row is there from the beginning, or neither it nor the reference.</summary>
    /// <param name="call">The call.</param>
    /// <param name="table">The table of the new row.</param>
    /// <param name="before">What the new row says of the other one.</param>
    /// <param name="after">What is to be sent once it is there.</param>
    public static void CreateBehind(ApiCall call, TableDefinition table, Action<Entity>? before, Func<EntityReference, OrganizationRequest>? after)
    {
        call.Options.Allow("$select", "$expand");
        var id = Write(
            call, table, reference: null,
            (row, send) =>
            {
                before?.Invoke(row);
                var created = (Guid)send(new CreateRequest { Target = row })["id"];
                if (after is not null) send(after(new EntityReference(table.LogicalName, created)));
                return created;
            },
            together: after is not null);
        Answer(call, table, id, created: true);
    }

    public static void Patch(ApiCall call, TableDefinition table, EntityReference reference)
    {
        call.Options.Allow("$select", "$expand");
        var (match, none) = (call.Header("If-Match"), call.Header("If-None-Match"));
        var created = false;
        var id = Write(call, table, reference, (row, send) =>
        {
            if (none == "*")
            {
                created = true;
                return (Guid)send(new CreateRequest { Target = row })["id"];
            }

            if (match is null)
            {
                var response = send(new UpsertRequest { Target = row });
                created = (bool)response["RecordCreated"];
                return ((EntityReference)response["Target"]).Id;
            }

            var update = new UpdateRequest { Target = row };
            if (match != "*")
            {
                row.RowVersion = Version(match);
                update.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
            }

            send(update);
            return row.Id != Guid.Empty ? row.Id : RowQueries.IdOf(call, table, reference);
        });
        Answer(call, table, id, created);
    }

    public static void Delete(ApiCall call, EntityReference reference)
    {
        var delete = new DeleteRequest { Target = reference };
        if (call.Header("If-Match") is { } match and not "*")
        {
            reference.RowVersion = Version(match);
            delete.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }

        call.Execute(delete);
    }

    private static Guid Write(ApiCall call, TableDefinition table, EntityReference? reference, Func<Entity, Func<OrganizationRequest, OrganizationResponse>, Guid> save, bool together = false)
    {
        using var body = call.ReadJson();
        var reader = new PayloadReader(call);
        var row = reader.Read(TypeNames.TableOf(call.Metadata, body.RootElement) ?? table, body.RootElement);
        if (reference is not null)
        {
            // The address says which row is meant; an id in the body does not.
            row.Id = reference.Id;
            foreach (var (name, value) in reference.KeyAttributes) row.KeyAttributes[name] = value;
        }

        if (!(reader.NeedsTransaction || together) || call.Transaction is not null) return WithRelated(reader, row, table, call.Execute, save);
        using var transaction = new SharedTransaction(call.Organization, call.User);
        call.Transaction = transaction;
        try
        {
            var id = WithRelated(reader, row, table, call.Execute, save);
            transaction.Complete();
            return id;
        }
        finally
        {
            call.Transaction = null;
        }
    }

    private static Guid WithRelated(
        PayloadReader reader, Entity row, TableDefinition table, Func<OrganizationRequest, OrganizationResponse> send, Func<Entity, Func<OrganizationRequest, OrganizationResponse>, Guid> save)
    {
        foreach (var (owner, column, before) in reader.Before)
            owner[column] = new EntityReference(before.LogicalName, (Guid)send(new CreateRequest { Target = before })["id"]);
        var id = save(row, send);
        foreach (var (relationship, rows) in reader.After)
            send(new AssociateRequest { Target = new EntityReference(table.LogicalName, id), Relationship = relationship, RelatedEntities = rows });
        return id;
    }

    private static void Answer(ApiCall call, TableDefinition table, Guid id, bool created)
    {
        call.Response.Headers["OData-EntityId"] = call.AddressOf(table, id);
        if (created) call.Response.Headers["Location"] = call.AddressOf(table, id);
        call.CreatedRow = new EntityReference(table.LogicalName, id);
        if (!call.Preferences.ReturnRepresentation) return;
        var shape = RowShape.Of(call.Metadata, table, call.Options["$select"], call.Options["$expand"]);
        var row = RowQueries.One(call, new EntityReference(table.LogicalName, id), shape);
        if (RowJson.ETag(row) is { } tag) call.Response.Headers["ETag"] = tag;
        call.Response.Status = created ? 201 : 200;
        RowReads.Write(call, table, row, shape);
    }

    public static string Version(string tag)
    {
        var text = tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
        text = text.Trim('"');
        return text.Length > 0 ? text : throw ApiErrors.BadQuery($"'{tag}' is no ETag.");
    }
}
