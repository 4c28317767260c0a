using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The conversations that were held before, as the caller may see them.</summary>
internal sealed class HeldConversations(Step step)
{
    // More than anybody looks back on; the newest come first.
    private const int Most = 50;

    /// <param name="record">What they were about; about a plan, all with its rep are meant.</param>
    /// <param name="repId">With whom.</param>
    public IReadOnlyList<HeldConversation> Of(CoachedRecord record, Guid? repId) => [.. step.Caller.Run($"""
        <fetch top="{Most}"><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(
              ConversationRow.Subject, ConversationRow.ActualEnd, ConversationRow.coach_managerid, ConversationRow.coach_repid)}
          <order attribute="{ConversationRow.ActualEnd}" descending="true" />
          <filter>
            <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
            {About(record, repId)}
          </filter>
          {FeedbackRows.Along}
        </entity></fetch>
        """).Select(Of)];

    public static HeldConversation Of(Entity row) => new(
        row.Id, row.Text(ConversationRow.Subject) ?? "", row.Date(ConversationRow.ActualEnd) ?? default, row.Id(ConversationRow.coach_managerid), row.Id(ConversationRow.coach_repid))
    {
        ManagerName = row.Name(ConversationRow.coach_managerid) ?? "",
        Verdict = FeedbackRows.VerdictOf(row),
    };

    /// <summary>The condition that says which conversations belong together: those about the record, or about a plan all of the rep.</summary>
    public static Fetch.Parts About(CoachedRecord record, Guid? repId) => new(record.Kind == RecordKind.Plan && repId is { } rep
        ? [Fetch.In(ConversationRow.coach_repid, [rep])]
        : [Fetch.In(ConversationRow.RegardingObjectId, [record.Regards?.Id ?? record.Reference.Id])]);
}
