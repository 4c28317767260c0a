namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>The gap report over everybody, of today and of an earlier day in the middle of a month.</summary>
internal static class Reports
{
    private const int Repetitions = 20;

    public static async Task MeasureAsync(LargeServer server, Report report)
    {
        report.Add(
            Report.Text($"Gap report of {LargeOrganisation.Reps} reps × {LargeOrganisation.TargetsOfARep} targets × {server.Size:N0} contributions"),
            await Timings.OfAsync(Repetitions, () => server.Server.Admin.GetAsync("coach_GetGapReport()")));

        var month = DateTime.UtcNow.AddMonths(-2);
        var earlier = new DateTime(month.Year, month.Month, 15, 12, 0, 0, DateTimeKind.Utc);
        report.Add(
            "The same as of an earlier day",
            await Timings.OfAsync(Repetitions, () => server.Server.Admin.GetAsync($"coach_GetGapReport(On=@on)?@on={earlier:yyyy-MM-ddTHH:mm:ssZ}")));
    }
}
