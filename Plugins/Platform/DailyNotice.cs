using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>What one notification says of all that waits.</summary>
/// <param name="Body">What there is to say.</param>
/// <param name="Action">What can be done about it.</param>
internal sealed record NoticeText(Message Body, NoticeAction? Action);

/// <summary>
/// A notification of which a user has one of each kind, however much waits. What happens later the same day is said in it; on another day a
/// new one takes its place, so that nobody is called twice a day for the same. When nothing waits it goes.
/// </summary>
internal sealed class DailyNotice(IOrganizationService system, DateTime now, string kind, Message title)
{
    private readonly Notice notice = new(system, kind);

    /// <param name="user">Whom it is for.</param>
    /// <param name="text">What there is to say now; null for nothing.</param>
    public void Follow(Guid user, NoticeText? text)
    {
        List<Entity> there = [.. Rows([user])];
        var today = text is null || there.Count == 0 || !IsOfToday(there[0], user) ? null : there[0];
        foreach (var row in there.Where(row => row != today)) Remove(row);
        if (text is null) return;

        if (today is not null) Rewrite(today, user, text);
        else notice.Send(user, title, text.Body, text.Action);
    }

    /// <summary>Says what is left, and calls nobody who was not called: for what was done.</summary>
    /// <param name="user">Whom it is for.</param>
    /// <param name="text">What there is to say; asked for only where there is a notification.</param>
    public void Shorten(Guid user, Func<NoticeText?> text)
    {
        List<Entity> there = [.. Rows([user])];
        if (there.Count == 0) return;

        var left = text();
        if (left is not null) Rewrite(there[0], user, left);
        foreach (var row in left is null ? there : there.Skip(1)) Remove(row);
    }

    /// <summary>Those of some people who have one.</summary>
    public IReadOnlyCollection<Guid> Called(IReadOnlyCollection<Guid> people) => new HashSet<Guid>(Rows(people).Select(row => row.Id(NotificationRow.OwnerId)).OfType<Guid>());

    private bool IsOfToday(Entity row, Guid user)
    {
        var zone = TimeZones.Of(system, user);
        return LocalCalendar.DayOf(row.Date(NotificationRow.CreatedOn) ?? default, zone) == LocalCalendar.DayOf(now, zone);
    }

    private void Rewrite(Entity row, Guid user, NoticeText text)
    {
        var body = notice.Body(user, text.Body);
        var data = notice.Data(user, text.Action);
        if (row.Text(NotificationRow.Body) == body && row.Text(NotificationRow.Data) == data) return;

        system.Update(new Entity(row.LogicalName, row.Id) { [NotificationRow.Body] = body, [NotificationRow.Data] = data });
    }

    private void Remove(Entity row) => system.Delete(row.LogicalName, row.Id);

    private IEnumerable<Entity> Rows(IReadOnlyCollection<Guid> users) => system.RunAll(Fetch.Template($"""
        <fetch><entity name="{appnotification.EntityLogicalName}">
          {Fetch.Columns(NotificationRow.appnotificationId, NotificationRow.OwnerId, NotificationRow.CreatedOn, NotificationRow.Body, NotificationRow.Data)}
          <order attribute="{NotificationRow.CreatedOn}" descending="true" />
          <order attribute="{NotificationRow.appnotificationId}" />
          <filter>
            <condition attribute="{NotificationRow.Data}" operator="like" value="{notice.Mark}%" />
            {Fetch.In(NotificationRow.OwnerId, users)}
          </filter>
        </entity></fetch>
        """));
}
