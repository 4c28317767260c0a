using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>Where an organisation's data is, and what time it is there.</summary>
public sealed record OrganizationOptions
{
    /// <summary>The SQLite file that holds everything.</summary>
    public required string DataFile { get; init; }

    /// <summary>The only source of time; tests move it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Creates the file with the base tables when there is none.</summary>
    public bool CreateWhenMissing { get; init; } = true;

    /// <summary>The e-mail address the first system administrator of a new organisation signs in with.</summary>
    public string AdministratorEmail { get; init; } = "admin@localhost";
}

/// <summary>One organisation: its data, metadata and messages. Safe for many threads.</summary>
public sealed class Organization : IDisposable
{
    private readonly AsyncQueue queue;
    private MetadataCatalogue metadata;
    private Registrations? registrations;
    private int registrationsVersion;

    private Organization(OrganizationOptions options, Database database)
    {
        Clock = options.Clock;
        Database = database;
        Plugins = new PluginHost();
        queue = new AsyncQueue(this);
        metadata = MetadataCatalogue.Empty;
    }

    /// <summary>The tables, columns and relationships as of the last commit.</summary>
    public MetadataCatalogue Metadata => Volatile.Read(ref metadata);

    /// <summary>The data file.</summary>
    public Database Database { get; }

    /// <summary>The only source of time.</summary>
    public TimeProvider Clock { get; }

    internal DateTime UtcNow => Clock.GetUtcNow().UtcDateTime;

    internal PluginHost Plugins { get; }

    /// <summary>Told of every request, root or nested, with its depth, before it runs: for measuring what an operation costs.</summary>
    internal Action<OrganizationRequest, int>? Sent { get; set; }

    /// <summary>Id and name of the organisation, once they are known.</summary>
    internal (Guid Id, string Name)? Identity { get; set; }

    /// <summary>Opens the organisation in a file, and creates it there when it is missing.</summary>
    public static Organization Open(OrganizationOptions options)
    {
        var isNew = !File.Exists(options.DataFile) || new FileInfo(options.DataFile).Length == 0;
        if (isNew && !options.CreateWhenMissing) throw new FileNotFoundException($"There is no organisation in '{options.DataFile}'.", options.DataFile);
        var organization = new Organization(options, new Database(options.DataFile));
        try
        {
            organization.Prepare(options);
            return organization;
        }
        catch
        {
            organization.Dispose();
            throw;
        }
    }

    /// <summary>Runs one root request: a transaction of its own, with every step registered on it.</summary>
    public OrganizationResponse Execute(OrganizationRequest request, Guid userId) => Execute(request, userId, Guid.NewGuid());

    internal OrganizationResponse Execute(OrganizationRequest request, Guid userId, Guid correlationId)
    {
        ArgumentNullException.ThrowIfNull(request);
        Sent?.Invoke(request, 1);
        using var root = new RootOperation(this, correlationId);
        try
        {
            var execution = new Execution(root, root.CallerFor(userId), userId, depth: 1, parent: null);
            return EventPipeline.Run(SdkCopy.Of(request), execution);
        }
        finally
        {
            Finish(root);
        }
    }

    /// <summary>What remains to do after a root operation, however it ended.</summary>
    internal void Finish(RootOperation root)
    {
        TraceLog.Write(this, root);
        if (root.HasQueued) queue.Wake();
    }

    /// <summary>The organisation service as a user sees it.</summary>
    public IOrganizationService ServiceFor(Guid userId) => new RootService(this, userId);

    /// <summary>A user with what decides its access.</summary>
    public Caller CallerFor(Guid userId)
    {
        using var root = new RootOperation(this, Guid.NewGuid());
        return root.CallerFor(userId);
    }

    /// <summary>Runs the asynchronous steps that wait, the oldest first, until none is left.</summary>
    public void DrainAsync() => queue.Drain();

    /// <summary>Runs asynchronous steps as they come, until <paramref name="stop"/>.</summary>
    public Task RunAsyncQueue(CancellationToken stop) => queue.Run(stop);

    /// <inheritdoc />
    public void Dispose()
    {
        queue.Dispose();
        Database.Dispose();
    }

    internal Registrations RegistrationsFrom(Microsoft.Data.Sqlite.SqliteConnection connection)
    {
        if (Volatile.Read(ref registrations) is { } cached) return cached;
        var version = Volatile.Read(ref registrationsVersion);
        var loaded = Registrations.Load(connection, Metadata);
        // A commit in between has made this one stale: use it, but do not keep it.
        if (version == Volatile.Read(ref registrationsVersion)) Volatile.Write(ref registrations, loaded);
        return loaded;
    }

    /// <summary>Called by a root operation after its commit, while it still holds the writer.</summary>
    internal void Publish(MetadataCatalogue? changed, bool registrationsChanged)
    {
        if (changed is not null) Volatile.Write(ref metadata, changed);
        if (!registrationsChanged) return;
        Interlocked.Increment(ref registrationsVersion);
        Volatile.Write(ref registrations, null);
    }

    private void Prepare(OrganizationOptions options)
    {
        using (var connection = Database.OpenReader()) metadata = MetadataStore.Load(connection);
        if (!metadata.Tables.Any())
        {
            using var creation = Database.BeginWrite();
            metadata = NewOrganization.Create(creation.Connection, UtcNow, options.AdministratorEmail);
            creation.Commit();
        }

        queue.Recover();
    }
}
