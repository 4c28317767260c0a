using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>One rule for every way of writing a point: the pane, a form, the Web API, an import.</summary>
internal sealed class PointGate(Step step)
{
    private readonly PointStore points = new(step.System);

    public void DemandCreatable()
    {
        step.Target[AgendaItemRow.OwnerId] = User(step.UserId);
        FillPair();
        var point = PointRows.Of(step.Target) with { OwnerId = step.UserId };
        Refuse(PointRule.Raised(point));
        DemandReadable(point);
    }

    public void DemandChangeable()
    {
        if (step.IsOwnWork || points.Find(step.Row.Id) is not { } before) return;
        if (Cascade.HandsOver(step.Context))
        {
            new LeftPoint(step).HandOver(before);
            return;
        }

        if (Cascade.Brought(step.Context)) return;

        var after = before.With(step.Sent);
        if (after == before) return;

        var settled = PointRule.Settled(before, after);
        Refuse(PointRule.Changed(before, settled, step.UserId, () => settled.ConversationId is { } talk ? new ConversationStore(step).Find(talk) : null));
        if (settled.ReadBy != before.ReadBy) DemandReadable(settled);
        if (settled.ConversationId != after.ConversationId) LoseTick();
    }

    public void DemandDeletable()
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context) || points.Find(step.Row.Id) is not { } point) return;
        Refuse(PointRule.Deleted(point, step.UserId, () => Rights.IsAdministrator(step.System, step.UserId)));
    }

    /// <summary>Who reads a point follows from whom it is between: nobody shares one.</summary>
    public void DemandProduct()
    {
        if (!step.IsOwnWork && !Cascade.Brought(step.Context)) throw new RefusedException(PointRefusals.NotShared);
    }

    /// <summary>Who names one of the two means to be the other. Who names nobody is a rep who raises it with the own manager.</summary>
    private void FillPair()
    {
        const string Rep = AgendaItemRow.coach_repid;
        const string Manager = AgendaItemRow.coach_managerid;
        var row = step.Target;
        if (row.Id(Rep) is null && row.Id(Manager) != step.UserId) row[Rep] = User(step.UserId);
        if (row.Id(Manager) is not null) return;
        if (row.Id(Rep) != step.UserId) row[Manager] = User(step.UserId);
        else if (ManagerOf(step.UserId) is { } own) row[Manager] = User(own);
    }

    private Guid? ManagerOf(Guid userId) => step.System.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.ParentSystemUserId)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{userId}" /></filter>
        </entity></fetch>
        """)?.Id(UserRow.ParentSystemUserId);

    /// <summary>The platform lets nobody at a row who may read none of its table.</summary>
    private void DemandReadable(AgendaPoint point)
    {
        if (point.ReadBy is { } other && !Rights.MayOwn(step.System, other, coach_agendaitem.EntityLogicalName)) throw new RefusedException(PointRefusals.NotReadable(point.Text, NameOf(other)));
    }

    private string NameOf(Guid userId) => step.System.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{userId}" /></filter>
        </entity></fetch>
        """)?.Text(UserRow.FullName) ?? userId.ToString();

    /// <summary>The old messages name the state alone: their row loses the tick by an update of its own.</summary>
    private void LoseTick()
    {
        if (step.Context.InputParameters.Contains("Target")) step.Sent[AgendaItemRow.coach_conversationid] = null;
        else step.System.Update(new Entity(coach_agendaitem.EntityLogicalName, step.Row.Id) { [AgendaItemRow.coach_conversationid] = null });
    }

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);

    private static void Refuse(Message? problem)
    {
        if (problem is not null) throw new RefusedException(problem);
    }
}
