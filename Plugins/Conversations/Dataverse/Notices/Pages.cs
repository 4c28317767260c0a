using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Where notifications lead.</summary>
internal static class Pages
{
    /// <summary>The coaching pane as a page of its own.</summary>
    public static string Talk(Guid conversationId, string title) =>
        Notice.OpensPage("coach_/conversations/pane/pane.html", $"table={coach_conversation.EntityLogicalName}&id={conversationId:D}", title);

    public static string Week(string title) => Notice.OpensPage("coach_/conversations/week/week.html", null, title);
}
