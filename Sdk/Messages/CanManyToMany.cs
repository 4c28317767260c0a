namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks whether a table may be in a many-to-many relationship.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CanManyToManyRequest : OrganizationRequest
{
    public CanManyToManyRequest()
    {
        RequestName = "CanManyToMany";
        EntityName = default;
    }

    public string EntityName
    {
        get => Parameters.Get<string>("EntityName");
        set => Parameters["EntityName"] = value;
    }
}

/// <summary>The answer to <see cref="CanManyToManyRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CanManyToManyResponse : OrganizationResponse
{
    public bool CanManyToMany => Results.Get<bool>("CanManyToMany");
}
