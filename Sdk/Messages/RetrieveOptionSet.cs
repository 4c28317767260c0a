namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads a choice that tables share.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveOptionSetRequest : OrganizationRequest
{
    public RetrieveOptionSetRequest()
    {
        RequestName = "RetrieveOptionSet";
        MetadataId = default;
        RetrieveAsIfPublished = default;
    }

    public string Name
    {
        get => Parameters.Get<string>("Name");
        set => Parameters["Name"] = value;
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

/// <summary>The answer to <see cref="RetrieveOptionSetRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveOptionSetResponse : OrganizationResponse
{
    public OptionSetMetadataBase OptionSetMetadata => Results.Get<OptionSetMetadataBase>("OptionSetMetadata");
}
