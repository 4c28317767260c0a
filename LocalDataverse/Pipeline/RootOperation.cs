using LocalDataverse.Metadata;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline;

/// <summary>
/// What everything under one root request shares: the connection, the transaction once there is one, metadata as this
/// transaction sees it, the time budget, and the traces that outlive a rollback.
/// </summary>
internal sealed class RootOperation(Engine engine, CallingUser user, Guid correlationId) : IDisposable
{
    private readonly OperationLimit limit = new(engine);
    private SqliteConnection? reader;
    private WriteSession? session;
    private MetadataCatalogue? changedMetadata;
    private Registrations? ownRegistrations;
    private bool registrationsChanged;
    private bool doomed;
    private readonly Dictionary<Guid, Caller> callers = [];

    public Engine Engine { get; } = engine;

    public CallingUser User { get; } = user;

    public Guid CorrelationId { get; } = correlationId;

    public DateTime UtcNow { get; } = engine.UtcNow;

    public SqliteConnection Connection => session?.Connection ?? (reader ??= OpenReader());

    public MetadataCatalogue Metadata => changedMetadata ?? Engine.Metadata;

    public bool InTransaction => session is not null;

    /// <summary>The plug-ins of this operation.</summary>
    public PluginThread Plugins => field ??= new PluginThread(this, limit);

    /// <summary>Rows whose delete has begun: a cascade that comes round to them stops there.</summary>
    public HashSet<(string Table, Guid Id)> Deleting { get; } = [];

    /// <summary>What uploads have completed in this operation: only such files become a column's, by the Update that follows.</summary>
    public FilesAtHand Files { get; } = new();

    public List<TraceEntry> Traces { get; } = [];

    /// <summary>True when asynchronous steps were queued.</summary>
    public bool HasQueued { get; set; }

    public Registrations Registrations =>
        registrationsChanged ? ownRegistrations ??= Registrations.Load(Connection, Metadata) : Engine.RegistrationsFrom(Connection);

    /// <summary>The one who sent the root request, with the rights it gives.</summary>
    public Caller Caller() => Callers.Of(User, CallerFor);

    public Caller CallerFor(Guid userId)
    {
        if (callers.TryGetValue(userId, out var known)) return known;
        return callers[userId] = Callers.Find(Connection, Metadata, userId);
    }

    /// <summary>Opens the transaction when it is needed and none is open; the one who opened it commits it.</summary>
    public TransactionScope Enter(bool write)
    {
        if (!write || InTransaction)
        {
            if (write && doomed) throw Errors.NoActiveTransaction();
            return new TransactionScope(this, owns: false);
        }

        session = BeginWrite();
        return new TransactionScope(this, owns: true);
    }

    /// <summary>A write failed: whoever swallows that error cannot commit any more.</summary>
    public void Doom() => doomed |= InTransaction;

    /// <summary>Tables were added or changed: the rest of this transaction sees them, everybody after its commit.</summary>
    public void UseMetadata(MetadataCatalogue catalogue)
    {
        changedMetadata = catalogue;
        RegistrationsChanged();
    }

    /// <summary>Steps, images, plug-in types or custom APIs changed.</summary>
    public void RegistrationsChanged()
    {
        registrationsChanged = true;
        ownRegistrations = null;
    }

    /// <summary>Undoes the transaction and lets the next writer in, from another thread than the one that is stuck in a plug-in.</summary>
    public void GiveUp() => session?.Dispose();

    public void DemandTime(string message) => limit.Demand(message);

    /// <summary>What a statement that SQLite has ended is told as.</summary>
    public Exception OutOfTime(string message) => limit.Reason(message);

    public void Dispose()
    {
        session?.Dispose();
        if (reader is null) return;
        Interruption.When(reader, null);
        reader.Dispose();
    }

    private SqliteConnection OpenReader()
    {
        var opened = Engine.Database.OpenReader();
        Interruption.When(opened, () => limit.IsOver);
        return opened;
    }

    private WriteSession BeginWrite()
    {
        WriteSession begun;
        try
        {
            begun = Engine.Database.BeginWrite(limit.Left, limit.ClientGone);
        }
        catch (System.ServiceModel.FaultException) when (limit.IsOver)
        {
            throw limit.Reason("waiting for other requests to be written");
        }

        Interruption.When(begun.Connection, () => limit.IsOver);
        return begun;
    }

    private void Commit()
    {
        if (doomed) throw Errors.NoActiveTransaction();
        TraceLog.WriteWithin(Engine, this);
        // Published before the next writer's turn: it must build on these tables, not on those before.
        session!.Commit(() => Engine.Publish(changedMetadata, registrationsChanged));
        Traces.Clear();
    }

    private void Leave()
    {
        session?.Dispose();
        session = null;
        changedMetadata = null;
        ownRegistrations = null;
        registrationsChanged = false;
        doomed = false;
        Deleting.Clear();
    }

    /// <summary>The part of a pipeline that is inside the transaction. Without <see cref="Complete"/>, its opener rolls back.</summary>
    internal readonly struct TransactionScope(RootOperation root, bool owns) : IDisposable
    {
        public void Complete()
        {
            if (owns) root.Commit();
        }

        public void Dispose()
        {
            if (owns) root.Leave();
        }
    }
}
