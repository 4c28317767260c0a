using CoachingExtensions.Verify.Checks;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Journey;
using CoachingExtensions.Verify.Lifecycle;
using CoachingExtensions.Verify.Report;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify;

/// <summary>Looks at everything, goes on the journey where that is wanted, and says what came out.</summary>
internal sealed class Verification(DataverseApi api, VerifyOptions options, Action<string> tell, CancellationToken interrupted)
{
    public const string SolutionZip = "CoachingExtensions_managed.zip";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string[] ReferenceZips = ["CoachingExtensions_data.zip", "CoachingExtensions_practice.zip"];

    /// <returns>0 when nothing is missing or different and everything could be read, else 1.</returns>
    public async Task<int> RunAsync()
    {
        var package = Package.Read(Path.Combine(options.Artifacts, SolutionZip));
        if (options.CarryOver) return await new CarryingOver(api, tell).RunAsync(interrupted);
        var reports = new LifecycleReports(api, options, tell);
        if (options.BeforeUninstall) return await reports.BeforeUninstallAsync(package);
        if (options.ChangedData is { } data) return await reports.ChangedDataAsync(data);

        // Whoever may not even sign in learns it before a thousand lines say so.
        var people = await People.FindAsync(api, options.Rep);
        List<Finding> findings = await new Inspection(api, package, AllChecks.Of([.. ReferenceZips.Select(zip => Path.Combine(options.Artifacts, zip))]), tell).RunAsync();
        if (!options.IsReadOnly) findings.AddRange(await JourneyAsync(people));

        foreach (var line in Table.Lines(findings, options.PrintAll)) tell(line);
        if (options.JsonFile is { } file) await File.WriteAllTextAsync(file, JsonReport.Of(options.Url, DateTime.UtcNow, findings), CancellationToken.None);
        return findings.Any(finding => finding.IsProblem) ? 1 : 0;
    }

    private async Task<List<Finding>> JourneyAsync(People people)
    {
        foreach (var line in SmokeJourney.Announcement(people)) tell(line);
        return await new SmokeJourney(api, people, Patience).RunAsync(tell, interrupted);
    }
}
