namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a table with its rows.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteEntityRequest : OrganizationRequest
{
    public DeleteEntityRequest()
    {
        RequestName = "DeleteEntity";
        LogicalName = default;
    }

    public string LogicalName
    {
        get => Parameters.Get<string>("LogicalName");
        set => Parameters["LogicalName"] = value;
    }
}

/// <summary>The answer to <see cref="DeleteEntityRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteEntityResponse : OrganizationResponse
{
}
