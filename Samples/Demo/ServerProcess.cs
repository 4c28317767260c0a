using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;

namespace CoachingExtensions.Samples.Demo;

/// <summary>A LocalDataverse that runs as long as the demo does.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;

    private ServerProcess(Process process) => this.process = process;

    public Task WaitAsync(CancellationToken cancellation) => process.WaitForExitAsync(cancellation);

    public int ExitCode => process.ExitCode;

    /// <param name="options">Where it listens and what it runs on.</param>
    /// <param name="isEmpty">Whether what the database holds is to be forgotten.</param>
    /// <param name="cancellation">Ends the waiting for its first answer.</param>
    /// <exception cref="InvalidOperationException">It cannot start.</exception>
    public static async Task<ServerProcess> StartAsync(SampleOptions options, bool isEmpty, CancellationToken cancellation)
    {
        var port = new Uri(options.Url).Port;
        if (IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == port))
            throw new InvalidOperationException($"Something listens on {options.Url} already, perhaps the demo in another window: open it there, or stop it first.");
        string[] arguments = [options.Server, "--urls", options.Url, "--data", options.Data, "--admin", options.Admin, "--history"];
        var process = Process.Start(new ProcessStartInfo("dotnet", isEmpty ? [.. arguments, "--reset"] : arguments))
            ?? throw new InvalidOperationException("LocalDataverse did not start.");
        var server = new ServerProcess(process);
        try
        {
            await server.AnswersAsync(options.Url, cancellation);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private async Task AnswersAsync(string url, CancellationToken cancellation)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(100, cancellation))
        {
            if (process.HasExited) throw new InvalidOperationException($"LocalDataverse stopped while starting (exit code {process.ExitCode.ToString(CultureInfo.InvariantCulture)}); what it said is above.");
            try
            {
                using var answer = await http.GetAsync(new Uri($"{url}/api/data/v9.2/"), cancellation);
                return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // It listens and is busy starting.
            }
        }

        throw new InvalidOperationException($"LocalDataverse did not answer on {url} within {Patience.TotalSeconds:0} seconds.");
    }
}
