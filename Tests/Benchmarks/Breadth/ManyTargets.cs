using CoachingExtensions.Benchmarks.Scale;
using CoachingExtensions.Samples;
using CoachingExtensions.Tests;
using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Benchmarks.Breadth;

/// <summary>
/// What the number of people costs: the same reps complete calls where 24, 300 and 3,000 agreed targets count calls, by turns in
/// servers of their own. Eight reps are made over the Web API; the others are copies of one of them.
/// </summary>
internal static class ManyTargets
{
    private const int Reps = 8;
    private const int Rounds = 6;
    private const int TargetsOfCalls = 3;

    private static readonly int[] Sizes = [24, 300, 3000];

    public static async Task MeasureAsync(string folder, Report report)
    {
        var file = Path.Combine(folder, "breadth.db");
        var territories = await PrepareAsync(file);
        List<LocalServer> servers = [];
        try
        {
            foreach (var size in Sizes)
            {
                var own = Path.Combine(folder, $"breadth-{size}.db");
                Copy(file, own);
                Colleagues.Write(own, size / TargetsOfCalls - Reps);
                servers.Add(await LocalServer.OpenAsync(own));
            }

            await CompletingAsync(servers, territories, report);
            await SharedDeals.MeasureAsync(servers[1], territories, report);
        }
        finally
        {
            foreach (var server in servers) await server.DisposeAsync();
        }

        await Handover.MeasureAsync(file, territories, report);
    }

    /// <summary>By the database: the latest transactions of a server that was ended may stand beside its file.</summary>
    private static void Copy(string file, string to)
    {
        using var source = Open(file);
        using var copy = Open(to);
        source.BackupDatabase(copy);
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static async Task<IReadOnlyList<Territory>> PrepareAsync(string file)
    {
        await using var server = await LocalServer.OpenAsync(file);
        await SolutionInstaller.InstallAsync(server.Admin, "CoachingExtensions", await File.ReadAllBytesAsync(Path.Combine(Repository.Artifacts, "CoachingExtensions_managed.zip")));
        await server.LoadDefinitionsAsync();
        var territories = await new LargeOrganisation(server.Admin, Reps).MakeAsync();
        await server.AsynchronousWorkDoneAsync();
        return territories;
    }

    private static async Task CompletingAsync(IReadOnlyList<LocalServer> servers, IReadOnlyList<Territory> territories, Report report)
    {
        List<PhoneCalls> calls = [];
        foreach (var (server, size) in servers.Zip(Sizes))
        {
            var there = (await server.Admin.ListAsync("coach_targets?$select=coach_targetid&$filter=coach_metricid/coach_sourcetable eq 'phonecall' and coach_planid/statuscode eq 104500000")).Count;
            if (there != size) throw new InvalidOperationException($"{size} agreed targets should count calls, but {there} do.");
            calls.Add(await PhoneCalls.OpenAsync(server, [.. territories.Select(territory => Completions.Of(server, territory))]));
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var size in calls) await size.RoundAsync();
        }

        foreach (var (size, targets) in calls.Zip(Sizes))
        {
            await size.CheckAsync();
            report.Add(Report.Text($"Completing a phone call among {targets:N0} targets of calls"), size.On);
        }

        var (first, last) = (calls[0], calls[^1]);
        report.Add(
            Report.Text($"Completing, {Sizes[^1]:N0} targets to {Sizes[0]}"),
            Report.Text($"{last.On.Median / first.On.Median:0.00} : 1"),
            Report.Text($"medians, steps on, {Rounds} rounds of alternating servers; steps off {last.Off.Median / first.Off.Median:0.00} : 1; on to off {first.On.Median / first.Off.Median:0.0} and {last.On.Median / last.Off.Median:0.0} : 1"));
    }
}
