using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Tells a manager what reps said today about the manager's talks: that they did, not what.</summary>
internal sealed class VerdictNews(Step step)
{
    private const int Most = 50;

    public void Tell(Guid managerId)
    {
        var given = Today(managerId);
        if (given.Count == 0) return;

        new DailyNotice(step.System, step.Now, "verdicts", Notices.VerdictGiven).Follow(managerId, new NoticeText(
            Notices.Given(given[0].Name(ConversationRow.coach_repid) ?? "", given[0].Text(ConversationRow.Subject) ?? "", given.Count - 1),
            given.Count == 1 ? Pages.Talk(given[0].Id, Notices.OpenTalk) : Pages.Week));
    }

    private IReadOnlyList<Entity> Today(Guid managerId)
    {
        var zone = TimeZones.Of(step.System, managerId);
        var midnight = LocalCalendar.InstantOf(LocalCalendar.DayOf(step.Now, zone), TimeSpan.Zero, zone);
        return step.System.Run($"""
            <fetch top="{Most}"><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRow.Subject, ConversationRow.coach_repid)}
              <order attribute="{ConversationRow.coach_verdicton}" descending="true" />
              <filter>
                <condition attribute="{ConversationRow.coach_managerid}" operator="eq" value="{managerId}" />
                <condition attribute="{ConversationRow.coach_verdicton}" operator="ge" value="{midnight:yyyy-MM-ddTHH:mm:ssZ}" />
                <condition attribute="{ConversationRow.coach_verdict}" operator="ne" value="{(int)Verdict.NotGiven}" />
              </filter>
            </entity></fetch>
            """);
    }
}
