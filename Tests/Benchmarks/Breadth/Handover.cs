using System.Diagnostics;
using System.Text.Json.Nodes;
using CoachingExtensions.Benchmarks.Scale;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks.Breadth;

/// <summary>An account changes hands with all the calls that were completed about it: who made them stays credited with them.</summary>
internal static class Handover
{
    private const int Calls = 2000;

    public static async Task MeasureAsync(string file, IReadOnlyList<Territory> territories, Report report)
    {
        var (from, to) = (territories[0], territories[1]);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var kind = Scale.ActivityKind.All[0];
        Guid account;
        Template template;
        await using (var server = await LocalServer.OpenAsync(file))
        {
            var (rep, about) = Completions.Of(server, from);
            account = about;
            var call = await rep.CreateAsync(kind.Set, kind.Row(account, today));
            await rep.UpdateAsync(kind.Set, call, kind.Done(today));
            var counted = (await server.Admin.ListAsync($"coach_contributions?$select=coach_contributionid&$filter=coach_sourceid eq '{call:D}'")).Single();
            template = new Template(kind.Table, call, Guid.Parse(counted["coach_contributionid"]!.GetValue<string>()));
        }

        Ledger.Write(file, [template], [today], 0, Calls - 1);
        await using (var server = await LocalServer.OpenAsync(file))
        {
            var heir = (await server.Admin.ListAsync($"systemusers?$select=systemuserid&$filter=internalemailaddress eq '{to.Email}'")).Single()["systemuserid"]!.GetValue<string>();
            var before = DataFile.Number(file, "SELECT count(*) FROM coach_contribution");
            var watch = Stopwatch.StartNew();
            await server.Admin.UpdateAsync("accounts", account, new JsonObject { ["ownerid@odata.bind"] = $"/systemusers({heir})" });
            var answered = watch.Elapsed;
            await server.AsynchronousWorkDoneAsync();
            var done = watch.Elapsed;

            var credited = DataFile.Number(file, "SELECT count(*) FROM coach_creditshare");
            var after = DataFile.Number(file, "SELECT count(*) FROM coach_contribution");
            if (credited != Calls || after != before) throw new InvalidOperationException($"{Calls} calls were handed over, but {credited} are credited to who made them, and {before} contributions became {after}.");
            report.Add(
                Report.Text($"Handover of an account with {Calls:N0} completed calls"),
                Report.Milliseconds(answered.TotalMilliseconds),
                Report.Text($"{answered.TotalMilliseconds / Calls:0.00} ms a call; one PATCH of the account's owner; what goes on after the commit is done after {done.TotalSeconds:0.0} s"));
        }
    }
}
