using System.Runtime.InteropServices;

namespace CoachingExtensions.Samples.Demo;

/// <summary>LocalDataverse with the sample organisation in it, until Ctrl+C. A first load that was ended in the middle is begun anew.</summary>
internal sealed class RunningDemo(SampleOptions options)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            using var server = await LoadedAsync(stop.Token);
            Console.WriteLine("\nCtrl+C stops it. The database stays: the next start takes it as it is.");
            await server.WaitAsync(stop.Token);
            return server.ExitCode;
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // Whatever was under way when the demo was stopped has failed because it was.
            return 0;
        }

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private async Task<ServerProcess> LoadedAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Data))!);
        try
        {
            return await StartAsync(isEmpty: false, cancellation);
        }
        catch (UnfinishedLoadException)
        {
            Console.WriteLine("The first load was not finished last time: it begins anew.");
            return await StartAsync(isEmpty: true, cancellation);
        }
    }

    private async Task<ServerProcess> StartAsync(bool isEmpty, CancellationToken cancellation)
    {
        var server = await ServerProcess.StartAsync(options, isEmpty, cancellation);
        try
        {
            await new SampleLoad(options).RunAsync().WaitAsync(cancellation);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }
}
