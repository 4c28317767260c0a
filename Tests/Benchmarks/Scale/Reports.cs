namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>The gap report over everybody.</summary>
internal static class Reports
{
    private const int Repetitions = 20;

    public static async Task MeasureAsync(LargeServer server, Report report) => report.Add(
        Report.Text($"Gap report of {LargeOrganisation.Reps} reps × {LargeOrganisation.TargetsOfARep} targets × {server.Size:N0} contributions"),
        await Timings.OfAsync(Repetitions, () => server.Server.Admin.GetAsync("coach_GetGapReport()")));
}
