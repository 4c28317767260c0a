namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads what a relationship is.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveRelationshipRequest : OrganizationRequest
{
    public RetrieveRelationshipRequest()
    {
        RequestName = "RetrieveRelationship";
        MetadataId = default;
        RetrieveAsIfPublished = default;
    }

    public Guid MetadataId
    {
        get => Parameters.Get<Guid>("MetadataId");
        set => Parameters["MetadataId"] = value;
    }

    public string Name
    {
        get => Parameters.Get<string>("Name");
        set => Parameters["Name"] = value;
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.Get<bool>("RetrieveAsIfPublished");
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}

/// <summary>The answer to <see cref="RetrieveRelationshipRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveRelationshipResponse : OrganizationResponse
{
    public RelationshipMetadataBase RelationshipMetadata => Results.Get<RelationshipMetadataBase>("RelationshipMetadata");
}
