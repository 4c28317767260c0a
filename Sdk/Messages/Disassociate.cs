namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Ends the relation of rows to a row.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DisassociateRequest : OrganizationRequest
{
    public DisassociateRequest()
    {
        RequestName = "Disassociate";
        Target = null;
        Relationship = null;
        RelatedEntities = null;
    }

    public EntityReference Target
    {
        get => Parameters.Get<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    public Relationship Relationship
    {
        get => Parameters.Get<Relationship>("Relationship");
        set => Parameters["Relationship"] = value;
    }

    public EntityReferenceCollection RelatedEntities
    {
        get => Parameters.Get<EntityReferenceCollection>("RelatedEntities");
        set => Parameters["RelatedEntities"] = value;
    }
}

/// <summary>The answer to <see cref="DisassociateRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class DisassociateResponse : OrganizationResponse
{
}
