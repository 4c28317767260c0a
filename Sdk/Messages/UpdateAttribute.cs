namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes what a column is.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateAttributeRequest : OrganizationRequest
{
    public UpdateAttributeRequest()
    {
        RequestName = "UpdateAttribute";
        Attribute = default;
        EntityName = default;
        MergeLabels = default;
    }

    public AttributeMetadata Attribute
    {
        get => Parameters.Get<AttributeMetadata>("Attribute");
        set => Parameters["Attribute"] = value;
    }

    public string EntityName
    {
        get => Parameters.Get<string>("EntityName");
        set => Parameters["EntityName"] = value;
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

/// <summary>The answer to <see cref="UpdateAttributeRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateAttributeResponse : OrganizationResponse
{
}
