using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CoachingExtensions.Samples;

namespace CoachingExtensions.Tests;

/// <summary>A running LocalDataverse of its own, to be reached over HTTP only.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    public const string AdminEmail = "admin@localhost.example";

    private readonly Process process;
    private readonly string? folder;

    private LocalServer(Process process, string? folder, Uri address)
    {
        this.process = process;
        this.folder = folder;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        Admin = new DataverseClient(Http, AdminEmail);
    }

    public HttpClient Http { get; }

    public DataverseClient Admin { get; }

    public int ProcessId => process.Id;

    /// <summary>A new organisation with the managed zip and the reference data, gone when it is disposed.</summary>
    public static async Task<LocalServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("coaching-server-").FullName;
        var server = await OpenAsync(Path.Combine(folder, "test.db"), folder);
        await SolutionInstaller.InstallAsync(server.Admin, "CoachingExtensions", await File.ReadAllBytesAsync(Path.Combine(Repository.Artifacts, "CoachingExtensions_managed.zip")));
        await server.LoadDefinitionsAsync();
        return server;
    }

    /// <summary>The organisation in a file, which is made when it is missing, and stays.</summary>
    public static Task<LocalServer> OpenAsync(string dataFile) => OpenAsync(dataFile, folder: null);

    /// <summary>Loads metrics, segments and templates.</summary>
    public Task LoadDefinitionsAsync() => LoadAsync("CoachingExtensions_data.zip");

    /// <summary>Loads skills, drills and messages.</summary>
    public Task LoadPracticeAsync() => LoadAsync("CoachingExtensions_practice.zip");

    /// <summary>Waits until no asynchronous step is waiting or running.</summary>
    /// <exception cref="InvalidOperationException">One has failed.</exception>
    public async Task AsynchronousWorkDoneAsync()
    {
        while ((await Admin.ListAsync("asyncoperations?$select=asyncoperationid&$filter=statecode ne 3&$top=1")).Count > 0) await Task.Delay(200);
        var failed = await Admin.ListAsync("asyncoperations?$select=name,message&$filter=statuscode eq 31&$top=1");
        if (failed.Count > 0) throw new InvalidOperationException($"An asynchronous step failed: {failed[0].ToJsonString()}");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Http.Dispose();
        if (folder is not null) Directory.Delete(folder, recursive: true);
    }

    private static async Task<LocalServer> OpenAsync(string dataFile, string? folder)
    {
        var address = new Uri($"http://localhost:{FreePort().ToString(CultureInfo.InvariantCulture)}/");
        var dll = Path.Combine(Repository.Root, "LocalDataverse", "bin", "Release", "net10.0", "LocalDataverse.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [dll, "--urls", address.ToString(), "--data", dataFile, "--history"]) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new LocalServer(process, folder, address);
        await server.AnswersAsync();
        return server;
    }

    private async Task LoadAsync(string package)
    {
        var data = ReferenceData.Read(Path.Combine(Repository.Artifacts, package));
        await data.LoadAsync(Admin);
        if (data.Refused.Count > 0) throw new InvalidOperationException(string.Join(Environment.NewLine, data.Refused));
    }

    private async Task AnswersAsync()
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await Http.GetAsync(new Uri("api/data/v9.2/", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (watch.Elapsed < TimeSpan.FromSeconds(30) && !process.HasExited)
            {
                await Task.Delay(20);
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
