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
        var shown = Find(question);
        Rhythms = [.. shown.Select(each => Info(each.Key, KeptRate.Of([.. each.Value.Select(slot => slot.Kept)])))];
        Slots = [.. shown.SelectMany(each => each.Value.Select(slot => Info(each.Key, slot)))];
        return this;
    }

    /// <summary>The same for other rooms.</summary>
    public IReadOnlyList<RhythmSlot> SlotsOf(RhythmQuestion question) => [.. Find(question).SelectMany(each => each.Value.Select(slot => new RhythmSlot(each.Key, slot)))];

    private List<KeyValuePair<CoachingRhythm, List<Slot>>> Find(RhythmQuestion question)
    {
        List<CoachingRhythm> rhythms = [.. step.Caller.RunAll(RhythmRows.Query([.. Which(question)])).Select(RhythmRows.Of)];
        if (question.RhythmId is { } asked && rhythms.Count == 0) throw new RefusedException(RhythmRefusals.NotReadable(asked));

        var slots = rhythms.Count == 0 ? null : SlotsOf(rhythms, question);
        return
        [
            .. rhythms
                .OrderBy(rhythm => rhythm.RepName, StringComparer.Ordinal)
                .ThenBy(rhythm => rhythm.Name, StringComparer.Ordinal)
                .ThenBy(rhythm => rhythm.Id)
                .Select(rhythm => new KeyValuePair<CoachingRhythm, List<Slot>>(rhythm, Shown(rhythm, slots![rhythm.Id], question))),
        ];
    }

    private static XElement OfAny => Fetch.Template($"""<condition attribute="{ConversationRow.coach_rhythmid}" operator="not-null" />""");

    private static IEnumerable<XElement> Which(RhythmQuestion question)
    {
        if (question.RhythmId is { } rhythm) yield return Condition(RhythmRow.coach_rhythmid, rhythm);
        else if (question.RepId is { } rep) yield return Condition(RhythmRow.coach_repid, rep);
        else if (question.ManagerId is { } manager) yield return Condition(RhythmRow.coach_managerid, manager);
    }

    private static XElement Condition(string column, Guid id) =>
        Fetch.Template($"""<filter><condition attribute="{column}" operator="eq" value="{id}" /></filter>""");

    /// <summary>All from a day on, and those after them wherever they were moved: whether a slot is missed depends on the one after it. Whoever reads the rhythm sees what became of it.</summary>
    private ILookup<Guid, Slot> SlotsOf(IEnumerable<CoachingRhythm> rhythms, RhythmQuestion question) => step.System.Run($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(SlotRows.Columns)}
          <order attribute="{ConversationRow.coach_slot}" />
          <order attribute="{ConversationRow.ActivityId}" />
          <filter>
            {(question.IsAboutAll ? OfAny : Fetch.In(ConversationRow.coach_rhythmid, rhythms.Select(rhythm => rhythm.Id)))}
            <filter type="or">
              <condition attribute="{ConversationRow.coach_slotday}" operator="ge" value="{question.From:yyyy-MM-dd}" />
              <condition attribute="{ConversationRow.coach_slot}" operator="ge" value="{question.From.AddDays(-1):yyyy-MM-dd}" />
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
