namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Executes messages one after another, each on its own.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class ExecuteMultipleRequest : OrganizationRequest
{
    public ExecuteMultipleRequest()
    {
        RequestName = "ExecuteMultiple";
        Requests = null;
        Settings = null;
    }

    public OrganizationRequestCollection Requests
    {
        get => Parameters.Get<OrganizationRequestCollection>("Requests");
        set => Parameters["Requests"] = value;
    }

    public ExecuteMultipleSettings Settings
    {
        get => Parameters.Get<ExecuteMultipleSettings>("Settings");
        set => Parameters["Settings"] = value;
    }
}

/// <summary>The answer to <see cref="ExecuteMultipleRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class ExecuteMultipleResponse : OrganizationResponse
{
    public bool IsFaulted => Results.Get<bool>("IsFaulted");

    public ExecuteMultipleResponseItemCollection Responses => Results.Get<ExecuteMultipleResponseItemCollection>("Responses");
}
