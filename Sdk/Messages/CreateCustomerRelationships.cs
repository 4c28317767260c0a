namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Makes a lookup of accounts and contacts.</summary>
[DataContract(Namespace = Contracts.V81)]
public sealed class CreateCustomerRelationshipsRequest : OrganizationRequest
{
    public CreateCustomerRelationshipsRequest()
    {
        RequestName = "CreateCustomerRelationships";
        Lookup = default;
        OneToManyRelationships = default;
    }

    public LookupAttributeMetadata Lookup
    {
        get => Parameters.Get<LookupAttributeMetadata>("Lookup");
        set => Parameters["Lookup"] = value;
    }

    public OneToManyRelationshipMetadata[] OneToManyRelationships
    {
        get => Parameters.Get<OneToManyRelationshipMetadata[]>("OneToManyRelationships");
        set => Parameters["OneToManyRelationships"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="CreateCustomerRelationshipsRequest"/>.</summary>
[DataContract(Namespace = Contracts.V81)]
public sealed class CreateCustomerRelationshipsResponse : OrganizationResponse
{
    public Guid AttributeId => Results.Get<Guid>("AttributeId");

    public Guid[] RelationshipIds => Results.Get<Guid[]>("RelationshipIds");
}
