using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CoachingExtensions.Samples;

namespace CoachingExtensions.Tests.Demo;

/// <summary>The demo as a person runs it, on a port and a database of its own, and what it says.</summary>
internal sealed class DemoProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly StringBuilder said = new();

    private DemoProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, e) => Hear(e.Data);
        process.ErrorDataReceived += (_, e) => Hear(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Said
    {
        get
        {
            lock (said) return said.ToString();
        }
    }

    public int ExitCode => process.ExitCode;

    public static string FreeAddress()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}";
    }

    public static DemoProcess Start(string address, string data, string artifacts)
    {
        string Dll(string folder, string name) => Path.Combine(Repository.Root, folder, "bin", "Release", "net10.0", $"{name}.dll");
        string[] arguments =
        [
            Dll("Samples", "SampleOrganisation"), "demo", "--url", address, "--artifacts", artifacts,
            "--server", Dll("LocalDataverse", "LocalDataverse"), "--data", data, "--regions", "1", "--year", "0",
        ];
        // In the background of a shell Ctrl+C is ignored, by whatever is started there too: the demo hears it all the same.
        var (command, before) = OperatingSystem.IsLinux() ? ("env", ["--default-signal=INT", "dotnet"]) : ("dotnet", Array.Empty<string>());
        return new DemoProcess(Process.Start(new ProcessStartInfo(command, [.. before, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!);
    }

    public async Task SaysAsync(string text)
    {
        for (var watch = Stopwatch.StartNew(); !Said.Contains(text, StringComparison.Ordinal); await Task.Delay(50))
            if (process.HasExited || watch.Elapsed > Patience) throw new InvalidOperationException($"The demo never said \"{text}\" but:\n{Said}");
    }

    /// <summary>Ends it as Ctrl+C does.</summary>
    public async Task InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await EndsAsync();
    }

    /// <summary>Ends it with all it has started, as a machine that is switched off does.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await EndsAsync();
    }

    public async Task EndsAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (said) said.AppendLine(line);
    }
}
