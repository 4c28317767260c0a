namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes a row, or creates it when it is not there.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpsertRequest : OrganizationRequest
{
    public UpsertRequest()
    {
        RequestName = "Upsert";
        Target = null;
    }

    public Entity Target
    {
        get => Parameters.Get<Entity>("Target");
        set => Parameters["Target"] = value;
    }
}

/// <summary>The answer to <see cref="UpsertRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpsertResponse : OrganizationResponse
{
    public bool RecordCreated => Results.Get<bool>("RecordCreated");

    public EntityReference Target => Results.Get<EntityReference>("Target");
}
