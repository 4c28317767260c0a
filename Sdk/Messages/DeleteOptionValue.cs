namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Takes an option out of a choice.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteOptionValueRequest : OrganizationRequest
{
    public DeleteOptionValueRequest()
    {
        RequestName = "DeleteOptionValue";
        Value = default;
    }

    public string OptionSetName
    {
        get => Parameters.Get<string>("OptionSetName");
        set => Parameters["OptionSetName"] = value;
    }

    public string AttributeLogicalName
    {
        get => Parameters.Get<string>("AttributeLogicalName");
        set => Parameters["AttributeLogicalName"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Get<string>("EntityLogicalName");
        set => Parameters["EntityLogicalName"] = value;
    }

    public int Value
    {
        get => Parameters.Get<int>("Value");
        set => Parameters["Value"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="DeleteOptionValueRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteOptionValueResponse : OrganizationResponse
{
}
