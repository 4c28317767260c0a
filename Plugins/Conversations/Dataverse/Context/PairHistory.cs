using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// What the two of a conversation held before, with what was promised there: for the two themselves, in one question. Their talks about the record
/// however old they are, and of the others those of a year: nobody compares with what is longer ago.
/// </summary>
internal sealed class PairHistory
{
    private const int DaysBack = 366;
    private const string PromiseAlias = "promise";

    private PairHistory(IReadOnlyList<HeldConversation> held, IReadOnlyList<Commitment> promises, HeldConversation? last)
    {
        Held = held;
        Promises = promises;
        Last = last;
    }

    /// <summary>Those about the record, the newest first; of a rep who looks those with every manager.</summary>
    public IReadOnlyList<HeldConversation> Held { get; }

    /// <summary>Of the two about the record, and of the conversation itself.</summary>
    public IReadOnlyList<Commitment> Promises { get; }

    /// <summary>The last one of the two, whatever it was about.</summary>
    public HeldConversation? Last { get; }

    public static PairHistory Of(Step step, CoachedRecord? record, Conversation current)
    {
        var isRep = current.RepId == step.UserId;
        var about = record is null or { Kind: RecordKind.Plan } ? null : record.Regards?.Id ?? record.Reference.Id as Guid?;
        var rows = step.System.Run(Fetch.Template($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(
                  ConversationRow.Subject, ConversationRow.ActualEnd, ConversationRow.coach_managerid, ConversationRow.coach_repid, ConversationRow.StateCode,
                  ConversationRow.RegardingObjectId)}
              <order attribute="{ConversationRow.ActualEnd}" descending="true" />
              <order attribute="{ConversationRow.ActivityId}" />
              <filter type="or">
                <condition attribute="{ConversationRow.ActivityId}" operator="eq" value="{current.Id}" />
                <filter>
                  <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
                  <condition attribute="{ConversationRow.coach_repid}" operator="eq" value="{current.RepId ?? Guid.Empty}" />
                  {new Fetch.Parts(isRep ? [] : [Fetch.In(ConversationRow.coach_managerid, [current.ManagerId ?? Guid.Empty])])}
                  <filter type="or">
                    <condition attribute="{ConversationRow.ActualEnd}" operator="ge" value="{step.Now.AddDays(-DaysBack):yyyy-MM-ddTHH:mm:ssZ}" />
                    {new Fetch.Parts(about is { } regarded ? [Fetch.In(ConversationRow.RegardingObjectId, [regarded])] : [])}
                  </filter>
                </filter>
              </filter>
              {FeedbackRows.Along}
              <link-entity name="{Platform.Model.Task.EntityLogicalName}" from="{TaskRow.coach_conversationid}" to="{ConversationRow.ActivityId}" link-type="outer" alias="{PromiseAlias}">
                {Fetch.Columns([TaskRow.ActivityId, Rows.Version, .. CommitmentRows.Columns])}
                <order attribute="{TaskRow.ActivityId}" />
                {CommitmentRows.Zone}
              </link-entity>
            </entity></fetch>
            """));

        bool IsHere(Entity row) => about is null || row.Id(ConversationRow.RegardingObjectId) == about;
        bool IsOfThePair(Entity row) => row.Id(ConversationRow.coach_managerid) == current.ManagerId;
        List<Entity> talks = [.. rows.GroupBy(row => row.Id).Select(same => same.First()).Where(IsHeld)];
        return new PairHistory(
            [.. talks.Where(IsHere).Select(HeldConversations.Of)],
            [
                .. rows.Where(row => row.Id == current.Id || (IsHere(row) && IsOfThePair(row)))
                    .EachJoined(PromiseAlias, Platform.Model.Task.EntityLogicalName, TaskRow.ActivityId).Select(CommitmentRows.Of),
            ],
            talks.Where(row => row.Id != current.Id && IsOfThePair(row)).Select(HeldConversations.Of).FirstOrDefault());
    }

    private static bool IsHeld(Entity row) => row.Choice(ConversationRow.StateCode) == (int)ConversationState.Completed;
}
