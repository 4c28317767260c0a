namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes what a state is called.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateStateValueRequest : OrganizationRequest
{
    public UpdateStateValueRequest()
    {
        RequestName = "UpdateStateValue";
        Value = default;
        MergeLabels = default;
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

    public Label Label
    {
        get => Parameters.Get<Label>("Label");
        set => Parameters["Label"] = value;
    }

    public Label Description
    {
        get => Parameters.Get<Label>("Description");
        set => Parameters["Description"] = value;
    }

    public bool MergeLabels
    {
        get => Parameters.Get<bool>("MergeLabels");
        set => Parameters["MergeLabels"] = value;
    }

    public int? DefaultStatusCode
    {
        get => Parameters.Get<int?>("DefaultStatusCode");
        set => Parameters["DefaultStatusCode"] = value;
    }
}

/// <summary>The answer to <see cref="UpdateStateValueRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateStateValueResponse : OrganizationResponse
{
}
