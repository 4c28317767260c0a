using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The notification that asks a rep for the verdict, and its end.</summary>
internal sealed class Bell(Step step)
{
    // The platform documents these values of an in-app notification; its choices are not part of the table's definition.
    private const int InfoIcon = 100000000;
    private const int ShownForAWhile = 200000000;

    /// <summary>The rep is the judge: it was coaching only if the rep says so.</summary>
    public void Ask(Conversation conversation)
    {
        if (conversation.RepId is not { } rep || conversation.IsWithOneself) return;

        step.System.Create(new Entity(appnotification.EntityLogicalName)
        {
            [NotificationRow.Title] = "How was the coaching?",
            [NotificationRow.Body] = $"{NameOf(conversation.ManagerId)} completed \"{conversation.Subject}\". Did it change how you think, or what you will do?",
            [NotificationRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, rep),
            [NotificationRow.IconType] = new OptionSetValue(InfoIcon),
            [NotificationRow.ToastType] = new OptionSetValue(ShownForAWhile),
            [NotificationRow.Data] = Link(conversation.Id),
        });
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
