namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a relationship, and its lookup.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteRelationshipRequest : OrganizationRequest
{
    public DeleteRelationshipRequest()
    {
        RequestName = "DeleteRelationship";
        Name = default;
    }

    public string Name
    {
        get => Parameters.Get<string>("Name");
        set => Parameters["Name"] = value;
    }
}

/// <summary>The answer to <see cref="DeleteRelationshipRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteRelationshipResponse : OrganizationResponse
{
}
