using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// What becomes of a point when all rows of who raised it are given to somebody else. A private one was for nobody: it loses its words and is
/// dropped. The others stay between the two they were between, and who has them now takes the side of who left.
/// </summary>
internal sealed class LeftPoint(Step step)
{
    public void HandOver(AgendaPoint point)
    {
        var row = new Entity(coach_agendaitem.EntityLogicalName, point.Id);
        if (point.IsPrivate)
        {
            row[AgendaItemRow.coach_name] = step.Said(new Message("Points.OfSomebodyWhoLeft", "A private point of somebody who left"));
            row[AgendaItemRow.coach_conversationid] = null;
            if (point.State == PointState.Open)
            {
                row[AgendaItemRow.statecode] = new OptionSetValue((int)coach_agendaitem_statecode.Inactive);
                row[AgendaItemRow.statuscode] = new OptionSetValue((int)PointState.Dropped);
            }
        }
        else if (point.State == PointState.Open && step.Sent.Id(AgendaItemRow.OwnerId) is { } next && next != point.OtherSide)
        {
            // With the owner in one update, so that the two are never without the one who raised it.
            row[point.OwnerId == point.RepId ? AgendaItemRow.coach_repid : AgendaItemRow.coach_managerid] = User(next);
            row[AgendaItemRow.OwnerId] = User(next);
            row[AgendaItemRow.coach_conversationid] = null;
        }
        else
        {
            return;
        }

        step.System.Update(row);
    }

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);
}
