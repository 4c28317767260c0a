namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a choice that no column uses.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteOptionSetRequest : OrganizationRequest
{
    public DeleteOptionSetRequest()
    {
        RequestName = "DeleteOptionSet";
        Name = default;
    }

    public string Name
    {
        get => Parameters.Get<string>("Name");
        set => Parameters["Name"] = value;
    }
}

/// <summary>The answer to <see cref="DeleteOptionSetRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteOptionSetResponse : OrganizationResponse
{
}
