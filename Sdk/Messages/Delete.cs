namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a row.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteRequest : OrganizationRequest
{
    public DeleteRequest()
    {
        RequestName = "Delete";
        Target = null;
    }

    public EntityReference Target
    {
        get => Parameters.Get<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.Get<ConcurrencyBehavior>("ConcurrencyBehavior");
        set => Parameters["ConcurrencyBehavior"] = value;
    }
}

/// <summary>The answer to <see cref="DeleteRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteResponse : OrganizationResponse
{
}
