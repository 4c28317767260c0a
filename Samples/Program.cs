using System.Diagnostics;
using CoachingExtensions.Samples;
using CoachingExtensions.Samples.Organisation;

// Installs the managed solution and the sample organisation into a running LocalDataverse and says as whom to sign in.
// usage: SampleOrganisation --url URL --artifacts FOLDER [--admin EMAIL] [--seed NUMBER]
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : otherwise;

var url = Option("--url", "http://localhost:5080");
var artifacts = Option("--artifacts", "artifacts");
var adminEmail = Option("--admin", "admin@localhost.example");
var seed = int.Parse(Option("--seed", "42"), System.Globalization.CultureInfo.InvariantCulture);

using var http = new HttpClient { BaseAddress = new Uri(url + "/"), Timeout = TimeSpan.FromMinutes(5) };
var admin = new DataverseClient(http, adminEmail);
var watch = Stopwatch.StartNew();
try
{
    Console.Write("Import CoachingExtensions_managed.zip … ");
    var zip = await File.ReadAllBytesAsync(Path.Combine(artifacts, "CoachingExtensions_managed.zip"));
    var imported = await SolutionInstaller.InstallAsync(admin, "CoachingExtensions", zip);
    Console.WriteLine(imported ? $"{watch.Elapsed.TotalSeconds:0.0} s" : "already there");

    if (imported)
    {
        Console.Write("Load metrics, segments and templates … ");
        Console.WriteLine($"{await ReferenceData.Read(Path.Combine(artifacts, "CoachingExtensions_data.zip")).LoadAsync(admin)} rows");
    }

    var loader = new OrganisationLoader(admin, Period.Of(DateOnly.FromDateTime(DateTime.UtcNow)), seed, what => Console.WriteLine($"  {what}"));
    if (await loader.LoadAsync()) Console.WriteLine($"The sample organisation is ready ({watch.Elapsed.TotalSeconds:0} s).");

    Console.WriteLine($"\n  {url}\n\nSign in as");
    Console.WriteLine($"  {adminEmail,-44} System administrator");
    foreach (var user in await admin.ListAsync("systemusers?$select=internalemailaddress,title&$filter=title ne null and isdisabled eq false&$orderby=title desc,internalemailaddress"))
        Console.WriteLine($"  {user["internalemailaddress"],-44} {user["title"]}");
    return 0;
}
catch (Exception error) when (error is HttpRequestException or IOException or InvalidOperationException)
{
    Console.Error.WriteLine($"\n{error.Message}");
    return 1;
}
