namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes a row.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateRequest : OrganizationRequest
{
    public UpdateRequest()
    {
        RequestName = "Update";
        Target = null;
    }

    public Entity Target
    {
        get => Parameters.Get<Entity>("Target");
        set => Parameters["Target"] = value;
    }

    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.Get<ConcurrencyBehavior>("ConcurrencyBehavior");
        set => Parameters["ConcurrencyBehavior"] = value;
    }
}

/// <summary>The answer to <see cref="UpdateRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateResponse : OrganizationResponse
{
}
