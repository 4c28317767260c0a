using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Slots as rows of conversations: what is read of them, and what it means.</summary>
internal static class SlotRows
{
    public static readonly IReadOnlyList<string> Columns =
    [
        ConversationRow.coach_rhythmid, ConversationRow.coach_slot, ConversationRow.coach_slotday, ConversationRow.coach_kept, ConversationRow.coach_keptsince, ConversationRow.coach_excuse,
        ConversationRow.StateCode, ConversationRow.ScheduledStart, ConversationRow.ScheduledEnd, ConversationRow.coach_managerid, ConversationRow.coach_repid, ConversationRow.coach_templateid,
        ConversationRow.RegardingObjectId,
    ];

    /// <summary>What a step has to know of a slot as it was: the columns of an image.</summary>
    public const string Image =
        $"{ConversationRow.coach_rhythmid},{ConversationRow.coach_slot},{ConversationRow.coach_slotday},{ConversationRow.coach_kept},{ConversationRow.coach_keptsince},{ConversationRow.coach_excuse},{ConversationRow.StateCode},{ConversationRow.ScheduledStart},{ConversationRow.Subject}";

    public static Slot Of(Entity row) => new(row.Id, row.Date(ConversationRow.coach_slot) ?? default, row.Date(ConversationRow.coach_slotday) ?? default)
    {
        State = (ConversationState)(row.Choice(ConversationRow.StateCode) ?? (int)ConversationState.Open),
        Start = row.Date(ConversationRow.ScheduledStart),
        End = row.Date(ConversationRow.ScheduledEnd),
        Kept = (SlotState)(row.Choice(ConversationRow.coach_kept) ?? (int)SlotState.Coming),
        KeptSince = row.Date(ConversationRow.coach_keptsince),
        Excuse = row.Text(ConversationRow.coach_excuse),
        Content = new SlotContent(
            row.Id(ConversationRow.coach_managerid), row.Id(ConversationRow.coach_repid), row.Id(ConversationRow.coach_templateid), row.Id(ConversationRow.RegardingObjectId)),
    };
}
