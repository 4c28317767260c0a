using System.Text.Json.Nodes;
using CoachingExtensions.Tests.Pipeline;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>Every way of the Web API.</summary>
internal static class HttpWays
{
    /// <summary>A new row that brings the value along.</summary>
    public static IReadOnlyList<Way> Creating { get; } =
    [
        new("POST", (ground, attempt) => ground.Send(attempt.Who, "POST", ground.Payload.Set(attempt.Table), New(ground, attempt))),
        new("POST within a new row", (ground, attempt) => ground.Send(attempt.Who, "POST", ground.Payload.Set(ground.ParentTable(attempt.Table)), Within(ground, attempt))),
        new("PATCH of a new row", (ground, attempt) => ground.Send(attempt.Who, "PATCH", $"{ground.Payload.Set(attempt.Table)}({Guid.NewGuid()})", New(ground, attempt))),
        new("POST CreateMultiple", (ground, attempt) => ground.Send(attempt.Who, "POST", Multiple(ground, attempt, "CreateMultiple"), Targets(attempt, New(ground, attempt)))),
        new("POST in a batch", (ground, attempt) => ground.Batch(attempt.Who, inChangeSet: false, "POST", ground.Payload.Set(attempt.Table), New(ground, attempt))),
        new("POST in a change set", (ground, attempt) => ground.Batch(attempt.Who, inChangeSet: true, "POST", ground.Payload.Set(attempt.Table), New(ground, attempt))),
        new("POST on behalf of the rep", (ground, attempt) => ground.Send(attempt.Who, "POST", ground.Payload.Set(attempt.Table), New(ground, attempt), ("MSCRMCallerID", ground.Rep.Id.ToString()))),
        new("POST on behalf of SYSTEM", (ground, attempt) => ground.Send(attempt.Who, "POST", ground.Payload.Set(attempt.Table), New(ground, attempt), ("MSCRMCallerID", ground.System.ToString()))),
    ];

    /// <summary>A row that is there gets the value.</summary>
    public static IReadOnlyList<Way> Updating { get; } =
    [
        new("PATCH", (ground, attempt) => ground.Send(attempt.Who, "PATCH", ground.Payload.Path(attempt.Row), Changed(ground, attempt))),
        new("PATCH to nothing", (ground, attempt) => ground.Send(attempt.Who, "PATCH", ground.Payload.Path(attempt.Row), Changed(ground, attempt with { Value = null }))),
        new("PUT of the property", Put),
        new("DELETE of the property", Empty),
        new("POST UpdateMultiple", (ground, attempt) => ground.Send(attempt.Who, "POST", Multiple(ground, attempt, "UpdateMultiple"), Targets(attempt, Keyed(ground, attempt)))),
        new("POST UpsertMultiple", (ground, attempt) => ground.Send(attempt.Who, "POST", Multiple(ground, attempt, "UpsertMultiple"), Targets(attempt, Keyed(ground, attempt)))),
        new("PATCH in a batch", (ground, attempt) => ground.Batch(attempt.Who, inChangeSet: false, "PATCH", ground.Payload.Path(attempt.Row), Changed(ground, attempt))),
        new("PATCH in a change set", (ground, attempt) => ground.Batch(attempt.Who, inChangeSet: true, "PATCH", ground.Payload.Path(attempt.Row), Changed(ground, attempt))),
        new("PATCH on behalf of the rep", (ground, attempt) => ground.Send(attempt.Who, "PATCH", ground.Payload.Path(attempt.Row), Changed(ground, attempt), ("MSCRMCallerID", ground.Rep.Id.ToString()))),
        new("PATCH on behalf of SYSTEM", (ground, attempt) => ground.Send(attempt.Who, "PATCH", ground.Payload.Path(attempt.Row), Changed(ground, attempt), ("MSCRMCallerID", ground.System.ToString()))),
    ];

