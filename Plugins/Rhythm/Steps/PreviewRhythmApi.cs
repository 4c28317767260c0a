using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>When a rhythm would be, before it is saved. Of nobody's rows, so it is anybody's to ask.</summary>
[CrmPluginRegistration("coach_PreviewRhythm")]
public sealed class PreviewRhythmApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var code = step.Number("TimeZone");
        var occurrences = new Occurrences(
            RecurrenceText.Read(step.Text("Recurrence")),
            step.Date("Start"),
            TimeZones.WithCode(step.System, code) ?? throw new RefusedException(new Message("Rhythm.NoZone", "There is no time zone {0}: TimeZone is a time zone code of Dataverse (timezonedefinition).", code)),
            LeftOutDates.Read(step.OptionalText("Exceptions")));
        step.Answer("Occurrences", Json.Of(Preview.Of(occurrences, step.Date("From"), step.Date("To")).Select(instant => Json.Instant(instant)!).ToList()));
    }
}
