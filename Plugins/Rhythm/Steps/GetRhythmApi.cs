using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>The occurrences of a rhythm, of a rep, or of the caller as a manager, and what became of each as of a day.</summary>
[CrmPluginRegistration("coach_GetRhythm")]
public sealed class GetRhythmApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var found = new RhythmReader(step).Read(new RhythmQuestion(
            step.OptionalId("RhythmId"), step.OptionalId("RepId"), step.OptionalId("ManagerId") ?? step.UserId, step.Date("From").Date, step.Date("To").Date, step.OptionalDate("AsOf")?.Date).Demand());
        step.Answer("Slots", Json.Of(found.Slots.ToList()));
        step.Answer("Rhythms", Json.Of(found.Rhythms.ToList()));
    }
}
