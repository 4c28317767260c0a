using System.ServiceModel;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Many requests in one, each a transaction of its own.</summary>
internal sealed class ExecuteMultiple : IMessageHandler
{
    private const int Most = 1000;

    public string Message => "ExecuteMultiple";

    public TransactionNeed Transaction => TransactionNeed.None;

    public bool IsBatch => true;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var requests = request.Required<OrganizationRequestCollection>("Requests");
        var settings = request.Optional<ExecuteMultipleSettings>("Settings") ?? new ExecuteMultipleSettings();
        if (requests.Count > Most) throw Errors.BatchTooLarge(Message, requests.Count);
        var responses = new ExecuteMultipleResponseItemCollection();
        var faulted = false;
        for (var index = 0; index < requests.Count; index++)
        {
            if (Is(requests[index], Message)) throw Errors.InvalidArgument("ExecuteMultiple cannot contain ExecuteMultiple.");
            try
            {
                var response = execution.Engine.Execute(requests[index], execution.Root.User, execution.CorrelationId);
                if (settings.ReturnResponses) responses.Add(new ExecuteMultipleResponseItem { RequestIndex = index, Response = response });
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                faulted = true;
                responses.Add(new ExecuteMultipleResponseItem { RequestIndex = index, Fault = fault.Detail });
                if (!settings.ContinueOnError) break;
            }
        }

        return new ExecuteMultipleResponse { ResponseName = Message, ["Responses"] = responses, ["IsFaulted"] = faulted };
    }

    /// <summary>Whether a request is of a message: names of messages are the same in any case.</summary>
    internal static bool Is(OrganizationRequest request, string message) => string.Equals(request.RequestName, message, StringComparison.OrdinalIgnoreCase);
}
