namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a column with its values.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteAttributeRequest : OrganizationRequest
{
    public DeleteAttributeRequest()
    {
        RequestName = "DeleteAttribute";
        LogicalName = default;
        EntityLogicalName = default;
    }

    public string LogicalName
    {
        get => Parameters.Get<string>("LogicalName");
        set => Parameters["LogicalName"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Get<string>("EntityLogicalName");
        set => Parameters["EntityLogicalName"] = value;
    }
}

/// <summary>The answer to <see cref="DeleteAttributeRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteAttributeResponse : OrganizationResponse
{
}
