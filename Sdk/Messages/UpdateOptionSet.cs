namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes what a choice is called.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateOptionSetRequest : OrganizationRequest
{
    public UpdateOptionSetRequest()
    {
        RequestName = "UpdateOptionSet";
        OptionSet = default;
        MergeLabels = default;
    }

    public OptionSetMetadataBase OptionSet
    {
        get => Parameters.Get<OptionSetMetadataBase>("OptionSet");
        set => Parameters["OptionSet"] = value;
    }

    public bool MergeLabels
    {
        get => Parameters.Get<bool>("MergeLabels");
        set => Parameters["MergeLabels"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="UpdateOptionSetRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateOptionSetResponse : OrganizationResponse
{
}
