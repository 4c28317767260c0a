using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the metadata that a query asks for, or what changed of it.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveMetadataChangesRequest : OrganizationRequest
{
    public RetrieveMetadataChangesRequest()
    {
        RequestName = "RetrieveMetadataChanges";
    }

    public EntityQueryExpression Query
    {
        get => Parameters.Get<EntityQueryExpression>("Query");
        set => Parameters["Query"] = value;
    }

    public DeletedMetadataFilters DeletedMetadataFilters
    {
        get => Parameters.Get<DeletedMetadataFilters>("DeletedMetadataFilters");
        set => Parameters["DeletedMetadataFilters"] = value;
    }

    public string ClientVersionStamp
    {
        get => Parameters.Get<string>("ClientVersionStamp");
        set => Parameters["ClientVersionStamp"] = value;
    }
}

/// <summary>The answer to <see cref="RetrieveMetadataChangesRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveMetadataChangesResponse : OrganizationResponse
{
    public EntityMetadataCollection EntityMetadata => Results.Get<EntityMetadataCollection>("EntityMetadata");

    public DeletedMetadataCollection DeletedMetadata => Results.Get<DeletedMetadataCollection>("DeletedMetadata");

    public string ServerVersionStamp => Results.Get<string>("ServerVersionStamp");
}
