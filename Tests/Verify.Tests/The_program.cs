using System.Diagnostics;
using CoachingExtensions.Verify;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Report;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Tests.Verification;

/// <summary>The program that `build.cs verify` runs, what it prints and how it ends.</summary>
public sealed class The_program
{
    private static async Task<(int ExitCode, string Said, string Complained)> RunAsync(params string[] arguments)
    {
        var dll = Path.Combine(Repository.Root, "Verify", "bin", "Release", "net10.0", "Verify.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [dll, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said, await complained);
    }

    [Fact]
    public async Task Ends_well_and_writes_every_finding_into_a_file_when_all_is_there()
    {
        await using var live = await Live.StartAsync();
        var file = Path.GetTempFileName();

        var (exitCode, said, _) = await RunAsync("--url", live.Url.ToString(), "--user", Live.Administrator, "--rep", live.Rep().Email, "--artifacts", Repository.Artifacts, "--json", file);

        Assert.True(exitCode == 0, said);
        var findings = JObject.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))["findings"]!;
        File.Delete(file);
        Assert.All(findings, finding => Assert.Equal("ok", (string?)finding["result"]));
        Assert.Contains($"{findings.Count()} looked at: {findings.Count()} ok, 0 missing, 0 different, 0 not checked.", said, StringComparison.Ordinal);
        Assert.True(findings.Count() > 2900, "Something is not looked at any more.");
    }

    [Fact]
    public async Task Ends_with_1_and_a_line_when_something_is_missing()
    {
        await using var live = await Live.StartAsync();
        live.Break("DELETE FROM coach_metric WHERE coach_name = 'Calls completed'");

        var (exitCode, said, _) = await RunAsync("--url", live.Url.ToString(), "--user", Live.Administrator, "--read-only", "--artifacts", Repository.Artifacts);

        Assert.Equal(1, exitCode);
        Assert.Contains("Reference data coach_metric: Calls completed  there     not there  missing", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_2_and_says_why_when_it_cannot_look_at_all()
    {
        await using var live = await Live.StartAsync();

        var unknown = await RunAsync("--url", live.Url.ToString(), "--user", "nobody@localhost", "--artifacts", Repository.Artifacts);
        var noZip = await RunAsync("--url", live.Url.ToString(), "--user", Live.Administrator, "--artifacts", Path.GetTempPath());
        var noUrl = await RunAsync("--read-only");

        Assert.Equal((2, 2, 2), (unknown.ExitCode, noZip.ExitCode, noUrl.ExitCode));
        Assert.Contains("401", unknown.Complained, StringComparison.Ordinal);
        Assert.Contains("CoachingExtensions_managed.zip", noZip.Complained, StringComparison.Ordinal);
        Assert.Contains("--url", noUrl.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_counts_each_kind_and_shows_what_is_not_as_it_should_be()
    {
        Finding[] findings =
        [
            new("Column", "coach_a.coach_b", "there", "there", Outcome.Ok), new("Column", "coach_a.coach_c", "there", "not there", Outcome.Missing), new("Step", "Run: on", "yes", "no", Outcome.Different),
            new("Step", "Walk", "there", "?", Outcome.NotChecked, "You may not read it."),
        ];

        Assert.Equal(
            [
                "",
                "what    looked at  ok  missing  different  not checked",
                "------  ---------  --  -------  ---------  -----------",
                "Column  2          1   1        0          0",
                "Step    2          0   0        1          1",
                "",
                "what                    expected  found      result",
                "----------------------  --------  ---------  -----------",
                "Column coach_a.coach_c  there     not there  missing",
                "Step Run: on            yes       no         different",
                "Step Walk               there     ?          not checked",
                "",
                "Step Walk:",
                "  You may not read it.",
                "",
                "4 looked at: 1 ok, 1 missing, 1 different, 1 not checked.",
            ],
            Table.Lines(findings, all: false));
        Assert.Contains("Column coach_a.coach_b  there     there      ok", Table.Lines(findings, all: true));
    }

    [Theory]
    [InlineData("--url")]
    [InlineData("--url", "contoso")]
    [InlineData("--url", "ftp://contoso")]
    [InlineData("--url", "http://localhost", "--loud")]
    public void A_command_line_that_means_nothing_is_refused_with_the_usage(params string[] arguments) =>
        Assert.ThrowsAny<ArgumentException>(() => VerifyOptions.Read(arguments));

    [Fact]
    public void Who_has_an_id_in_Entra_is_acted_for_by_it_and_others_by_their_row()
    {
        var (user, entra) = (Guid.NewGuid(), Guid.NewGuid());

        Assert.Equal(new OnBehalfOf("CallerObjectId", entra), OnBehalfOf.User(user, entra));
        Assert.Equal(new OnBehalfOf("MSCRMCallerID", user), OnBehalfOf.User(user, null));
    }
}
