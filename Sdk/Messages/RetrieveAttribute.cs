namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads what a column is.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveAttributeRequest : OrganizationRequest
{
    public RetrieveAttributeRequest()
    {
        RequestName = "RetrieveAttribute";
        MetadataId = default;
        RetrieveAsIfPublished = default;
    }

    public string EntityLogicalName
    {
        get => Parameters.Get<string>("EntityLogicalName");
        set => Parameters["EntityLogicalName"] = value;
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

/// <summary>The answer to <see cref="RetrieveAttributeRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveAttributeResponse : OrganizationResponse
{
    public AttributeMetadata AttributeMetadata => Results.Get<AttributeMetadata>("AttributeMetadata");
}
