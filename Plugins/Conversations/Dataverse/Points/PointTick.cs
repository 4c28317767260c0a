using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Ticks a point off in a talk. The two it is between write the row themselves; who coaches beside the manager has no right to it, and only the tick is written.</summary>
internal sealed class PointTick(Step step)
{
    public void Set(Guid pointId, Guid conversationId, bool isTicked)
    {
        var point = new PointStore(step.System).Find(pointId) ?? throw new RefusedException(PointRefusals.NotYours(pointId));
        var isTheirs = point.IsBetween(step.UserId);
        if (!isTheirs && PointRule.TickedByCoach(point, new ConversationStore(step).Find(conversationId), step.UserId) is { } problem) throw new RefusedException(problem);

        (isTheirs ? step.Caller : step.System).Update(new Entity(coach_agendaitem.EntityLogicalName, pointId)
        {
            [AgendaItemRow.coach_conversationid] = isTicked ? new EntityReference(coach_conversation.EntityLogicalName, conversationId) : null,
        });
    }
}
