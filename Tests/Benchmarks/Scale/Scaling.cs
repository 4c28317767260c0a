using System.Diagnostics;
using CoachingExtensions.Samples;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>
/// What the size of the ledger costs: the same organisation with 10,000, 100,000 and a million contributions, each in a file and a
/// server of its own. Calls are completed in all of them by turns, so that whatever else the machine does hits every size.
/// </summary>
internal static class Scaling
{
    private const int Compared = 100;

    public static async Task MeasureAsync(string folder, bool quick, Report report)
    {
        var file = Path.Combine(folder, "scale.db");
        var (territories, templates) = await PrepareAsync(file);
        int[] sizes = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
        List<LargeServer> servers = [];
        try
        {
            // The templates, and a hundred written in each way.
            var present = templates.Count + 2 * Compared;
            foreach (var size in sizes)
            {
                var watch = Stopwatch.StartNew();
                Ledger.Write(file, templates, Days, present, size - present);
                var own = Path.Combine(folder, $"scale-{size}.db");
                if (size == sizes[^1]) File.Move(file, own);
                else File.Copy(file, own);
                if (size == sizes[^1]) report.Add(Report.Text($"Preparing {size - present:N0} contributions"), Report.Milliseconds(watch.Elapsed.TotalMilliseconds), "straight into the file, with five rows each: the activity twice, its parties, its contribution; all indexes");
                present = size;
                servers.Add(new LargeServer(await LocalServer.OpenAsync(own), own, size, territories));
            }

            foreach (var server in servers) await Recalculation.MeasureAsync(server, report);
            await Completions.MeasureAsync(servers, report);
            await Reports.MeasureAsync(servers[^1], report);
        }
        finally
        {
            foreach (var server in servers) await server.Server.DisposeAsync();
        }
    }

    private static IReadOnlyList<DateOnly> Days
    {
        get
        {
            var (start, _) = LargeOrganisation.Period;
            return [.. Enumerable.Range(0, DateOnly.FromDateTime(DateTime.UtcNow).DayNumber - start.DayNumber + 1).Select(start.AddDays)];
        }
    }

    private static async Task<(List<Territory> Territories, List<Template> Templates)> PrepareAsync(string file)
    {
        List<Territory> territories;
        List<Template> templates;
        List<Guid> overTheWebApi = [];
        long before;
        await using (var server = await LocalServer.OpenAsync(file))
        {
            await SolutionInstaller.InstallAsync(server.Admin, "CoachingExtensions", await File.ReadAllBytesAsync(Path.Combine(Repository.Artifacts, "CoachingExtensions_managed.zip")));
            await server.LoadDefinitionsAsync();
            territories = await new LargeOrganisation(server.Admin).MakeAsync();
            await server.AsynchronousWorkDoneAsync();
            templates = await TemplatesAsync(server, territories);
            foreach (var (territory, target) in Counted(territories).Take(Compared)) overTheWebApi.Add(await CompletedAsync(territory, target, Days[0]));
            await server.AsynchronousWorkDoneAsync();
            before = DataFile.Number(file, "SELECT value FROM \"$counter\" WHERE name = 'rowversion'");
        }
        Ledger.Write(file, templates, Days, 0, Compared);
        SameRows.Demand(file, overTheWebApi, before);
        return (territories, templates);
    }

    // By turns, so that any number of activities is spread over all reps and all their targets.
    private static IEnumerable<(Territory Territory, ActivityTarget Target)> Counted(IReadOnlyList<Territory> territories)
    {
        var targets = territories[0].Targets.Count;
        return Enumerable.Range(0, targets).SelectMany(turn => territories.Select((territory, rep) => (territory, territory.Targets[(rep + turn) % targets])));
    }

    private static async Task<List<Template>> TemplatesAsync(LocalServer server, IReadOnlyList<Territory> territories)
    {
        List<(string Table, Guid Activity)> made = [];
        foreach (var (territory, target) in Counted(territories)) made.Add((target.Kind.Table, await CompletedAsync(territory, target, Days[^1])));
        var contributions = (await server.Admin.ListAsync("coach_contributions?$select=coach_sourceid"))
            .ToDictionary(row => Guid.Parse(row["coach_sourceid"]!.GetValue<string>()), row => Guid.Parse(row["coach_contributionid"]!.GetValue<string>()));
        return made.ConvertAll(one => new Template(one.Table, one.Activity, contributions[one.Activity]));
    }

    private static async Task<Guid> CompletedAsync(Territory territory, ActivityTarget target, DateOnly day)
    {
        var id = await territory.AsRep.CreateAsync(target.Kind.Set, target.Kind.Row(target.Account, day));
        await territory.AsRep.UpdateAsync(target.Kind.Set, id, target.Kind.Done(day));
        return id;
    }
}

/// <summary>A server with so many contributions.</summary>
internal sealed record LargeServer(LocalServer Server, string File, int Size, IReadOnlyList<Territory> Territories);
