namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the rows of a query.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    public RetrieveMultipleRequest()
    {
        RequestName = "RetrieveMultiple";
        Query = null;
    }

    public QueryBase Query
    {
        get => Parameters.Get<QueryBase>("Query");
        set => Parameters["Query"] = value;
    }
}

/// <summary>The answer to <see cref="RetrieveMultipleRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class RetrieveMultipleResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => Results.Get<EntityCollection>("EntityCollection");
}
