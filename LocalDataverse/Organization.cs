using LocalDataverse.Import;
using LocalDataverse.Messages.Rows;
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
    private Organization(OrganizationOptions options) => Engine = new Engine(new Database(options.DataFile), options.Clock);

    /// <summary>The tables, columns and relationships as of the last commit.</summary>
    public MetadataCatalogue Metadata => Engine.Metadata;

    /// <summary>The data file.</summary>
    public Database Database => Engine.Database;

    /// <summary>The only source of time.</summary>
    public TimeProvider Clock => Engine.Clock;

    /// <summary>The system administrator every organisation is made with.</summary>
    public Guid FirstAdministrator => SeedIds.Administrator;

    internal Engine Engine { get; }

    /// <summary>Told of every request, root or nested, with its depth, before it runs: for measuring what an operation costs.</summary>
    internal Action<OrganizationRequest, int>? Sent
    {
        get => Engine.Sent;
        set => Engine.Sent = value;
    }

    /// <summary>The most rows a page of any query holds, as in Dataverse. A test makes it small to see who reads one page only.</summary>
    internal int LargestPage
    {
        get => Engine.LargestPage;
        set => Engine.LargestPage = value;
    }

    /// <summary>How long one operation may take. A test makes it short.</summary>
    internal TimeSpan LongestOperation
    {
        get => Engine.LongestOperation;
        set => Engine.LongestOperation = value;
    }

    /// <summary>Opens the organisation in a file, and creates it there when it is missing.</summary>
    public static Organization Open(OrganizationOptions options)
    {
        var isNew = !File.Exists(options.DataFile) || new FileInfo(options.DataFile).Length == 0;
        if (isNew && !options.CreateWhenMissing) throw new FileNotFoundException($"There is no organisation in '{options.DataFile}'.", options.DataFile);
        var organization = new Organization(options);
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
    public OrganizationResponse Execute(OrganizationRequest request, Guid userId) => Execute(request, new CallingUser(userId));

    internal OrganizationResponse Execute(OrganizationRequest request, CallingUser user) => Engine.Execute(request, user, Guid.NewGuid());

    /// <summary>The organisation service as a user sees it.</summary>
    public IOrganizationService ServiceFor(Guid userId) => new RootService(Engine, new CallingUser(userId));

    /// <summary>A user with what decides its access.</summary>
    public Caller CallerFor(Guid userId)
    {
        using var root = new RootOperation(Engine, new CallingUser(userId), Guid.NewGuid());
        return root.CallerFor(userId);
    }

    /// <summary>Runs the asynchronous steps that wait, the oldest first, until none is left.</summary>
    public void DrainAsync() => Engine.Queue.Drain();

    /// <summary>Runs asynchronous steps as they come, until <paramref name="stop"/>.</summary>
    public Task RunAsyncQueue(CancellationToken stop) => Engine.Queue.Run(stop);

    /// <inheritdoc />
    public void Dispose() => Engine.Dispose();

    private void Prepare(OrganizationOptions options)
    {
        MetadataCatalogue metadata;
        using (var connection = Database.OpenReader()) metadata = MetadataStore.Load(connection);
        using (var preparation = Database.BeginWrite())
        {
            if (!metadata.Tables.Any()) metadata = NewOrganization.Create(preparation.Connection, Engine.UtcNow, options.AdministratorEmail);
            else SdkMessages.Ensure(preparation.Connection, metadata, Engine.UtcNow);
            SecurityStamp.Watch(preparation.Connection, metadata);
            Currencies.Watch(preparation.Connection, metadata);
            preparation.Commit();
        }

        Engine.Publish(metadata, registrationsChanged: false);
        Engine.Queue.Recover();
    }
}
