using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Batches;

/// <summary>Several requests in one transaction: all of them happen or none.</summary>
internal sealed class SharedTransaction : IDisposable
{
    private readonly RootOperation root;
    private readonly RootOperation.TransactionScope scope;

    public SharedTransaction(Organization organization, CallingUser user)
    {
        root = new RootOperation(organization.Engine, user, Guid.NewGuid());
        scope = root.Enter(write: true);
    }

    /// <summary>The rows earlier requests created, by their Content-ID.</summary>
    public Dictionary<string, EntityReference> Created { get; } = [];

    public OrganizationResponse Execute(OrganizationRequest request) =>
        EventPipeline.Run(SdkCopy.Of(request), Execution.Of(root));

    public void Complete() => scope.Complete();

    public void Dispose()
    {
        scope.Dispose();
        root.Dispose();
        // The traces outlive a rollback; queued steps run after the commit.
        root.Engine.Finish(root);
    }
}
