using System.Diagnostics;
using CoachingExtensions.Samples.Organisation;

namespace CoachingExtensions.Samples.Demo;

/// <summary>Puts the managed solution, its reference data and the sample organisation into a running LocalDataverse, each unless it is there.</summary>
internal sealed class SampleLoad(SampleOptions options)
{
    /// <exception cref="UnfinishedLoadException">An earlier load was ended in the middle.</exception>
    public async Task RunAsync()
    {
        using var http = new HttpClient { BaseAddress = new Uri(options.Url + "/"), Timeout = TimeSpan.FromMinutes(5) };
        var admin = new DataverseClient(http, options.Admin);
        var mark = await LoadMark.ReadAsync(admin);
        if (mark.State == LoadState.Loading) throw new UnfinishedLoadException();
        var isFirst = mark.State == LoadState.None;
        var watch = Stopwatch.StartNew();

        await UpdateAsync(admin, mark, isFirst);
        if (isFirst)
        {
            var loader = new OrganisationLoader(admin, Period.Of(DateOnly.FromDateTime(DateTime.UtcNow)), options.Seed, options.Regions, what => Console.WriteLine($"  {what}"));
            await loader.LoadAsync();
            Console.WriteLine($"The sample organisation is ready ({watch.Elapsed.TotalSeconds:0} s).");
        }

        if (mark.State != LoadState.Ready) await mark.SetAsync(LoadState.Ready);
        await SayWhoIsThereAsync(admin);
    }

    private async Task UpdateAsync(DataverseClient admin, LoadMark mark, bool isFirst)
    {
        var watch = Stopwatch.StartNew();
        Console.Write("Import CoachingExtensions_managed.zip … ");
        var zip = await File.ReadAllBytesAsync(Path.Combine(options.Artifacts, "CoachingExtensions_managed.zip"));
        if (mark.State == LoadState.Ready && await SolutionInstaller.IsInstalledAsync(admin, "CoachingExtensions", zip))
        {
            Console.WriteLine("already there");
            return;
        }

        await mark.SetAsync(isFirst ? LoadState.Loading : LoadState.Updating);
        try
        {
            await SolutionInstaller.InstallAsync(admin, "CoachingExtensions", zip);
        }
        catch (HttpRequestException refused) when (!isFirst)
        {
            throw new InvalidOperationException(
                $"{refused.Message}\nThe database may be of an earlier version, which had fewer tables. `dotnet run build.cs reset` removes it with all that is in it; the next start makes a new one.", refused);
        }

        Console.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s");
        Console.Write("Load metrics, segments and templates … ");
        await ReferenceAsync("CoachingExtensions_data.zip", admin);
        Console.Write("Load skills, drills and messages … ");
        await ReferenceAsync("CoachingExtensions_practice.zip", admin);
    }

    private async Task ReferenceAsync(string package, DataverseClient admin)
    {
        var data = ReferenceData.Read(Path.Combine(options.Artifacts, package));
        Console.WriteLine($"{await data.LoadAsync(admin)} rows");
        foreach (var refusal in data.Refused) Console.WriteLine($"  left as it is: {refusal}");
    }

    private async Task SayWhoIsThereAsync(DataverseClient admin)
    {
        Console.WriteLine($"\n  {options.Url}\n\nSign in as");
        Console.WriteLine($"  {options.Admin,-44} System administrator");
        foreach (var user in await admin.ListAsync("systemusers?$select=internalemailaddress,title&$filter=title ne null and isdisabled eq false&$orderby=title desc,internalemailaddress"))
            Console.WriteLine($"  {user["internalemailaddress"],-44} {user["title"]}");
    }
}
