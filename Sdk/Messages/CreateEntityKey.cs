namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Makes an alternate key of columns.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateEntityKeyRequest : OrganizationRequest
{
    public CreateEntityKeyRequest()
    {
        RequestName = "CreateEntityKey";
        EntityKey = default;
        EntityName = default;
    }

    public EntityKeyMetadata EntityKey
    {
        get => Parameters.Get<EntityKeyMetadata>("EntityKey");
        set => Parameters["EntityKey"] = value;
    }

    public string EntityName
    {
        get => Parameters.Get<string>("EntityName");
        set => Parameters["EntityName"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="CreateEntityKeyRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateEntityKeyResponse : OrganizationResponse
{
    public Guid EntityKeyId => Results.Get<Guid>("EntityKeyId");
}
