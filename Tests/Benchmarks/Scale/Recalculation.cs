using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>Everything worked out anew from the source rows and the links, as an administrator's flow does it: call after call until no cursor is left.</summary>
internal static class Recalculation
{
    private const string Ledger = "SELECT count(*) || ' of version ' || max(versionnumber) FROM coach_contribution";
    private const string Wrong = "SELECT count(*) FROM coach_target AS t WHERE coalesce(coach_actual, 0) <> (SELECT coalesce(sum(coach_value), 0) FROM coach_contribution AS c WHERE c.coach_targetid = t.coach_targetid)";

    public static async Task MeasureAsync(LargeServer server, Report report)
    {
        var before = DataFile.Rows(server.File, Ledger)[0][0];
        var contributions = DataFile.Number(server.File, "SELECT count(*) FROM coach_contribution");
        ServerMemory.Reset(server.Server.ProcessId);
        var (all, longest, calls) = (Stopwatch.StartNew(), TimeSpan.Zero, 0);
        for (string? cursor = null; cursor is null or { Length: > 0 };)
        {
            var call = Stopwatch.StartNew();
            var answer = await server.Server.Admin.CallAsync("coach_Recalculate", cursor is null ? [] : new JsonObject { ["Cursor"] = cursor });
            cursor = answer["Cursor"]?.GetValue<string>() ?? "";
            calls++;
            if (call.Elapsed > longest) longest = call.Elapsed;
        }
        all.Stop();

        if (DataFile.Rows(server.File, Ledger)[0][0] is var after && after != before) throw new InvalidOperationException($"The recalculation changed contributions that were right: {before}, then {after}.");
        if (DataFile.Number(server.File, Wrong) is var wrong and not 0) throw new InvalidOperationException($"{wrong} targets do not show the sum of their contributions after a recalculation.");
        report.Add(
            Report.Text($"Full recalculation of {contributions:N0} source rows"),
            Report.Text($"{contributions / all.Elapsed.TotalSeconds:N0} rows a second"),
            string.Create(CultureInfo.InvariantCulture, $"{Report.Milliseconds(all.Elapsed.TotalMilliseconds)} in {calls} calls of coach_Recalculate, the longest {Report.Milliseconds(longest.TotalMilliseconds)}; peak memory of the server {ServerMemory.Peak(server.Server.ProcessId)} MB"));
    }
}
