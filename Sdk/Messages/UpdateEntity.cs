namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes what a table is.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateEntityRequest : OrganizationRequest
{
    public UpdateEntityRequest()
    {
        RequestName = "UpdateEntity";
        Entity = default;
        MergeLabels = default;
    }

    public EntityMetadata Entity
    {
        get => Parameters.Get<EntityMetadata>("Entity");
        set => Parameters["Entity"] = value;
    }

    public bool MergeLabels
    {
        get => Parameters.Get<bool>("MergeLabels");
        set => Parameters["MergeLabels"] = value;
    }

    public bool? HasNotes
    {
        get => Parameters.Get<bool?>("HasNotes");
        set => Parameters["HasNotes"] = value;
    }

    public bool? HasFeedback
    {
        get => Parameters.Get<bool?>("HasFeedback");
        set => Parameters["HasFeedback"] = value;
    }

    public bool? HasActivities
    {
        get => Parameters.Get<bool?>("HasActivities");
        set => Parameters["HasActivities"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Get<string>("SolutionUniqueName");
        set => Parameters["SolutionUniqueName"] = value;
    }
}

/// <summary>The answer to <see cref="UpdateEntityRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpdateEntityResponse : OrganizationResponse
{
}
