using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Writes the conversations of slots. They pass the same gates as anybody's, as the product's own work.</summary>
internal sealed class SlotWriter(IOrganizationService system)
{
    private const int LongestSubject = 400;

    public void Create(CoachingRhythm rhythm, DateTime instant, DateTime day, SlotContent content)
    {
        var row = Made(rhythm, instant, day, content);
        row[ConversationRow.coach_rhythmid] = new EntityReference(coach_rhythm.EntityLogicalName, rhythm.Id);
        row[ConversationRow.coach_slot] = instant;
        row[ConversationRow.coach_kept] = new OptionSetValue((int)SlotState.Coming);
        // An activity begins open; that it is scheduled is said afterwards.
        var id = system.Create(row);
        system.Update(new Entity(coach_conversation.EntityLogicalName, id) { [ConversationRow.StateCode] = new OptionSetValue((int)ConversationState.Scheduled) });
    }

    public void Adapt(CoachingRhythm rhythm, Slot slot, DateTime day, SlotContent content)
    {
        var row = Made(rhythm, slot.Instant, day, content);
        row.Id = slot.Id;
        system.Update(row);
    }

    public void Regard(Slot slot, Guid? planId) =>
        system.Update(new Entity(coach_conversation.EntityLogicalName, slot.Id) { [ConversationRow.RegardingObjectId] = Plan(planId) });

    public void Settle(Slot slot) => system.Update(new Entity(coach_conversation.EntityLogicalName, slot.Id)
    {
        [ConversationRow.coach_slotday] = slot.Day,
        [ConversationRow.coach_kept] = new OptionSetValue((int)slot.Kept),
        [ConversationRow.coach_keptsince] = slot.KeptSince,
    });

    private static Entity Made(CoachingRhythm rhythm, DateTime instant, DateTime day, SlotContent content) => new(coach_conversation.EntityLogicalName)
    {
        [ConversationRow.Subject] = $"{rhythm.TemplateName} · {rhythm.RepName}".ShortenedTo(LongestSubject),
        [ConversationRow.OwnerId] = User(content.ManagerId),
        [ConversationRow.coach_managerid] = User(content.ManagerId),
        [ConversationRow.coach_repid] = User(content.RepId),
        [ConversationRow.coach_templateid] = content.TemplateId is { } template ? new EntityReference(coach_template.EntityLogicalName, template) : null,
        [ConversationRow.coach_type] = rhythm.Type is { } type ? new OptionSetValue((int)type) : null,
        [ConversationRow.RegardingObjectId] = Plan(content.PlanId),
        [ConversationRow.ScheduledStart] = instant,
        [ConversationRow.ScheduledEnd] = instant + rhythm.Duration,
        [ConversationRow.coach_slotday] = day,
    };

    private static EntityReference? Plan(Guid? id) => id is { } plan ? new EntityReference(coach_alignmentplan.EntityLogicalName, plan) : null;

    private static EntityReference? User(Guid? id) => id is { } user ? new EntityReference(SystemUser.EntityLogicalName, user) : null;
}
