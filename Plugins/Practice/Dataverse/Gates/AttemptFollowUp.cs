using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Those who are asked for a score can read the attempt and score it, wherever they stand: a partner who coaches whoever practised, and the coaches of the conversation it was in.</summary>
internal sealed class AttemptFollowUp(Step step)
{
    private const AccessRights ToScore = AccessRights.ReadAccess | AccessRights.AppendToAccess;

    public void LetCoachesIn()
    {
        var row = step.RowAfter();
        if (row.Id(AttemptRow.OwnerId) is not { } owner) return;

        List<Guid> coaches = [];
        if (row.Id(AttemptRow.coach_partnerid) is { } partner && step.Coaches(partner, owner)) coaches.Add(partner);
        if (step.Is("Create") && row.Id(AttemptRow.coach_conversationid) is { } id && step.FindTalk(id) is { } talk) coaches.AddRange([.. talk.CoachIds, talk.ManagerId ?? Guid.Empty]);
        foreach (var coach in coaches.Distinct().Where(coach => coach != owner && coach != Guid.Empty && Rights.MayOwn(step.System, coach, coach_attempt.EntityLogicalName)))
        {
            step.System.Grant(step.Row, coach, ToScore);
        }
    }
}
