namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads what every table is.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveAllEntitiesRequest : OrganizationRequest
{
    public RetrieveAllEntitiesRequest()
    {
        RequestName = "RetrieveAllEntities";
        EntityFilters = default;
        RetrieveAsIfPublished = default;
    }

    public EntityFilters EntityFilters
    {
        get => Parameters.Get<EntityFilters>("EntityFilters");
        set => Parameters["EntityFilters"] = value;
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.Get<bool>("RetrieveAsIfPublished");
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}

/// <summary>The answer to <see cref="RetrieveAllEntitiesRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveAllEntitiesResponse : OrganizationResponse
{
    public EntityMetadata[] EntityMetadata => Results.Get<EntityMetadata[]>("EntityMetadata");

    public string Timestamp => Results.Get<string>("Timestamp");
}
