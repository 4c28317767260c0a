namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Adds an option to a choice.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class InsertOptionValueRequest : OrganizationRequest
{
    public InsertOptionValueRequest()
    {
        RequestName = "InsertOptionValue";
        Label = default;
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

    public int? Value
    {
        get => Parameters.Get<int?>("Value");
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

    public int[] ParentValues
    {
        get => Parameters.Get<int[]>("ParentValues");
        set => Parameters["ParentValues"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="InsertOptionValueRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class InsertOptionValueResponse : OrganizationResponse
{
    public int NewOptionValue => Results.Get<int>("NewOptionValue");
}
