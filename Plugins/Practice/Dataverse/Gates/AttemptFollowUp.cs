using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>A partner who coaches whoever practised can read the attempt, wherever the two stand.</summary>
internal sealed class AttemptFollowUp(Step step)
{
    public void SharePartner()
    {
        var row = step.RowAfter();
        if (row.Id(AttemptRow.coach_partnerid) is not { } partner || row.Id(AttemptRow.OwnerId) is not { } owner) return;
        if (!step.Coaches(partner, owner) || !Rights.MayOwn(step.System, partner, coach_attempt.EntityLogicalName)) return;
        step.System.Grant(step.Row, partner, AccessRights.ReadAccess);
    }
}
