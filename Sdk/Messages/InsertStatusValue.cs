namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Adds a status to one of the states of a table.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class InsertStatusValueRequest : OrganizationRequest
{
    public InsertStatusValueRequest()
    {
        RequestName = "InsertStatusValue";
        Label = default;
        StateCode = default;
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

    public int StateCode
    {
        get => Parameters.Get<int>("StateCode");
        set => Parameters["StateCode"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="InsertStatusValueRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class InsertStatusValueResponse : OrganizationResponse
{
    public int NewOptionValue => Results.Get<int>("NewOptionValue");
}
