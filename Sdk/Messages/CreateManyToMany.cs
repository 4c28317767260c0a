namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Makes a relationship of many rows to many.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateManyToManyRequest : OrganizationRequest
{
    public CreateManyToManyRequest()
    {
        RequestName = "CreateManyToMany";
        IntersectEntitySchemaName = default;
        ManyToManyRelationship = default;
    }

    public string IntersectEntitySchemaName
    {
        get => Parameters.Get<string>("IntersectEntitySchemaName");
        set => Parameters["IntersectEntitySchemaName"] = value;
    }

    public ManyToManyRelationshipMetadata ManyToManyRelationship
    {
        get => Parameters.Get<ManyToManyRelationshipMetadata>("ManyToManyRelationship");
        set => Parameters["ManyToManyRelationship"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="CreateManyToManyRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateManyToManyResponse : OrganizationResponse
{
    public Guid ManyToManyRelationshipId => Results.Get<Guid>("ManyToManyRelationshipId");
}
