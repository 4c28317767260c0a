namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Builds the index of an alternate key again.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class ReactivateEntityKeyRequest : OrganizationRequest
{
    public ReactivateEntityKeyRequest()
    {
        RequestName = "ReactivateEntityKey";
        EntityKeyLogicalName = default;
        EntityLogicalName = default;
    }

    public string EntityKeyLogicalName
    {
        get => Parameters.Get<string>("EntityKeyLogicalName");
        set => Parameters["EntityKeyLogicalName"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Get<string>("EntityLogicalName");
        set => Parameters["EntityLogicalName"] = value;
    }
}

/// <summary>The answer to <see cref="ReactivateEntityKeyRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class ReactivateEntityKeyResponse : OrganizationResponse
{
}
