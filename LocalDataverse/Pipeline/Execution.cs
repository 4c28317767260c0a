using LocalDataverse.Metadata;
using LocalDataverse.Query;
using LocalDataverse.Security;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>One message on its way through the pipeline: who calls, how deep, on which connection, at what time.</summary>
public sealed class Execution
{
    internal Execution(RootOperation root, Caller caller, Guid initiatingUserId, int depth, IPluginExecutionContext? parent)
    {
        Root = root;
        Caller = caller;
        InitiatingUserId = initiatingUserId;
        Depth = depth;
        Parent = parent;
    }

    /// <summary>The root request itself.</summary>
    internal static Execution Of(RootOperation root) => new(root, root.Caller(), root.User.UserId, depth: 1, parent: null);

    /// <summary>The connection: the writer's inside a transaction, a reader's otherwise.</summary>
    public SqliteConnection Connection => Root.Connection;

    /// <summary>Metadata as this transaction sees it.</summary>
    public MetadataCatalogue Metadata => Root.Metadata;

    /// <summary>Whose privileges count.</summary>
    public Caller Caller { get; }

    /// <summary>Who made the root request.</summary>
    public Guid InitiatingUserId { get; }

    /// <summary>1 for a root request, one more for each call a plug-in makes.</summary>
    public int Depth { get; }

    /// <summary>What steps of one operation tell each other.</summary>
    public ParameterCollection SharedVariables { get; internal set; } = [];

    /// <summary>The context of the operation that caused this one.</summary>
    public IPluginExecutionContext? Parent { get; internal set; }

    /// <summary>The context of this very operation, for what it causes while it runs: a deleted row's children, a won deal's closing.</summary>
    internal Func<IPluginExecutionContext>? Own { get; set; }

    /// <summary>When the root request began; the same for everything in it.</summary>
    public DateTime UtcNow => Root.UtcNow;

    /// <summary>The same for a root request and everything it causes.</summary>
    public Guid CorrelationId => Root.CorrelationId;

    /// <summary>What a query needs.</summary>
    public QueryScope Scope => new(Connection, Metadata, Caller, UtcNow) { LargestPage = Engine.LargestPage };

    /// <summary>Whether any step is registered on this operation.</summary>
    internal bool HasSteps { get; set; }

    /// <summary>The steps this operation passes over.</summary>
    internal Bypass Bypass { get; set; } = Bypass.Nothing;

    internal RootOperation Root { get; }

    internal Engine Engine => Root.Engine;

    /// <summary>Sends a message from within this one: the whole pipeline, in the same transaction.</summary>
    public OrganizationResponse Send(OrganizationRequest nested) => EventPipeline.Run(nested, new Execution(Root, Caller, InitiatingUserId, Depth, Cause));

    /// <summary>The same operation under another name, such as the Create that an Upsert turns out to be: it passes over the same steps.</summary>
    internal OrganizationResponse SendAs(OrganizationRequest nested) =>
        EventPipeline.Run(nested, new Execution(Root, Caller, InitiatingUserId, Depth, Cause) { Bypass = Bypass });

    /// <summary>
    /// The same for rows that go with this one, because a relationship says so: in the caller's name, but whatever the caller may
    /// do with them alone.
    /// </summary>
    internal OrganizationResponse SendCascade(OrganizationRequest nested) =>
        EventPipeline.Run(nested, new Execution(Root, Caller with { IsSystem = true }, InitiatingUserId, Depth, Cause));

    /// <summary>The same as the system itself, for what a user's request causes but may not do directly.</summary>
    internal OrganizationResponse SendAsSystem(OrganizationRequest nested) =>
        EventPipeline.Run(nested, new Execution(Root, Root.CallerFor(WellKnown.SystemUserId), InitiatingUserId, Depth, Cause));

    private IPluginExecutionContext? Cause => Own?.Invoke() ?? Parent;
}
