namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks whether a table may have lookups.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CanBeReferencingRequest : OrganizationRequest
{
    public CanBeReferencingRequest()
    {
        RequestName = "CanBeReferencing";
        EntityName = default;
    }

    public string EntityName
    {
        get => Parameters.Get<string>("EntityName");
        set => Parameters["EntityName"] = value;
    }
}

/// <summary>The answer to <see cref="CanBeReferencingRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CanBeReferencingResponse : OrganizationResponse
{
    public bool CanBeReferencing => Results.Get<bool>("CanBeReferencing");
}
