namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Makes a lookup and the relationship behind it.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateOneToManyRequest : OrganizationRequest
{
    public CreateOneToManyRequest()
    {
        RequestName = "CreateOneToMany";
        Lookup = default;
        OneToManyRelationship = default;
    }

    public LookupAttributeMetadata Lookup
    {
        get => Parameters.Get<LookupAttributeMetadata>("Lookup");
        set => Parameters["Lookup"] = value;
    }

    public OneToManyRelationshipMetadata OneToManyRelationship
    {
        get => Parameters.Get<OneToManyRelationshipMetadata>("OneToManyRelationship");
        set => Parameters["OneToManyRelationship"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="CreateOneToManyRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateOneToManyResponse : OrganizationResponse
{
    public Guid AttributeId => Results.Get<Guid>("AttributeId");

    public Guid RelationshipId => Results.Get<Guid>("RelationshipId");
}
