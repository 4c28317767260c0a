namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes an alternate key.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteEntityKeyRequest : OrganizationRequest
{
    public DeleteEntityKeyRequest()
    {
        RequestName = "DeleteEntityKey";
        Name = default;
        EntityLogicalName = default;
    }

    public string Name
    {
        get => Parameters.Get<string>("Name");
        set => Parameters["Name"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Get<string>("EntityLogicalName");
        set => Parameters["EntityLogicalName"] = value;
    }
}

/// <summary>The answer to <see cref="DeleteEntityKeyRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteEntityKeyResponse : OrganizationResponse
{
}
