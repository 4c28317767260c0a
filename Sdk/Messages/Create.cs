namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a row.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateRequest : OrganizationRequest
{
    public CreateRequest()
    {
        RequestName = "Create";
        Target = null;
    }

    public Entity Target
    {
        get => Parameters.Get<Entity>("Target");
        set => Parameters["Target"] = value;
    }
}

/// <summary>The answer to <see cref="CreateRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateResponse : OrganizationResponse
{
    public Guid id => Results.Get<Guid>("id");
}
