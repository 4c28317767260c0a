namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Makes a choice that tables share.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateOptionSetRequest : OrganizationRequest
{
    public CreateOptionSetRequest()
    {
        RequestName = "CreateOptionSet";
        OptionSet = default;
    }

    public OptionSetMetadataBase OptionSet
    {
        get => Parameters.Get<OptionSetMetadataBase>("OptionSet");
        set => Parameters["OptionSet"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="CreateOptionSetRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateOptionSetResponse : OrganizationResponse
{
    public Guid OptionSetId => Results.Get<Guid>("OptionSetId");
}
