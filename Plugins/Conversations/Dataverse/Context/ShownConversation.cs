using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The conversation to show, as the caller may see it, with the names of those who take part.</summary>
internal sealed class ShownConversation
{
    private readonly Entity row;

    private ShownConversation(Conversation conversation, IReadOnlyList<Entity> rows)
    {
        Conversation = conversation;
        row = rows[0];
        Coaches = [.. rows.Select(coach => coach.Value($"coach.{PartyRow.PartyId}")).OfType<EntityReference>().Where(coach => conversation.CoachIds.Contains(coach.Id)).Select(Person)];
    }

    public Conversation Conversation { get; }

    public List<PersonInfo> Coaches { get; }

    public PersonInfo? Manager => Person(ConversationRow.coach_managerid);

    public PersonInfo? Rep => Person(ConversationRow.coach_repid);

    public string? TemplateName => row.Name(ConversationRow.coach_templateid);

    public DateTime? CompletedOn => row.Date(ConversationRow.ActualEnd);

    public int? ClaimedMinutes => row.Choice(ConversationRow.ActualDurationMinutes);

    public bool WasOffPlan => row.Value(ConversationRow.coach_offplan) is true;

    public Verdict Verdict => FeedbackRows.VerdictOf(row);

    public DateTime? VerdictOn => FeedbackRows.GivenOn(row);

    /// <summary>The one that is named.</summary>
    public static ShownConversation Named(Step step, Guid id) =>
        Read(step, $"""<filter><condition attribute="{ConversationRow.ActivityId}" operator="eq" value="{id}" /></filter>""", conversations => conversations.Count > 0 ? conversations[0] : null)
        ?? throw new RefusedException(Refusals.NotReadable(id));

    /// <summary>The one about a record that waits for the caller; null when none does.</summary>
    public static ShownConversation? Waiting(Step step, Guid recordId) => Read(
        step,
        $"""
        <filter>
          <condition attribute="{ConversationRow.RegardingObjectId}" operator="eq" value="{recordId}" />
          <condition attribute="{ConversationRow.StateCode}" operator="in">
            <value>{(int)ConversationState.Open}</value><value>{(int)ConversationState.Scheduled}</value>
          </condition>
        </filter>
        """,
        conversations => FindOrStart.ToShow(conversations, step.UserId));

    private static ShownConversation? Read(Step step, FormattableString filter, Func<IReadOnlyList<Conversation>, Conversation?> which)
    {
        var rows = step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRows.Columns.Concat(
              [
                  ConversationRow.ActualEnd, ConversationRow.ActualDurationMinutes, ConversationRow.coach_offplan,
              ]))}
              <order attribute="{ConversationRow.ActivityId}" />
              {Fetch.Template(filter)}
              {ConversationRows.Coaches}
              {FeedbackRows.Along}
            </entity></fetch>
            """)).ToList();
        return which(ConversationRows.Of(rows)) is { } found ? new ShownConversation(found, [.. rows.Where(row => row.Id == found.Id)]) : null;
    }

    private PersonInfo? Person(string column) => row.Value(column) is EntityReference user ? Person(user) : null;

    private static PersonInfo Person(EntityReference user) => new() { Id = user.Id.ToString(), Name = user.Name ?? "" };
}
