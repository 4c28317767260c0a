namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes rows of a table.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateMultipleRequest : OrganizationRequest
{
    public UpdateMultipleRequest()
    {
        RequestName = "UpdateMultiple";
        Targets = null;
    }

    public EntityCollection Targets
    {
        get => Parameters.Get<EntityCollection>("Targets");
        set => Parameters["Targets"] = value;
    }

    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.Get<ConcurrencyBehavior>("ConcurrencyBehavior");
        set => Parameters["ConcurrencyBehavior"] = value;
    }
}

/// <summary>The answer to <see cref="UpdateMultipleRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateMultipleResponse : OrganizationResponse
{
}
