using CoachingExtensions.Measurement.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>The room's door: what its parts are, put together for one run of a plug-in.</summary>
internal static class MeasurementRoom
{
    public static string CoachingReport(this Step step, ReportQuestion question) => Json.Of(new ReportReader(step).Of(question.Demand()));

    /// <param name="step">Who asks.</param>
    /// <param name="managerId">Whose team; null for the own.</param>
    public static string Progress(this Step step, Guid? managerId) => Json.Of(new ProgressReader(step).Of(managerId));

    /// <summary>Tells how the last week went.</summary>
    /// <returns>How many were told something.</returns>
    public static int SendDigests(this Step step, out int left) => new DigestRoutine(new DigestStore(step), step.Now).Send(out left);

    public static string CoachingEffect(this Step step, EffectQuestion question) => Json.Of(new EffectReader(step).Of(question.Demand()));

    public static Guid DrawStart(this Step step, DrawnStartRule rule, string managers) => new StartDrawing(step).Draw(rule, managers);
}
