using System.Diagnostics;
using LocalDataverse;
using LocalDataverse.Import;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Benchmarks.Beside;

/// <summary>
/// What LocalDataverse costs beside SQLite itself: the same statements with the same durability, in one process and one run, by turns.
/// A ratio stays where times follow the machine.
/// </summary>
internal static class BesideSqlite
{
    private const int Rounds = 15, Creates = 200, Reads = 100, Rows = 10_000, Writers = 8;

    public static void Measure(string folder, Report report)
    {
        var file = Path.Combine(folder, "beside.db");
        using var organization = Organization.Open(new OrganizationOptions { DataFile = file });
        var service = organization.ServiceFor(SeedIds.Administrator);
        var contact = service.Create(new Entity("contact") { ["lastname"] = "Primary" });
        var like = Guid.Empty;
        for (var row = 0; row < Rows; row++) like = service.Create(Account(row, contact));
        var copy = Path.Combine(folder, "plain.db");
        Copy(organization, copy);
        using var plain = new PlainSqlite(copy, like, contact);

        var next = Rows;
        Compare(report, "Create a row", Creates, () => service.Create(Account(next++, contact)), plain.Create);
        foreach (var (what, fetch, sql) in Queries()) Compare(report, what, Reads, () => service.RetrieveMultiple(new FetchExpression(fetch)), () => plain.Read(sql));
        using (var step = UpdatingStep.Register(service, contact))
        {
            Compare(report, "Create a row with a synchronous step that updates another, every trace kept", Creates, () => service.Create(Account(next++, contact)), plain.CreateAndUpdate);
            step.KeepNoTraces();
            Compare(report, "The same without traces, as Dataverse begins", Creates, () => service.Create(Account(next++, contact)), plain.CreateAndUpdate);
        }

        Together(report, () => service.Create(Account(Interlocked.Increment(ref next), contact)));
        ReadWhileOthersWrite(report, () => service.RetrieveMultiple(new FetchExpression(Queries().First().Fetch)), () => service.Create(Account(Interlocked.Increment(ref next), contact)));
    }

    private static IEnumerable<(string What, string Fetch, string Sql)> Queries()
    {
        yield return ("Two conditions, an order and the first 50",
            """<fetch top="50"><entity name="account"><attribute name="name"/><attribute name="revenue"/><filter><condition attribute="numberofemployees" operator="ge" value="100"/><condition attribute="name" operator="like" value="Account 1%"/></filter><order attribute="name"/></entity></fetch>""",
            "SELECT accountid, name, revenue FROM account WHERE numberofemployees >= 100 AND name LIKE 'Account 1%' ORDER BY name, accountid LIMIT 50");
        yield return ("A join",
            """<fetch top="50"><entity name="account"><attribute name="name"/><filter><condition attribute="numberofemployees" operator="ge" value="100"/></filter><link-entity name="contact" from="contactid" to="primarycontactid" alias="c"><attribute name="lastname"/></link-entity><order attribute="name"/></entity></fetch>""",
            "SELECT a.accountid, a.name, c.lastname FROM account AS a JOIN contact AS c ON c.contactid = a.primarycontactid WHERE a.numberofemployees >= 100 ORDER BY a.name, a.accountid LIMIT 50");
        yield return ("A sum by group",
            """<fetch aggregate="true"><entity name="account"><attribute name="revenue" alias="sum" aggregate="sum"/><attribute name="numberofemployees" alias="size" groupby="true"/></entity></fetch>""",
            "SELECT sum(revenue), numberofemployees FROM account GROUP BY numberofemployees");
    }

    private static Entity Account(int number, Guid contact) => new("account")
    {
        ["name"] = Report.Text($"Account {number}"),
        ["telephone1"] = Report.Text($"+49 30 {number}"),
        ["revenue"] = new Money(number),
        ["numberofemployees"] = number % 200,
        ["primarycontactid"] = new EntityReference("contact", contact),
    };

    /// <summary>The file as it is, page by page, so that both begin with the same tables, rows and indexes in the same places.</summary>
    private static void Copy(Organization organization, string copy)
    {
        using var reader = organization.Database.OpenReader();
        using var file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
        file.Open();
        reader.BackupDatabase(file);
    }

    private static void Compare(Report report, string what, int times, Action ours, Action plain)
    {
        Run(times, ours);
        Run(times, plain);
        List<(double Ours, double Plain)> rounds = [];
        for (var round = 0; round < Rounds; round++) rounds.Add((Run(times, ours), Run(times, plain)));
        var ratio = Timings.Of(rounds.Select(round => round.Ours / round.Plain)).Median;
        var (own, other) = (Timings.Of(rounds.Select(round => round.Ours / times)).Median, Timings.Of(rounds.Select(round => round.Plain / times)).Median);
        report.Add($"{what}, beside plain SQLite", Report.Text($"{ratio:0.00} : 1"), Report.Text($"{own:0.000} and {other:0.000} ms; medians of {Rounds} rounds of {times}, by turns"));
    }

    private static void Together(Report report, Action create)
    {
        var ratios = Timings.Of(Enumerable.Range(0, Rounds).Select(_ => Run(Creates, create) * Writers / AtOnce(Writers, () => Run(Creates, create))));
        report.Add("Rows a second of eight writers beside one", Report.Text($"{ratios.Median:0.0} : 1"), Report.Text($"medians of {Rounds} rounds of {Creates} rows each"));
    }

    private static void ReadWhileOthersWrite(Report report, Action read, Action write)
    {
        var alone = Run(Reads, read);
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, Writers).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) write();
        })).ToArray();
        var beside = Timings.Of(Enumerable.Range(0, Rounds).Select(_ => Run(Reads, read))).Median;
        stop.Cancel();
        Task.WaitAll(writers);
        report.Add("A query while eight write, beside one alone", Report.Text($"{beside / alone:0.0} : 1"), Report.Text($"{beside / Reads:0.00} and {alone / Reads:0.00} ms; they share the processors, none waits for the writers"));
    }

    private static double AtOnce(int count, Func<double> run)
    {
        var watch = Stopwatch.StartNew();
        Task.WaitAll(Enumerable.Range(0, count).Select(_ => Task.Factory.StartNew(run, TaskCreationOptions.LongRunning)).ToArray<Task>());
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Run(int times, Action action)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < times; i++) action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
