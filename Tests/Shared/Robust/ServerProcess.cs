using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CoachingExtensions.Tests.Robust;

/// <summary>LocalDataverse as a process, to be ended at any moment.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    private ServerProcess(Process process, int port)
    {
        this.process = process;
        Port = port;
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/api/data/v9.2/"), Timeout = TimeSpan.FromSeconds(100) };
    }

    public int Port { get; }

    public HttpClient Http { get; }

    public bool HasExited => process.HasExited;

    /// <summary>What it has written, on both of its outputs.</summary>
    public string Said
    {
        get
        {
            lock (said) return said.ToString();
        }
    }

    /// <summary>Waits until it has written something: what it writes arrives a little after what it answers. Returns all it has written.</summary>
    public async Task<string> SaidWithAsync(string text)
    {
        for (var watch = Stopwatch.StartNew(); !Said.Contains(text, StringComparison.Ordinal) && watch.Elapsed < TimeSpan.FromSeconds(20);) await Task.Delay(20);
        return Said;
    }

    public long MemoryBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts it, as it lies beside this program.</summary>
    public static async Task<ServerProcess> StartAsync(params string[] arguments)
    {
        var port = FreePort();
        string[] all = [Path.Combine(AppContext.BaseDirectory, "LocalDataverse.dll"), "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"), .. arguments];
        var process = Process.Start(new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var server = new ServerProcess(process, port);
        process.OutputDataReceived += server.Hear;
        process.ErrorDataReceived += server.Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        for (var watch = Stopwatch.StartNew(); !server.Said.Contains("listens on", StringComparison.Ordinal);)
        {
            if (process.HasExited || watch.Elapsed > TimeSpan.FromSeconds(60))
            {
                // Its last words may arrive after it has gone: ending waits for both of its outputs.
                await server.DisposeAsync();
                throw new InvalidOperationException($"LocalDataverse does not start: {server.Said}");
            }

            await Task.Delay(20);
        }

        return server;
    }

    public async Task<(int Status, string Text)> SendAsync(string method, string path, string? body = null, string user = "admin@localhost.example", string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", user);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        using var answer = await Http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The values of a text column, page after page.</summary>
    public async Task<HashSet<string>> TextsAsync(string query, string column)
    {
        HashSet<string> texts = [];
        for (var next = query; next is not null;)
        {
            var (_, text) = await SendAsync("GET", next);
            using var page = JsonDocument.Parse(text);
            foreach (var row in page.RootElement.GetProperty("value").EnumerateArray()) texts.Add(row.GetProperty(column).GetString()!);
            next = page.RootElement.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        }

        return texts;
    }

    /// <summary>Ends it as a power cut would: no signal that it could hear.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
        Http.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (said) said.AppendLine(line.Data);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
