namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks whether lookups may refer to a table.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CanBeReferencedRequest : OrganizationRequest
{
    public CanBeReferencedRequest()
    {
        RequestName = "CanBeReferenced";
        EntityName = default;
    }

    public string EntityName
    {
        get => Parameters.Get<string>("EntityName");
        set => Parameters["EntityName"] = value;
    }
}

/// <summary>The answer to <see cref="CanBeReferencedRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CanBeReferencedResponse : OrganizationResponse
{
    public bool CanBeReferenced => Results.Get<bool>("CanBeReferenced");
}
