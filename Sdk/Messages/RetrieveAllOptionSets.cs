namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the choices that tables share.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveAllOptionSetsRequest : OrganizationRequest
{
    public RetrieveAllOptionSetsRequest()
    {
        RequestName = "RetrieveAllOptionSets";
        RetrieveAsIfPublished = default;
    }

    public bool RetrieveAsIfPublished
    {
        get => Parameters.Get<bool>("RetrieveAsIfPublished");
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}

/// <summary>The answer to <see cref="RetrieveAllOptionSetsRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveAllOptionSetsResponse : OrganizationResponse
{
    public OptionSetMetadataBase[] OptionSetMetadata => Results.Get<OptionSetMetadataBase[]>("OptionSetMetadata");
}
