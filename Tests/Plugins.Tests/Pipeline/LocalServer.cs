using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CoachingExtensions.Samples;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A running LocalDataverse of its own, with the managed zip and the reference data, to be reached over HTTP only.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private const string AdminEmail = "admin@localhost.example";

    private readonly Process process;
    private readonly string folder;
    private readonly HttpClient http;

    private LocalServer(Process process, string folder, HttpClient http)
    {
        this.process = process;
        this.folder = folder;
        this.http = http;
        Admin = new DataverseClient(http, AdminEmail);
    }

    public DataverseClient Admin { get; }

    public static async Task<LocalServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("coaching-server-").FullName;
        var url = $"http://localhost:{FreePort().ToString(CultureInfo.InvariantCulture)}";
        var dll = Path.Combine(Repository.Root, "LocalDataverse", "bin", "Release", "net10.0", "LocalDataverse.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [dll, "--urls", url, "--data", Path.Combine(folder, "test.db")]) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new LocalServer(process, folder, new HttpClient { BaseAddress = new Uri(url + "/"), Timeout = TimeSpan.FromMinutes(5) });
        await server.AnswersAsync();
        await SolutionInstaller.InstallAsync(server.Admin, "CoachingExtensions", await File.ReadAllBytesAsync(Path.Combine(Repository.Artifacts, "CoachingExtensions_managed.zip")));
        await ReferenceData.Read(Path.Combine(Repository.Artifacts, "CoachingExtensions_data.zip")).LoadAsync(server.Admin);
        return server;
    }

    /// <summary>Waits until no asynchronous step is waiting or running, and fails when one has failed.</summary>
    public async Task AsynchronousWorkDoneAsync()
    {
        while ((await Admin.ListAsync("asyncoperations?$select=asyncoperationid&$filter=statecode ne 3&$top=1")).Count > 0) await Task.Delay(200);
        var failed = await Admin.ListAsync("asyncoperations?$select=name,message&$filter=statuscode eq 31&$top=1");
        Assert.True(failed.Count == 0, failed.Count == 0 ? "" : failed[0].ToJsonString());
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task AnswersAsync()
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("api/data/v9.2/", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (watch.Elapsed < TimeSpan.FromSeconds(30) && !process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
