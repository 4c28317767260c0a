namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Adds a column to a table.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateAttributeRequest : OrganizationRequest
{
    public CreateAttributeRequest()
    {
        RequestName = "CreateAttribute";
        Attribute = default;
        EntityName = default;
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

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="CreateAttributeRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateAttributeResponse : OrganizationResponse
{
    public Guid AttributeId => Results.Get<Guid>("AttributeId");
}
