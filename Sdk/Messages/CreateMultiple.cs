namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates rows of a table.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateMultipleRequest : OrganizationRequest
{
    public CreateMultipleRequest()
    {
        RequestName = "CreateMultiple";
        Targets = null;
    }

    public EntityCollection Targets
    {
        get => Parameters.Get<EntityCollection>("Targets");
        set => Parameters["Targets"] = value;
    }
}

/// <summary>The answer to <see cref="CreateMultipleRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateMultipleResponse : OrganizationResponse
{
    public Guid[] Ids => Results.Get<Guid[]>("Ids");
}