    /// <summary>A row that is there is set aside or removed.</summary>
    public static IReadOnlyList<Way> OfRows { get; } =
    [
        new("PATCH of the state", (ground, attempt) => ground.Send(attempt.Who, "PATCH", ground.Payload.Path(attempt.Row), new JsonObject { ["statecode"] = 1, ["statuscode"] = 2 })),
        new("DELETE", (ground, attempt) => ground.Send(attempt.Who, "DELETE", ground.Payload.Path(attempt.Row), null)),
        new("DELETE in a change set", (ground, attempt) => ground.Batch(attempt.Who, inChangeSet: true, "DELETE", ground.Payload.Path(attempt.Row), null)),
    ];

    /// <summary>A row that is there joins another row's collection, or leaves it.</summary>
    public static IReadOnlyList<Way> OfCollections { get; } =
    [
        new("POST to a collection's $ref", (ground, attempt) => ground.Send(
            attempt.Who, "POST", $"{ground.Payload.Path(ground.OtherParent(attempt.Table))}/{ground.ParentRelationship(attempt.Table)}/$ref", Reference(ground, attempt))),
        new("DELETE of a collection's $ref", (ground, attempt) => ground.Send(
            attempt.Who, "DELETE", $"{ground.Payload.Path(ground.Parent(attempt.Row))}/{ground.ParentRelationship(attempt.Table)}({attempt.Row.Id})/$ref", null)),
    ];

    private static JsonObject New(Ground ground, Attempt attempt) =>
        ground.Payload.Row(attempt.Table, new Values { [attempt.Column] = attempt.Value }.Over(attempt.Table, ground.Needed(attempt.Table)).Attributes!);

    private static JsonObject Within(Ground ground, Attempt attempt)
    {
        var parent = ground.NeededOfParent(attempt.Table);
        var row = ground.Payload.Row(parent.LogicalName, parent.Attributes!);
        row[ground.ParentRelationship(attempt.Table)] = new JsonArray(New(ground, attempt));
        return row;
    }

    private static JsonObject Changed(Ground ground, Attempt attempt) => ground.Payload.Row(attempt.Table, new Values { [attempt.Column] = attempt.Value });

    private static JsonObject Keyed(Ground ground, Attempt attempt)
    {
        var row = Changed(ground, attempt);
        row[ground.Metadata.Table(attempt.Table).PrimaryIdColumn] = attempt.Row.Id.ToString();
        return row;
    }

    private static string Multiple(Ground ground, Attempt attempt, string message) => $"{ground.Payload.Set(attempt.Table)}/Microsoft.Dynamics.CRM.{message}";

    private static JsonObject Targets(Attempt attempt, JsonObject row)
    {
        row["@odata.type"] = $"Microsoft.Dynamics.CRM.{attempt.Table}";
        return new JsonObject { ["Targets"] = new JsonArray(row) };
    }

    private static Task Put(Ground ground, Attempt attempt) => ground.Payload.IsLookup(attempt.Table, attempt.Column)
        ? ground.Send(attempt.Who, "PUT", $"{Property(ground, attempt)}/$ref", new JsonObject { ["@odata.id"] = ground.Payload.Path((Microsoft.Xrm.Sdk.EntityReference)attempt.Value!) })
        : ground.Send(attempt.Who, "PUT", Property(ground, attempt), new JsonObject { ["value"] = ground.Payload.Value(attempt.Table, attempt.Column, attempt.Value) });

    private static Task Empty(Ground ground, Attempt attempt) =>
        ground.Send(attempt.Who, "DELETE", ground.Payload.IsLookup(attempt.Table, attempt.Column) ? $"{Property(ground, attempt)}/$ref" : Property(ground, attempt), null);

    private static string Property(Ground ground, Attempt attempt) =>
        $"{ground.Payload.Path(attempt.Row)}/{(ground.Payload.IsLookup(attempt.Table, attempt.Column) ? ground.Payload.Navigation(attempt.Table, attempt.Column) : attempt.Column)}";

    private static JsonObject Reference(Ground ground, Attempt attempt) => new() { ["@odata.id"] = ground.Payload.Path(attempt.Row) };
}
