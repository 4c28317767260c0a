namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Puts the options of a choice into another order.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class OrderOptionRequest : OrganizationRequest
{
    public OrderOptionRequest()
    {
        RequestName = "OrderOption";
        Values = default;
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

    public int[] Values
    {
        get => Parameters.Get<int[]>("Values");
        set => Parameters["Values"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="OrderOptionRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class OrderOptionResponse : OrganizationResponse
{
}
