namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks which tables may have lookups.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class GetValidReferencingEntitiesRequest : OrganizationRequest
{
    public GetValidReferencingEntitiesRequest()
    {
        RequestName = "GetValidReferencingEntities";
    }

    public string ReferencedEntityName
    {
        get => Parameters.Get<string>("ReferencedEntityName");
        set => Parameters["ReferencedEntityName"] = value;
    }
}

/// <summary>The answer to <see cref="GetValidReferencingEntitiesRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class GetValidReferencingEntitiesResponse : OrganizationResponse
{
    public string[] EntityNames => Results.Get<string[]>("EntityNames");
}
