namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks to which tables lookups may refer.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class GetValidReferencedEntitiesRequest : OrganizationRequest
{
    public GetValidReferencedEntitiesRequest()
    {
        RequestName = "GetValidReferencedEntities";
    }

    public string ReferencingEntityName
    {
        get => Parameters.Get<string>("ReferencingEntityName");
        set => Parameters["ReferencingEntityName"] = value;
    }
}

/// <summary>The answer to <see cref="GetValidReferencedEntitiesRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class GetValidReferencedEntitiesResponse : OrganizationResponse
{
    public string[] EntityNames => Results.Get<string[]>("EntityNames");
}
