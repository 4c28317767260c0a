using LocalDataverse.Metadata;
using LocalDataverse.Query;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>What every request of an organisation works with: data, metadata, clock, plug-ins, and the queue of what waits.</summary>
internal sealed class Engine : IDisposable
{
    private MetadataCatalogue metadata = MetadataCatalogue.Empty;
    private Registrations? registrations;
    private int registrationsVersion;

    public Engine(Database database, TimeProvider clock)
    {
        Database = database;
        Clock = clock;
        Queue = new AsyncQueue(this);
    }

    public Database Database { get; }

    public TimeProvider Clock { get; }

    public DateTime UtcNow => Clock.GetUtcNow().UtcDateTime;

    public AsyncQueue Queue { get; }

    public PluginHost Plugins { get; } = new();

    public PluginWatch PluginWatch { get; } = new();

    /// <summary>How long one root operation may take.</summary>
    public TimeSpan LongestOperation { get; set; } = OperationLimit.TwoMinutes;

    /// <summary>The tables, columns and relationships as of the last commit.</summary>
    public MetadataCatalogue Metadata => Volatile.Read(ref metadata);

    /// <summary>Told of every request, root or nested, with its depth, before it runs.</summary>
    public Action<OrganizationRequest, int>? Sent { get; set; }

    /// <summary>The most rows a page of any query holds.</summary>
    public int LargestPage { get; set; } = TableQuery.LargestPage;

    /// <summary>Id and name of the organisation, once they are known.</summary>
    public (Guid Id, string Name)? Identity { get; set; }

    /// <summary>Runs one root request: a transaction of its own, with every step registered on it.</summary>
    public OrganizationResponse Execute(OrganizationRequest request, CallingUser user, Guid correlationId)
    {
        ArgumentNullException.ThrowIfNull(request);
        Sent?.Invoke(request, 1);
        using var root = new RootOperation(this, user, correlationId);
        try
        {
            return EventPipeline.Run(SdkCopy.Of(request), Execution.Of(root));
        }
        finally
        {
            Finish(root);
        }
    }

    /// <summary>What remains to do after a root operation, however it ended.</summary>
    public void Finish(RootOperation root)
    {
        TraceLog.Write(this, root);
        if (root.HasQueued) Queue.Wake();
    }

    public Registrations RegistrationsFrom(SqliteConnection connection)
    {
        if (Volatile.Read(ref registrations) is { } cached) return cached;
        var version = Volatile.Read(ref registrationsVersion);
        var loaded = Registrations.Load(connection, Metadata);
        // A commit in between has made this one stale: use it, but do not keep it.
        if (version == Volatile.Read(ref registrationsVersion)) Volatile.Write(ref registrations, loaded);
        return loaded;
    }

    /// <summary>Called by a root operation after its commit, while it still holds the writer.</summary>
    public void Publish(MetadataCatalogue? changed, bool registrationsChanged)
    {
        if (changed is not null) Volatile.Write(ref metadata, changed);
        if (!registrationsChanged) return;
        Interlocked.Increment(ref registrationsVersion);
        Volatile.Write(ref registrations, null);
    }

    public void Dispose()
    {
        PluginWatch.Dispose();
        Queue.Dispose();
        Database.Dispose();
    }
}
