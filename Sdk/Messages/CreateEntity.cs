namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a table with its primary column.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateEntityRequest : OrganizationRequest
{
    public CreateEntityRequest()
    {
        RequestName = "CreateEntity";
        Entity = default;
        HasActivities = default;
        HasNotes = default;
        HasFeedback = default;
        PrimaryAttribute = default;
    }

    public EntityMetadata Entity
    {
        get => Parameters.Get<EntityMetadata>("Entity");
        set => Parameters["Entity"] = value;
    }

    public bool HasActivities
    {
        get => Parameters.Get<bool>("HasActivities");
        set => Parameters["HasActivities"] = value;
    }

    public bool HasNotes
    {
        get => Parameters.Get<bool>("HasNotes");
        set => Parameters["HasNotes"] = value;
    }

    public bool HasFeedback
    {
        get => Parameters.Get<bool>("HasFeedback");
        set => Parameters["HasFeedback"] = value;
    }

    public StringAttributeMetadata PrimaryAttribute
    {
        get => Parameters.Get<StringAttributeMetadata>("PrimaryAttribute");
        set => Parameters["PrimaryAttribute"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="CreateEntityRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class CreateEntityResponse : OrganizationResponse
{
    public Guid AttributeId => Results.Get<Guid>("AttributeId");

    public Guid EntityId => Results.Get<Guid>("EntityId");
}
