namespace LocalDataverse.WebApi.Hosting;

/// <summary>Runs asynchronous steps while the server runs.</summary>
internal sealed class QueueWorker(Organization organization) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => organization.RunAsyncQueue(stoppingToken);
}
