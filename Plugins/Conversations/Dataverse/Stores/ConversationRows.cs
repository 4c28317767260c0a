using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Conversations as rows: what is read of them, and what it means.</summary>
internal static class ConversationRows
{
    public static readonly IReadOnlyList<string> Columns =
    [
        ConversationRow.Subject, ConversationRow.StateCode, ConversationRow.coach_managerid, ConversationRow.coach_repid, ConversationRow.coach_templateid,
        ConversationRow.coach_type, ConversationRow.RegardingObjectId, ConversationRow.ScheduledStart, ConversationRow.ScheduledEnd, ConversationRow.ActualStart, ConversationRow.CreatedOn,
    ];

    private const string Party = $"coach.{PartyRow.PartyId}";

    /// <summary>Reads those who coach beside the manager along: the required attendees. A row comes once for each of them.</summary>
    public static XElement Coaches => Fetch.Template($"""
        <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ConversationRow.ActivityId}" link-type="outer" alias="coach">
          {Fetch.Columns(PartyRow.PartyId)}
          <order attribute="{PartyRow.ActivityPartyId}" />
          <filter><condition attribute="{PartyRow.ParticipationTypeMask}" operator="eq" value="{(int)activityparty_participationtypemask.RequiredAttendee}" /></filter>
        </link-entity>
        """);

    /// <summary>Conversations with their coaches, in the order of the rows.</summary>
    public static IReadOnlyList<Conversation> Of(IEnumerable<Entity> rows) =>
    [
        .. rows.GroupBy(row => row.Id).Select(rows => Of(rows.First()) with
        {
            CoachIds = [.. rows.Select(row => row.Value(Party)).OfType<EntityReference>().Where(IsUser).Select(party => party.Id).Distinct()],
        }),
    ];

    public static Conversation Of(Entity row) => new(
        row.Id,
        row.Text(ConversationRow.Subject) ?? "",
        (ConversationState)(row.Choice(ConversationRow.StateCode) ?? (int)ConversationState.Open),
        row.Id(ConversationRow.coach_managerid),
        row.Id(ConversationRow.coach_repid))
    {
        TemplateId = row.Id(ConversationRow.coach_templateid),
        Type = (CoachingType?)row.Choice(ConversationRow.coach_type),
        About = row.Value(ConversationRow.RegardingObjectId) is EntityReference about ? new RecordReference(about.LogicalName, about.Id) : null,
        PlannedStart = row.Date(ConversationRow.ScheduledStart),
        PlannedEnd = row.Date(ConversationRow.ScheduledEnd),
        StartedOn = row.Date(ConversationRow.ActualStart),
        CreatedOn = row.Date(ConversationRow.CreatedOn) ?? default,
        CoachIds = row.Value(ConversationRow.RequiredAttendees) is EntityCollection parties ? CoachesOf(parties) : [],
    };

    /// <summary>What is sent over what is there.</summary>
    public static Conversation With(this Conversation conversation, Entity sent) => conversation with
    {
        ManagerId = sent.Contains(ConversationRow.coach_managerid) ? sent.Id(ConversationRow.coach_managerid) : conversation.ManagerId,
        RepId = sent.Contains(ConversationRow.coach_repid) ? sent.Id(ConversationRow.coach_repid) : conversation.RepId,
        CoachIds = sent.Value(ConversationRow.RequiredAttendees) is EntityCollection parties ? CoachesOf(parties)
            : sent.Contains(ConversationRow.RequiredAttendees) ? [] : conversation.CoachIds,
    };

    private static IReadOnlyCollection<Guid> CoachesOf(EntityCollection parties) =>
        [.. parties.Entities.Select(party => party.Value(PartyRow.PartyId)).OfType<EntityReference>().Where(IsUser).Select(party => party.Id).Distinct()];

    private static bool IsUser(EntityReference party) => party.LogicalName == SystemUser.EntityLogicalName;
}
