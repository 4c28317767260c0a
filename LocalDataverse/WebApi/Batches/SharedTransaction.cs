using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Batches;

/// <summary>Several requests in one transaction: all of them happen or none.</summary>
internal sealed class SharedTransaction : IDisposable
{
    private readonly Guid userId;
    private readonly RootOperation root;
    private readonly RootOperation.TransactionScope scope;

    public SharedTransaction(Organization organization, Guid userId)
    {
        this.userId = userId;
        root = new RootOperation(organization, Guid.NewGuid());
        scope = root.Enter(write: true);
    }

    /// <summary>The rows earlier requests created, by their Content-ID.</summary>
    public Dictionary<string, EntityReference> Created { get; } = [];

    public OrganizationResponse Execute(OrganizationRequest request) =>
        EventPipeline.Run(SdkCopy.Of(request), new Execution(root, root.CallerFor(userId), userId, depth: 1, parent: null));

    public void Complete() => scope.Complete();

    public void Dispose()
    {
        scope.Dispose();
        root.Dispose();
        // The traces outlive a rollback; queued steps run after the commit.
        root.Organization.Finish(root);
    }
}
