using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Where notifications lead.</summary>
internal static class Pages
{
    /// <summary>The coaching pane as a page of its own.</summary>
    public static NoticeAction Talk(Guid conversationId, Message title) =>
        NoticeAction.OpensPage("coach_/conversations/pane/pane.html", $"table={coach_conversation.EntityLogicalName}&id={conversationId:D}", title);

    public static NoticeAction Week => NoticeAction.OpensPage("coach_/conversations/week/week.html", null, new Message("Notices.OpenWeek", "Open your week"));
}
