namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes how a relationship behaves.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateRelationshipRequest : OrganizationRequest
{
    public UpdateRelationshipRequest()
    {
        RequestName = "UpdateRelationship";
        Relationship = default;
        MergeLabels = default;
    }

    public RelationshipMetadataBase Relationship
    {
        get => Parameters.Get<RelationshipMetadataBase>("Relationship");
        set => Parameters["Relationship"] = value;
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

/// <summary>The answer to <see cref="UpdateRelationshipRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateRelationshipResponse : OrganizationResponse
{
}
