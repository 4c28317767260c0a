using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Points in Dataverse.</summary>
internal sealed class PointStore(IOrganizationService service)
{
    public AgendaPoint? Find(Guid id) => Read(Fetch.In(AgendaItemRow.coach_agendaitemid, [id])) is { Count: > 0 } found ? found[0] : null;

    /// <summary>What waits for a rep and, where one is named, a manager.</summary>
    public IReadOnlyList<AgendaPoint> Waiting(Guid repId, Guid? managerId) => Read(Fetch.Template($"""
        <filter>
          <condition attribute="{AgendaItemRow.statuscode}" operator="eq" value="{(int)PointState.Open}" />
          <condition attribute="{AgendaItemRow.coach_repid}" operator="eq" value="{repId}" />
          {new Fetch.Parts(managerId is { } manager ? [Fetch.In(AgendaItemRow.coach_managerid, [manager])] : [])}
        </filter>
        """));

    /// <summary>All that waits for somebody, whoever the other is.</summary>
    public IReadOnlyList<AgendaPoint> WaitingFor(Guid userId) => Read(Fetch.Template($"""
        <filter>
          <condition attribute="{AgendaItemRow.statuscode}" operator="eq" value="{(int)PointState.Open}" />
          <filter type="or">
            <condition attribute="{AgendaItemRow.coach_repid}" operator="eq" value="{userId}" />
            <condition attribute="{AgendaItemRow.coach_managerid}" operator="eq" value="{userId}" />
          </filter>
        </filter>
        """));

    /// <summary>The open points that are ticked off in a conversation.</summary>
    public IReadOnlyList<AgendaPoint> TickedIn(Guid conversationId) => Read(Fetch.Template($"""
        <filter>
          <condition attribute="{AgendaItemRow.coach_conversationid}" operator="eq" value="{conversationId}" />
          <condition attribute="{AgendaItemRow.statuscode}" operator="eq" value="{(int)PointState.Open}" />
        </filter>
        """));

    /// <summary>Which points a conversation shows to somebody: while it waits all that are open, later those that were discussed in it; private ones to who raised them.</summary>
    public static XElement Shown(Conversation conversation, Guid userId) => Fetch.Template($"""
        <filter>
          {(conversation.IsWaiting
              ? Fetch.In(AgendaItemRow.statuscode, [(int)PointState.Open])
              : Fetch.In(AgendaItemRow.coach_conversationid, [conversation.Id]))}
          <filter type="or">
            <condition attribute="{AgendaItemRow.coach_private}" operator="ne" value="1" />
            <condition attribute="{AgendaItemRow.OwnerId}" operator="eq" value="{userId}" />
          </filter>
        </filter>
        """);

    public void Discuss(AgendaPoint point) => service.Update(new Entity(coach_agendaitem.EntityLogicalName, point.Id)
    {
        [AgendaItemRow.statecode] = new OptionSetValue((int)coach_agendaitem_statecode.Inactive),
        [AgendaItemRow.statuscode] = new OptionSetValue((int)PointState.Discussed),
    });

    public void Untick(AgendaPoint point) => service.Update(new Entity(coach_agendaitem.EntityLogicalName, point.Id) { [AgendaItemRow.coach_conversationid] = null });

    private IReadOnlyList<AgendaPoint> Read(XElement condition) => [.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_agendaitem.EntityLogicalName}">
          {Fetch.Columns(PointRows.Columns)}
          <order attribute="{AgendaItemRow.coach_agendaitemid}" />
          <filter>{condition}</filter>
        </entity></fetch>
        """)).Select(PointRows.Of)];
}
