using Microsoft.AspNetCore.Server.Kestrel.Core;
using System.ServiceModel;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>The web server around one organisation.</summary>
internal static class Server
{
    // Dataverse takes 128 MB in one request; a solution of 32 MB is 43 MB in base64.
    private const long LargestBody = 128L * 1024 * 1024;

    public static async Task<int> RunAsync(string[] arguments)
    {
        ServerOptions options;
        try
        {
            options = ServerOptions.Read(arguments);
        }
        catch (ArgumentException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }

        try
        {
            // Requests wait for the one writer on their threads; enough of them keep the readers going.
            StrayExceptions.Survive();
            ThreadPool.SetMinThreads(Math.Max(32, Environment.ProcessorCount), Environment.ProcessorCount);
            if (options.Reset) Forget(options.DataFile);
            using var organization = Organization.Open(new OrganizationOptions { DataFile = options.DataFile, AdministratorEmail = options.Admin, Clock = options.History ? new RequestClock() : TimeProvider.System });
            FirstLoad.Run(organization, options);
            await using var app = Build(organization, options.Urls);
            await app.StartAsync();
            Console.WriteLine($"LocalDataverse listens on {string.Join(" and ", app.Urls)} with {Path.GetFullPath(options.DataFile)}");
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception error) when (error is IOException or SqliteException or UnauthorizedAccessException or InvalidDataException or FaultException)
        {
            await Console.Error.WriteLineAsync($"LocalDataverse cannot start: {error.Message}");
            return 1;
        }
    }

    /// <summary>The server, not yet started.</summary>
    public static WebApplication Build(Organization organization, string urls)
    {
        // No configuration from files or the environment: the command line says it all.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls(urls).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            // Twice what an address may have, so that one that is too long is told so in words.
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddSingleton(organization);
        builder.Services.AddHostedService<QueueWorker>();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.Run(new Router(organization, app.Services.GetRequiredService<ILogger<Router>>()).HandleAsync);
        return app;
    }

    private static void Forget(string dataFile)
    {
        foreach (var file in new[] { dataFile, dataFile + "-wal", dataFile + "-shm" }) File.Delete(file);
    }
}
