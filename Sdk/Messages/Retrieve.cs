namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads a row.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveRequest : OrganizationRequest
{
    public RetrieveRequest()
    {
        RequestName = "Retrieve";
        Target = null;
        ColumnSet = null;
    }

    public EntityReference Target
    {
        get => Parameters.Get<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => Parameters.Get<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }

    public RelationshipQueryCollection RelatedEntitiesQuery
    {
        get => Parameters.Get<RelationshipQueryCollection>("RelatedEntitiesQuery");
        set => Parameters["RelatedEntitiesQuery"] = value;
    }

    public bool ReturnNotifications
    {
        get => Parameters.Get<bool>("ReturnNotifications");
        set => Parameters["ReturnNotifications"] = value;
    }
}

/// <summary>The answer to <see cref="RetrieveRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveResponse : OrganizationResponse
{
    public Entity Entity => Results.Get<Entity>("Entity");

    public object Notifications => Results.Get<object>("Notifications");
}
