using System.Diagnostics;
using System.ServiceModel;
using LocalDataverse.Tests.Import.Lifecycle;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Import.Others;

/// <summary>
/// Any folder of solution zips: each imports, or is refused by the name of what it needs and leaves nothing. What came of each is said; docs/verification.md
/// says which were tried.
/// </summary>
public sealed class PublishedSolutionTests(ITestOutputHelper output)
{
    private const string Variable = "SOLUTION_ZIPS";

    [Fact]
    public void Each_solution_of_a_folder_imports_or_is_refused_whole()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{Variable} is not set: it is the path of a folder with solution zips of others, which are no part of this repository.");
        var broken = Directory.EnumerateFiles(folder!, "*.zip").Order(StringComparer.Ordinal).Select(Tried).OfType<string>().ToList();

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    // What is wrong; null when it came in whole or was refused properly.
    private string? Tried(string zip)
    {
        var name = Path.GetFileName(zip);
        using var organization = new TestOrganization();
        var before = LifecycleTest.Everything(organization);
        var started = Stopwatch.GetTimestamp();
        try
        {
            organization.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = File.ReadAllBytes(zip) });
            output.WriteLine($"imported {name} in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms");
            organization.Restart();
            return null;
        }
        catch (FaultException<OrganizationServiceFault> refusal)
        {
            output.WriteLine($"refused  {name}: {Errors.CodeOf(refusal.Detail)} {refusal.Message}");
            if (Errors.StatusOf(refusal.Detail) is var status and (< 400 or >= 500)) return $"{name}: HTTP {status}, {refusal.Message}";
            return LifecycleTest.Everything(organization).SequenceEqual(before) ? null : $"{name} was refused and has left something.";
        }
        catch (Exception fault)
        {
            return $"{name}: {fault}";
        }
    }
}
