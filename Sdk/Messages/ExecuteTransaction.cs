namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Executes messages, all or none.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class ExecuteTransactionRequest : OrganizationRequest
{
    public ExecuteTransactionRequest()
    {
        RequestName = "ExecuteTransaction";
        Requests = null;
    }

    public OrganizationRequestCollection Requests
    {
        get => Parameters.Get<OrganizationRequestCollection>("Requests");
        set => Parameters["Requests"] = value;
    }

    public bool? ReturnResponses
    {
        get => Parameters.Get<bool?>("ReturnResponses");
        set => Parameters["ReturnResponses"] = value;
    }
}

/// <summary>The answer to <see cref="ExecuteTransactionRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class ExecuteTransactionResponse : OrganizationResponse
{
    public OrganizationResponseCollection Responses => Results.Get<OrganizationResponseCollection>("Responses");
}
