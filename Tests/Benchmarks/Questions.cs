using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks;

/// <summary>What the screens ask: the coaching pane, the gap board, a page of deals.</summary>
internal static class Questions
{
    private const int Repetitions = 50;

    public static async Task MeasureAsync(LocalServer server, People people, Report report)
    {
        var context = $"coach_GetCoachingContext(RegardingTable=@table,RegardingId=@id)?@table='opportunity'&@id={people.Deal:D}";
        report.Add("The coaching pane's context of a deal", await Timings.OfAsync(Repetitions, () => people.Manager.GetAsync(context)));
        report.Add("The gap board of the whole organisation", await Timings.OfAsync(Repetitions, () => server.Admin.GetAsync("coach_GetGapReport()")));

        var view = (await server.Admin.ListAsync("savedqueries?$select=fetchxml&$filter=returnedtypecode eq 'opportunity' and name eq 'Open Opportunities'")).First();
        var page = $"opportunities?fetchXml={Uri.EscapeDataString(view["fetchxml"]!.GetValue<string>())}";
        var deals = (await people.Manager.ListAsync(page)).Count;
        report.Add(Report.Text($"The view of open opportunities ({deals} rows)"), await Timings.OfAsync(Repetitions, () => people.Manager.GetAsync(page)));
    }
}
