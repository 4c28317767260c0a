using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The notification that asks a rep for the verdict, and its end.</summary>
internal sealed class Bell(Step step)
{
    /// <summary>The rep is the judge: it was coaching only if the rep says so.</summary>
    public void Ask(Conversation conversation)
    {
        if (conversation.RepId is not { } rep || conversation.IsWithOneself) return;

        Notice.Send(
            step.System,
            rep,
            "How was the coaching?",
            $"{NameOf(conversation.ManagerId)} completed \"{conversation.Subject}\". Did it change how you think, or what you will do?",
            Link(conversation.Id));
    }

    /// <summary>What is answered is not asked any more.</summary>
    public void Silence(Guid conversationId)
    {
        foreach (var asked in step.System.RunAll(Fetch.Template($"""
            <fetch><entity name="{appnotification.EntityLogicalName}">
              {Fetch.Columns(NotificationRow.appnotificationId)}
              <order attribute="{NotificationRow.appnotificationId}" />
              <filter><condition attribute="{NotificationRow.Data}" operator="like" value="%{conversationId:D}%" /></filter>
            </entity></fetch>
            """)).ToList())
        {
            step.System.Delete(asked.LogicalName, asked.Id);
        }
    }

    private string NameOf(Guid? managerId) => managerId is not { } id ? "" : step.System.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{id}" /></filter>
        </entity></fetch>
        """)?.Text(UserRow.FullName) ?? "";

    /// <summary>Opens the coaching pane as a page of its own: there the rep finds the question.</summary>
    private static string Link(Guid conversationId) =>
        $$$"""{"actions":[{"title":"Give your verdict","data":{"url":"?pagetype=webresource&webresourceName=coach_%2Fconversations%2Fpane%2Fpane.html&data=table%3D{{{coach_conversation.EntityLogicalName}}}%26id%3D{{{conversationId:D}}}"}}]}""";
}
