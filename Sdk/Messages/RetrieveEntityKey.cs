namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads what an alternate key is.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveEntityKeyRequest : OrganizationRequest
{
    public RetrieveEntityKeyRequest()
    {
        RequestName = "RetrieveEntityKey";
        MetadataId = default;
        RetrieveAsIfPublished = default;
    }

    public Guid MetadataId
    {
        get => Parameters.Get<Guid>("MetadataId");
        set => Parameters["MetadataId"] = value;
    }

    public string LogicalName
    {
        get => Parameters.Get<string>("LogicalName");
        set => Parameters["LogicalName"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Get<string>("EntityLogicalName");
        set => Parameters["EntityLogicalName"] = value;
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.Get<bool>("RetrieveAsIfPublished");
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}

/// <summary>The answer to <see cref="RetrieveEntityKeyRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveEntityKeyResponse : OrganizationResponse
{
    public EntityKeyMetadata EntityKeyMetadata => Results.Get<EntityKeyMetadata>("EntityKeyMetadata");
}
