using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// No role reaches anybody else's points, so that a private one is its owner's alone. One that is not private is shared with the other of the
/// two: compares who should read it with who did, and shares the difference.
/// </summary>
internal sealed class PointShares(Step step)
{
    private const AccessRights ToTalkAbout = AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.AppendAccess;

    public void Begin() => Follow(null, PointRows.Of(step.Target));

    public void Change()
    {
        if (step.Before is null) return;
        var before = PointRows.Of(step.Before);
        Follow(before, before.With(step.Target));
    }

    private void Follow(AgendaPoint? before, AgendaPoint after)
    {
        if (before?.ReadBy == after.ReadBy) return;

        var row = new RecordReference(coach_agendaitem.EntityLogicalName, step.Row.Id);
        if (before?.ReadBy is { } earlier) step.System.Revoke(row, earlier);
        if (after.ReadBy is { } reader) step.System.Grant(row, reader, ToTalkAbout);
    }
}
