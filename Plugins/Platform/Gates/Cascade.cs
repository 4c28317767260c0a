using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>
/// What the platform itself brings to a row because of another one: a row goes with the row above it or loses it, gets its new
/// owner, or refers to the record that another was merged into. Nobody chooses what is written then, so it is let through.
/// </summary>
internal static class Cascade
{
    public static bool Brought(IPluginExecutionContext context) =>
        CauseOf(context) is { } cause && (context.MessageName == "Delete" ? cause.MessageName == "Delete" : Follows(context, cause));

    /// <summary>Whether a row gets a new owner because another one does, or because all of somebody's rows do.</summary>
    public static bool HandsOver(IPluginExecutionContext context) =>
        CauseOf(context) is { } cause && (cause.MessageName is "ReassignObjectsSystemUser" or "ReassignObjectsOwner" || (cause.MessageName is "Assign" or "Update" && Follows(context, cause)));

    /// <summary>What happened to another row: the platform may turn one message into another about the same row first.</summary>
    private static IPluginExecutionContext? CauseOf(IPluginExecutionContext context)
    {
        var cause = context.ParentContext;
        while (cause is not null && cause.PrimaryEntityId == context.PrimaryEntityId) cause = cause.ParentContext;
        return cause;
    }

    private static bool Follows(IPluginExecutionContext context, IPluginExecutionContext cause) => cause.MessageName switch
    {
        "Delete" => Row(context) is { } row && row.Attributes.All(column => column.Value is null or Guid),
        "Merge" => SentOnly(context, Sent(cause, "Target")),
        "Assign" or "Update" => NewOwner(cause) is { } owner && SentOnly(context, owner),
        _ => false,
    };

    /// <summary>Whether nothing is written but this reference.</summary>
    private static bool SentOnly(IPluginExecutionContext context, EntityReference? reference) =>
        reference is not null
        && (context.MessageName == "Assign"
            ? Same(Sent(context, "Assignee"), reference)
            : Row(context) is { } row && row.Attributes.Any(column => column.Value is EntityReference) && row.Attributes.All(column => column.Value is Guid || Same(column.Value, reference)));

    private static EntityReference? NewOwner(IPluginExecutionContext cause) =>
        Sent(cause, "Assignee") ?? (Row(cause) is { } row && row.Attributes.TryGetValue(Rows.Owner, out var owner) ? owner as EntityReference : null);

    private static bool Same(object? value, EntityReference other) => value is EntityReference reference && reference.Id == other.Id && reference.LogicalName == other.LogicalName;

    private static Entity? Row(IPluginExecutionContext context) => context.InputParameters.TryGetValue("Target", out var target) ? target as Entity : null;

    private static EntityReference? Sent(IPluginExecutionContext context, string parameter) =>
        context.InputParameters.TryGetValue(parameter, out var value) ? value as EntityReference : null;
}
