using CoachingExtensions.Benchmarks.Scale;
using CoachingExtensions.Tests;
using LocalDataverse;
using LocalDataverse.Import;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Benchmarks.Beside;

/// <summary>
/// Whether the server's memory grows with the rows: the same questions of 10,000 accounts and of fifty times as many, each in a server of its own
/// that has just been started. All rows are read in pages, sorted by a column without an index, counted, and summed by group.
/// </summary>
internal static class MemoryOfRows
{
    private static readonly int[] Sizes = [10_000, 100_000, 500_000];

    public static async Task MeasureAsync(string folder, Report report)
    {
        if (!OperatingSystem.IsLinux()) return;
        var file = Path.Combine(folder, "memory.db");
        var present = Begin(file);
        foreach (var size in Sizes)
        {
            Copy(file, present, size);
            present = size;
            await using var server = await LocalServer.OpenAsync(file);
            ServerMemory.Reset(server.ProcessId);
            var read = 0;
            for (var page = "accounts?$select=name,revenue"; page is not null;)
            {
                var answer = await server.Admin.GetAsync(page);
                read += answer["value"]!.AsArray().Count;
                page = answer["@odata.nextLink"]?.GetValue<string>();
            }

            await server.Admin.GetAsync("accounts?$select=name&$orderby=description desc&$top=50");
            await server.Admin.GetAsync("accounts?$select=name&$count=true&$top=1");
            await server.Admin.GetAsync("accounts?$apply=filter(numberofemployees lt 10)/groupby((numberofemployees),aggregate(revenue with sum as sum))");
            if (read != size) throw new InvalidOperationException($"{read} of {size} accounts came.");
            report.Add($"Peak memory of a server that is asked for all of {size:N0} accounts", Report.Text($"{ServerMemory.Peak(server.ProcessId)} MB"), "in pages of 5,000; then sorted, counted and summed by group");
        }
    }

    private static int Begin(string file)
    {
        using var organization = Organization.Open(new OrganizationOptions { DataFile = file, AdministratorEmail = LocalServer.AdminEmail });
        var service = organization.ServiceFor(SeedIds.Administrator);
        for (var number = 0; number < 200; number++)
            service.Create(new Entity("account") { ["name"] = Report.Text($"Account {number}"), ["description"] = Report.Text($"{number * 7919 % 200} of them"), ["revenue"] = new Money(number), ["numberofemployees"] = number });
        return 200;
    }

    // Each row is one of the first ones with an id of its own: what they hold makes no difference here.
    private static void Copy(string file, int present, int wanted)
    {
        var columns = DataFile.Rows(file, "SELECT name FROM pragma_table_info('account') WHERE name <> 'accountid'").ConvertAll(row => $"\"{row[0]}\"");
        DataFile.Rows(file, $"""
            WITH RECURSIVE n(number) AS (SELECT {present} UNION ALL SELECT number + 1 FROM n WHERE number + 1 < {wanted})
            INSERT INTO account (accountid, {string.Join(", ", columns)})
            SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), {string.Join(", ", columns)}
            FROM n JOIN account ON account.rowid = number % 200 + 1
            """);
    }
}
