using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The notification that asks a rep for verdicts, and its end. The rep is the judge: it was coaching only if the rep says so.</summary>
internal sealed class Bell(Step step)
{
    private const int Most = 50;

    private readonly DailyNotice notice = new(step.System, step.Now, "verdict", Notices.VerdictAsked);

    public void Ask(Conversation conversation)
    {
        if (conversation.RepId is { } rep && !conversation.IsWithOneself) notice.Follow(rep, Waiting(rep));
    }

    /// <summary>What is answered, gone, or somebody else's by now is not asked any more.</summary>
    public void Silence(Guid? repId)
    {
        if (repId is { } rep) notice.Shorten(rep, () => Waiting(rep));
    }

    /// <summary>Opens the talk that was held last as a page of its own: there the rep finds the question.</summary>
    private NoticeText? Waiting(Guid repId)
    {
        var waiting = Unjudged(repId);
        return waiting.Count == 0 ? null : new(
            Notices.Asked(waiting[0].Name(ConversationRow.coach_managerid) ?? "", waiting[0].Text(ConversationRow.Subject) ?? "", waiting.Count - 1),
            Pages.Talk(waiting[0].Id, Notices.GiveVerdict));
    }

    private IReadOnlyList<Entity> Unjudged(Guid repId) => step.System.Run($"""
        <fetch top="{Most}"><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(ConversationRow.Subject, ConversationRow.coach_managerid)}
          <order attribute="{ConversationRow.ActualEnd}" descending="true" />
          <order attribute="{ConversationRow.ActivityId}" />
          <filter>
            <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
            <condition attribute="{ConversationRow.coach_repid}" operator="eq" value="{repId}" />
            <condition attribute="{ConversationRow.coach_managerid}" operator="ne" value="{repId}" />
            <filter type="or">
              <condition attribute="{ConversationRow.coach_verdict}" operator="null" />
              <condition attribute="{ConversationRow.coach_verdict}" operator="eq" value="{(int)Verdict.NotGiven}" />
            </filter>
          </filter>
        </entity></fetch>
        """);
}
