using CoachingExtensions.Measurement.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>The room's door: what its parts are, put together for one run of a plug-in.</summary>
internal static class MeasurementRoom
{
    public static string CoachingReport(this Step step, ReportQuestion question) => Json.Of(new ReportReader(step).Of(question.Demand()));

    public static string CoachingEffect(this Step step, EffectQuestion question) => Json.Of(new EffectReader(step).Of(question.Demand()));

    public static Guid DrawStart(this Step step, DrawnStartRule rule, string managers) => new StartDrawing(step).Draw(rule, managers);
}
