namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads what a table is.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveEntityRequest : OrganizationRequest
{
    public RetrieveEntityRequest()
    {
        RequestName = "RetrieveEntity";
        EntityFilters = default;
        MetadataId = default;
        RetrieveAsIfPublished = default;
    }

    public EntityFilters EntityFilters
    {
        get => Parameters.Get<EntityFilters>("EntityFilters");
        set => Parameters["EntityFilters"] = value;
    }

    public string LogicalName
    {
        get => Parameters.Get<string>("LogicalName");
        set => Parameters["LogicalName"] = value;
    }

    public Guid MetadataId
    {
        get => Parameters.Get<Guid>("MetadataId");
        set => Parameters["MetadataId"] = value;
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.Get<bool>("RetrieveAsIfPublished");
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}

/// <summary>The answer to <see cref="RetrieveEntityRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveEntityResponse : OrganizationResponse
{
    public EntityMetadata EntityMetadata => Results.Get<EntityMetadata>("EntityMetadata");
}
