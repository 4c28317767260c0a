namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes or creates rows of a table.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpsertMultipleRequest : OrganizationRequest
{
    public UpsertMultipleRequest()
    {
        RequestName = "UpsertMultiple";
        Targets = null;
    }

    public EntityCollection Targets
    {
        get => Parameters.Get<EntityCollection>("Targets");
        set => Parameters["Targets"] = value;
    }
}

/// <summary>The answer to <see cref="UpsertMultipleRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class UpsertMultipleResponse : OrganizationResponse
{
    public new UpsertResponse[] Results => base.Results.Get<UpsertResponse[]>("Results");
}
