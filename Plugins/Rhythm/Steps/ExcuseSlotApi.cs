using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>Cancels an occurrence with a reason: it is excused and not missed, and stays in view.</summary>
[CrmPluginRegistration("coach_ExcuseSlot")]
public sealed class ExcuseSlotApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new SlotExcuse(step).Excuse(step.Id("ConversationId"), step.OptionalText("Reason"));
    }
}
