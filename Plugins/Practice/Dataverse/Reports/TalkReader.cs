using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>The conversations that go on with somebody, in which that somebody can practise.</summary>
internal sealed class TalkReader(Step step)
{
    private const string Coach = "coach";
    private const int Most = 5;

    /// <summary>What was begun last comes first.</summary>
    public List<PracticeTalkInfo> Of(Guid repId) =>
    [
        .. step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRow.Subject, ConversationRow.ActualStart, ConversationRow.ScheduledStart, ConversationRow.coach_managerid)}
              <order attribute="{ConversationRow.ActivityId}" />
              <filter>
                <condition attribute="{ConversationRow.coach_repid}" operator="eq" value="{repId}" />
                <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Open}" />
                <filter type="or">
                  <condition attribute="{ConversationRow.ActualStart}" operator="not-null" />
                  <condition attribute="{ConversationRow.ScheduledStart}" operator="le" value="{step.Now:yyyy-MM-ddTHH:mm:ssZ}" />
                </filter>
              </filter>
              <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ConversationRow.ActivityId}" link-type="outer" alias="{Coach}">
                {Fetch.Columns(PartyRow.PartyId)}
                <order attribute="{PartyRow.ActivityPartyId}" />
                <filter>
                  <condition attribute="{PartyRow.ParticipationTypeMask}" operator="eq" value="{(int)activityparty_participationtypemask.RequiredAttendee}" />
                  <condition attribute="{PartyRow.PartyId}" operator="ne" value="{repId}" />
                </filter>
              </link-entity>
            </entity></fetch>
            """)).GroupBy(row => row.Id)
            .OrderByDescending(same => Begun(same.First())).ThenBy(same => same.Key).Take(Most)
            .Select(same => Info(same.First(), [.. same.Select(row => row.Value($"{Coach}.{PartyRow.PartyId}") as EntityReference)])),
    ];

    private static DateTime? Begun(Entity talk) => talk.Date(ConversationRow.ActualStart) ?? talk.Date(ConversationRow.ScheduledStart);

    private static PracticeTalkInfo Info(Entity talk, IReadOnlyList<EntityReference?> beside) => new()
    {
        ConversationId = talk.Id.ToString(),
        Subject = talk.Text(ConversationRow.Subject) ?? "",
        // A customer can be there and coaches nobody; two may have the same name.
        Coaches =
        [
            .. new[] { talk.Value(ConversationRow.coach_managerid) as EntityReference }.Concat(beside).OfType<EntityReference>()
                .Where(person => person.LogicalName == SystemUser.EntityLogicalName)
                .GroupBy(coach => coach.Id).Select(same => same.First().Name ?? ""),
        ],
    };
}
