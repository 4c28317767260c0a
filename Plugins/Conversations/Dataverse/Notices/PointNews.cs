using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Tells a manager that reps have raised points for their next talks, as long as some wait.</summary>
internal sealed class PointNews(Step step)
{
    private const int Most = 50;

    /// <summary>After a point was raised: by a rep, for who raises one needs not be told.</summary>
    public void Tell()
    {
        if (step.Target.Value(AgendaItemRow.coach_private) is true || step.Target.Id(AgendaItemRow.coach_managerid) is not { } manager || manager == step.Target.Id(AgendaItemRow.OwnerId)) return;
        if (Waiting(manager) is { } text) Notice.Follow(manager, text);
    }

    /// <summary>After one was discussed, dropped, moved, made private or deleted: what does not wait any more is not said.</summary>
    public void Shorten() => Shorten([step.Before?.Id(AgendaItemRow.coach_managerid), step.Is("Delete") ? null : step.Sent.Id(AgendaItemRow.coach_managerid)]);

    /// <summary>After several: once for each manager.</summary>
    public void Shorten(IEnumerable<Guid?> managers)
    {
        foreach (var manager in managers.OfType<Guid>().Distinct()) Notice.Shorten(manager, () => Waiting(manager));
    }

    private DailyNotice Notice => new(step.System, step.Now, "points", Notices.PointRaised);

    /// <summary>What reps have raised and nobody has discussed or dropped, the newest first.</summary>
    private NoticeText? Waiting(Guid managerId)
    {
        var points = step.System.Run($"""
            <fetch top="{Most}"><entity name="{coach_agendaitem.EntityLogicalName}">
              {Fetch.Columns(AgendaItemRow.coach_name, AgendaItemRow.coach_repid)}
              <order attribute="{AgendaItemRow.CreatedOn}" descending="true" />
              <order attribute="{AgendaItemRow.coach_agendaitemid}" />
              <filter>
                <condition attribute="{AgendaItemRow.coach_managerid}" operator="eq" value="{managerId}" />
                <condition attribute="{AgendaItemRow.OwnerId}" operator="ne" value="{managerId}" />
                <condition attribute="{AgendaItemRow.coach_private}" operator="ne" value="1" />
                <condition attribute="{AgendaItemRow.statecode}" operator="eq" value="{(int)coach_agendaitem_statecode.Active}" />
              </filter>
            </entity></fetch>
            """);
        return points.Count == 0
            ? null
            : new NoticeText(Notices.Raised(points[0].Name(AgendaItemRow.coach_repid) ?? "", points[0].Text(AgendaItemRow.coach_name) ?? "", points.Count - 1), Pages.Week);
    }
}
