using CoachingExtensions.Platform;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// The manager named on a plan reads it, wherever in the organisation she sits, as long as she is named. The plan is shared; its
/// relationships take the targets along, with their links, contributions and earlier values, those that come later too.
/// </summary>
internal static class NamedManager
{
    public static void Follow(Step step)
    {
        var before = step.Before is { } row ? Reader(row.Value(PlanRow.coach_managerid), row.Value(PlanRow.OwnerId)) : null;
        var after = Reader(step.After(PlanRow.coach_managerid), step.After(PlanRow.OwnerId));
        if (before == after) return;

        if (before is { } gone) step.System.Revoke(step.Row, gone);
        if (after is { } named) step.System.Grant(step.Row, named, AccessRights.ReadAccess);
    }

    /// <summary>Who owns the plan reads it already.</summary>
    private static Guid? Reader(object? manager, object? owner) =>
        manager is EntityReference named && named.Id != (owner as EntityReference)?.Id ? named.Id : null;
}
