using System.ServiceModel;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>A way to write.</summary>
/// <param name="Name">The message, or the messages it comes wrapped in.</param>
/// <param name="Go">Tries it; a refusal is an exception.</param>
internal sealed record Way(string Name, Func<Ground, Attempt, Task> Go);

/// <summary>Every way of the organisation service.</summary>
internal static class SdkWays
{
    /// <summary>A new row that brings the value along.</summary>
    public static IReadOnlyList<Way> Creating { get; } =
    [
        Sdk("Create", (ground, attempt) => new CreateRequest { Target = New(ground, attempt) }),
        Sdk("Create within a new row", Within),
        Sdk("CreateMultiple", (ground, attempt) => new CreateMultipleRequest { Targets = One(New(ground, attempt)) }),
        Sdk("Upsert of a new row", (ground, attempt) => new UpsertRequest { Target = Named(New(ground, attempt), Guid.NewGuid()) }),
        Sdk("UpsertMultiple of a new row", (ground, attempt) => new UpsertMultipleRequest { Targets = One(Named(New(ground, attempt), Guid.NewGuid())) }),
        Sdk("ExecuteMultiple of Create, as importers do", (ground, attempt) => Many(new CreateRequest { Target = New(ground, attempt) })),
        Sdk("ExecuteTransaction of Create", (ground, attempt) => Together(new CreateRequest { Target = New(ground, attempt) })),
    ];

    /// <summary>A row that is there gets the value.</summary>
    public static IReadOnlyList<Way> Updating { get; } =
    [
        Sdk("Update", (_, attempt) => new UpdateRequest { Target = Changed(attempt) }),
        Sdk("Update to nothing", (_, attempt) => new UpdateRequest { Target = Changed(attempt with { Value = null }) }),
        Sdk("Update to what is there", (_, attempt) => new UpdateRequest { Target = Changed(attempt with { Value = attempt.Current }) }),
        Sdk("UpdateMultiple", (_, attempt) => new UpdateMultipleRequest { Targets = One(Changed(attempt)) }),
        Sdk("Upsert", (_, attempt) => new UpsertRequest { Target = Changed(attempt) }),
        Sdk("UpsertMultiple", (_, attempt) => new UpsertMultipleRequest { Targets = One(Changed(attempt)) }),
        Sdk("ExecuteMultiple of Update, as importers do", (_, attempt) => Many(new UpdateRequest { Target = Changed(attempt) })),
        Sdk("ExecuteTransaction of Update", (_, attempt) => Together(new UpdateRequest { Target = Changed(attempt) })),
    ];

    /// <summary>A row that is there is given away, set aside or removed.</summary>
    public static IReadOnlyList<Way> OfRows { get; } =
    [
        Sdk("Assign", (_, attempt) => new OrganizationRequest("Assign") { ["Target"] = attempt.Row, ["Assignee"] = attempt.Value }),
        Sdk("SetState", (_, attempt) => new OrganizationRequest("SetState") { ["EntityMoniker"] = attempt.Row, ["State"] = new OptionSetValue(1), ["Status"] = new OptionSetValue(2) }),
        Sdk("Update of the state", (_, attempt) => new UpdateRequest { Target = new Entity(attempt.Table, attempt.Row.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) } }),
        Sdk("Delete", (_, attempt) => new DeleteRequest { Target = attempt.Row }),
        Sdk("ExecuteMultiple of Delete", (_, attempt) => Many(new DeleteRequest { Target = attempt.Row })),
    ];

    /// <summary>A row that is there joins another row's collection, or leaves it.</summary>
    public static IReadOnlyList<Way> OfCollections { get; } =
    [
        Sdk("Associate", (ground, attempt) => new AssociateRequest { Target = ground.OtherParent(attempt.Table), Relationship = new Relationship(ground.ParentRelationship(attempt.Table)), RelatedEntities = [attempt.Row] }),
        Sdk("Disassociate", (ground, attempt) => new DisassociateRequest { Target = ground.Parent(attempt.Row), Relationship = new Relationship(ground.ParentRelationship(attempt.Table)), RelatedEntities = [attempt.Row] }),
    ];

    private static Way Sdk(string name, Func<Ground, Attempt, OrganizationRequest> request) => new(name, (ground, attempt) =>
    {
        try
        {
            var response = attempt.Who.Service.Execute(request(ground, attempt));
            return response is ExecuteMultipleResponse { IsFaulted: true } many ? throw new RefusedException(many.Responses[0].Fault.Message) : Task.CompletedTask;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw new RefusedException(fault.Message);
        }
    });

    private static Entity New(Ground ground, Attempt attempt) => new Values { [attempt.Column] = attempt.Value }.Over(attempt.Table, ground.Needed(attempt.Table));

    private static CreateRequest Within(Ground ground, Attempt attempt)
    {
        var parent = ground.NeededOfParent(attempt.Table);
        parent.RelatedEntities[new Relationship(ground.ParentRelationship(attempt.Table))] = One(New(ground, attempt));
        return new CreateRequest { Target = parent };
    }

    private static Entity Changed(Attempt attempt) => new(attempt.Table, attempt.Row.Id) { [attempt.Column] = attempt.Value };

    private static Entity Named(Entity row, Guid id)
    {
        row.Id = id;
        return row;
    }

    private static EntityCollection One(Entity row) => new([row]) { EntityName = row.LogicalName };

    private static ExecuteMultipleRequest Many(OrganizationRequest request) =>
        new() { Requests = [request], Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true } };

    private static ExecuteTransactionRequest Together(OrganizationRequest request) => new() { Requests = [request] };
}
