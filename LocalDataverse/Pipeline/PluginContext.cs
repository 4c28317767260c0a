using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>What a context says of the operation itself.</summary>
internal sealed record OperationDescription(string Message, string Table, Guid RowId, int Stage, OrganizationRequest Request, ParameterCollection Results);

/// <summary>The execution context a plug-in sees, in every version the SDK has.</summary>
internal sealed class PluginContext : IPluginExecutionContext7
{
    public PluginContext(Execution execution, OperationDescription operation, ParameterCollection sharedVariables, IPluginExecutionContext? parent)
        : this(operation.Request.Parameters, operation.Results, sharedVariables)
    {
        Stage = operation.Stage;
        MessageName = operation.Message;
        PrimaryEntityName = operation.Table;
        PrimaryEntityId = operation.RowId;
        RequestId = operation.Request.RequestId;
        ParentContext = parent!;
        Depth = execution.Depth;
        UserId = execution.Caller.UserId;
        BusinessUnitId = execution.Caller.BusinessUnitId;
        InitiatingUserId = execution.InitiatingUserId;
        AuthenticatedUserId = execution.Root.User.AuthenticatedUserId;
        CorrelationId = execution.CorrelationId;
        OperationCreatedOn = execution.UtcNow;
        IsInTransaction = execution.Root.InTransaction;
        (OrganizationId, OrganizationName) = OrganizationRow.Of(execution.Engine, execution.Connection);
    }

    /// <summary>A context that comes back from the asynchronous queue.</summary>
    public PluginContext(ParameterCollection input, ParameterCollection output, ParameterCollection sharedVariables)
    {
        InputParameters = input;
        OutputParameters = output;
        SharedVariables = sharedVariables;
    }

    public ParameterCollection InputParameters { get; }

    public ParameterCollection OutputParameters { get; }

    public ParameterCollection SharedVariables { get; }

    public EntityImageCollection PreEntityImages { get; } = [];

    public EntityImageCollection PostEntityImages { get; } = [];

    public int Stage { get; init; }

    public int Mode { get; init; }

    // 2: every plug-in runs in the sandbox.
    public int IsolationMode => 2;

    public int Depth { get; init; }

    public string MessageName { get; init; } = "";

    public string PrimaryEntityName { get; init; } = "none";

    public string SecondaryEntityName => "none";

    public Guid PrimaryEntityId { get; init; }

    public Guid? RequestId { get; init; }

    public Guid UserId { get; init; }

    public Guid InitiatingUserId { get; init; }

    public Guid BusinessUnitId { get; init; }

    public Guid OrganizationId { get; init; }

    public string OrganizationName { get; init; } = "";

    public EntityReference? OwningExtension { get; init; }

    public Guid CorrelationId { get; init; }

    public Guid OperationId { get; init; } = Guid.NewGuid();

    public DateTime OperationCreatedOn { get; init; }

    public bool IsInTransaction { get; init; }

    public IPluginExecutionContext? ParentContext { get; init; }

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public Guid UserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid InitiatingUserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid InitiatingUserApplicationId => Guid.Empty;

    public Guid PortalsContactId => Guid.Empty;

    public bool IsPortalsClientCall => false;

    public Guid AuthenticatedUserId { get; init; }

    public EntityImageCollection[] PreEntityImagesCollection => [PreEntityImages];

    public EntityImageCollection[] PostEntityImagesCollection => [PostEntityImages];

    public string InitiatingUserAgent => "";

    public string EnvironmentId => OrganizationId.ToString("D");

    public Guid TenantId => Guid.Empty;

    public bool IsApplicationUser => false;
}
