using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The row in which a rep has judged a conversation.</summary>
internal static class FeedbackRows
{
    public static Entity? Of(IOrganizationService service, Guid conversationId) => service.RunOne($"""
        <fetch><entity name="{coach_feedback.EntityLogicalName}">
          {Fetch.Columns(FeedbackRow.coach_feedbackid)}
          <filter><condition attribute="{FeedbackRow.coach_conversationid}" operator="eq" value="{conversationId}" /></filter>
        </entity></fetch>
        """);
}
