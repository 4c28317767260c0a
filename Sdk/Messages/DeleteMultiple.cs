namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes rows of a table.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DeleteMultipleRequest : OrganizationRequest
{
    public DeleteMultipleRequest()
    {
        RequestName = "DeleteMultiple";
        Targets = null;
    }

    public EntityReferenceCollection Targets
    {
        get => Parameters.Get<EntityReferenceCollection>("Targets");
        set => Parameters["Targets"] = value;
    }
}
