using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The row in which a rep has judged a conversation.</summary>
internal static class FeedbackRows
{
    private const string Alias = "feedback";

    /// <summary>Reads what was said along with its conversation: nothing for those who may not read it, although they may read the conversation.</summary>
    public static XElement Along => Fetch.Template($"""
        <link-entity name="{coach_feedback.EntityLogicalName}" from="{FeedbackRow.coach_conversationid}" to="{ConversationRow.ActivityId}" link-type="outer" alias="{Alias}">
          {Fetch.Columns(FeedbackRow.coach_verdict, FeedbackRow.coach_on)}
        </link-entity>
        """);

    public static Verdict VerdictOf(Entity conversation) => (Verdict)(conversation.Choice($"{Alias}.{FeedbackRow.coach_verdict}") ?? (int)Verdict.NotGiven);

    public static DateTime? GivenOn(Entity conversation) => conversation.Date($"{Alias}.{FeedbackRow.coach_on}");

    public static Entity? Of(IOrganizationService service, Guid conversationId) => service.RunOne($"""
        <fetch><entity name="{coach_feedback.EntityLogicalName}">
          {Fetch.Columns(FeedbackRow.coach_feedbackid)}
          <filter><condition attribute="{FeedbackRow.coach_conversationid}" operator="eq" value="{conversationId}" /></filter>
        </entity></fetch>
        """);
}
