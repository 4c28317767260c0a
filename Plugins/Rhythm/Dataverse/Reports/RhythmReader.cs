using System.Xml.Linq;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>The occurrences of the rhythms that somebody may read, in two questions, however many there are.</summary>
internal sealed class RhythmReader(Step step)
{
    public IReadOnlyList<RhythmInfo> Rhythms { get; private set; } = [];

    public IReadOnlyList<SlotInfo> Slots { get; private set; } = [];

    public RhythmReader Read(RhythmQuestion question)
    {
        List<CoachingRhythm> rhythms = [.. step.Caller.RunAll(RhythmRows.Query(Which(question))).Select(RhythmRows.Of)];
        if (question.RhythmId is { } asked && rhythms.Count == 0) throw new RefusedException(RhythmRefusals.NotReadable(asked));

        var slots = rhythms.Count == 0 ? null : SlotsOf(rhythms, question.From);
        var shown = rhythms
            .Select(rhythm => new { Rhythm = rhythm, Slots = Shown(rhythm, slots![rhythm.Id], question) })
            .OrderBy(each => each.Rhythm.RepName, StringComparer.Ordinal)
            .ThenBy(each => each.Rhythm.Name, StringComparer.Ordinal)
            .ThenBy(each => each.Rhythm.Id)
            .ToList();
        Rhythms = [.. shown.Select(each => Info(each.Rhythm, KeptRate.Of([.. each.Slots.Select(slot => slot.Kept)])))];
        Slots = [.. shown.SelectMany(each => each.Slots.Select(slot => Info(each.Rhythm, slot)))];
        return this;
    }

    private static XElement Which(RhythmQuestion question)
    {
        if (question.RhythmId is { } rhythm) return Condition(RhythmRow.coach_rhythmid, rhythm);
        return question.RepId is { } rep ? Condition(RhythmRow.coach_repid, rep) : Condition(RhythmRow.coach_managerid, question.ManagerId);
    }

    private static XElement Condition(string column, Guid id) =>
        Fetch.Template($"""<filter><condition attribute="{column}" operator="eq" value="{id}" /></filter>""");

    /// <summary>All from a day on, and those after them wherever they were moved: whether a slot is missed depends on the one after it. Whoever reads the rhythm sees what became of it.</summary>
    private ILookup<Guid, Slot> SlotsOf(IEnumerable<CoachingRhythm> rhythms, DateTime from) => step.System.Run($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(SlotRows.Columns)}
          <order attribute="{ConversationRow.coach_slot}" />
          <order attribute="{ConversationRow.ActivityId}" />
          <filter>
            {Fetch.In(ConversationRow.coach_rhythmid, rhythms.Select(rhythm => rhythm.Id))}
            <filter type="or">
              <condition attribute="{ConversationRow.coach_slotday}" operator="ge" value="{from:yyyy-MM-dd}" />
              <condition attribute="{ConversationRow.coach_slot}" operator="ge" value="{from.AddDays(-1):yyyy-MM-dd}" />
            </filter>
          </filter>
        </entity></fetch>
        """).ToLookup(row => row.Id(ConversationRow.coach_rhythmid) ?? Guid.Empty, SlotRows.Of);

    private List<Slot> Shown(CoachingRhythm rhythm, IEnumerable<Slot> slots, RhythmQuestion question)
    {
        return
        [
            .. SlotVerdict.WithMissed(slots, rhythm.AsFarAsReadable().ClockAt(step.Now))
                .Where(slot => question.From <= slot.Day && slot.Day <= question.To)
                .Select(slot => question.AsOf is { } day ? slot with { Kept = SlotVerdict.AsOf(slot, day) } : slot),
        ];
    }

    private static RhythmInfo Info(CoachingRhythm rhythm, KeptRate kept) => new()
    {
        Id = rhythm.Id.ToString(),
        Name = rhythm.Name,
        ManagerId = rhythm.ManagerId.ToString(),
        ManagerName = rhythm.ManagerName,
        RepId = rhythm.RepId.ToString(),
        RepName = rhythm.RepName,
        TemplateId = rhythm.TemplateId.ToString(),
        TemplateName = rhythm.TemplateName,
        Recurrence = rhythm.Recurrence,
        Minutes = (int)rhythm.Duration.TotalMinutes,
        IsRunning = rhythm.IsRunning,
        Held = kept.Held,
        Late = kept.Late,
        Missed = kept.Missed,
        Excused = kept.Excused,
        KeptRate = kept.Share,
    };

    private static SlotInfo Info(CoachingRhythm rhythm, Slot slot) => new()
    {
        Rhythm = rhythm.Id.ToString(),
        Slot = Json.Instant(slot.Instant)!,
        Day = Json.Day(slot.Day)!,
        State = slot.Kept,
        Conversation = slot.Id.ToString(),
        MovedTo = slot.IsMoved ? Json.Instant(slot.Start) : null,
        Excuse = slot.Excuse,
        IsFixed = slot.State != ConversationState.Scheduled,
    };
}
