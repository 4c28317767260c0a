using CoachingExtensions.Samples;
using CoachingExtensions.Samples.Demo;

namespace CoachingExtensions.Tests.Demo;

/// <summary>`dotnet run build.cs demo` builds, and then runs this program.</summary>
public sealed class The_demo : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coaching-demo-");
    private readonly string address = DemoProcess.FreeAddress();

    private DemoProcess Start(string? artifacts = null) => DemoProcess.Start(address, Path.Combine(folder.FullName, "demo.db"), artifacts ?? Repository.Artifacts);

    private async Task<int> CountAsync(string query)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"{address}/") };
        return (await new DataverseClient(http, LocalServer.AdminEmail).ListAsync(query)).Count;
    }

    [Fact]
    public async Task Begins_anew_when_its_first_load_was_ended_in_the_middle_and_takes_a_finished_one_as_it_is()
    {
        await using (var interrupted = Start())
        {
            await interrupted.SaysAsync("(2 of 4)");
            await interrupted.InterruptAsync();
            Assert.Equal(0, interrupted.ExitCode);
        }

        await using (var second = Start())
        {
            await second.SaysAsync("begins anew");
            await second.SaysAsync("Sign in as");
            Assert.Equal(4, await CountAsync("coach_alignmentplans?$select=coach_name"));
            Assert.Equal(4, await CountAsync("systemusers?$select=fullname&$filter=title eq 'Account Executive'"));
            await second.KillAsync();
        }

        await using var third = Start();
        await third.SaysAsync("already there");
        await third.SaysAsync("Sign in as");
        Assert.Equal(4, await CountAsync("coach_alignmentplans?$select=coach_name"));
    }

    [Fact]
    public async Task Begins_anew_when_it_was_switched_off_before_the_first_rep()
    {
        await using (var killed = Start())
        {
            await killed.SaysAsync("Load metrics");
            await killed.KillAsync();
        }

        await using var second = Start();
        await second.SaysAsync("begins anew");
        await second.SaysAsync("(1 of 4)");
        Assert.Equal(1, await CountAsync("businessunits?$select=name&$filter=name eq 'North'"));
    }

    [Fact]
    public async Task Says_how_to_begin_anew_when_a_database_does_not_take_the_solution_that_was_built()
    {
        await using (var server = await LocalServer.OpenAsync(Path.Combine(folder.FullName, "demo.db")))
        {
            await (await LoadMark.ReadAsync(server.Admin)).SetAsync(LoadState.Ready);
        }

        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "CoachingExtensions_managed.zip"), "This is no zip.", TestContext.Current.CancellationToken);
        await using var demo = Start(artifacts: folder.FullName);

        await demo.EndsAsync();

        Assert.Contains("`dotnet run build.cs reset` removes it", demo.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_went_wrong_and_nothing_of_its_own_when_it_cannot_load()
    {
        await using var demo = Start(artifacts: folder.FullName);

        await demo.EndsAsync();

        Assert.Equal(1, demo.ExitCode);
        Assert.Contains("CoachingExtensions_managed.zip", demo.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", demo.Said, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
