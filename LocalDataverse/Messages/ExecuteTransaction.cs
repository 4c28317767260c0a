using System.ServiceModel;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>Many requests in one transaction: all or nothing.</summary>
internal sealed class ExecuteTransaction : IMessageHandler
{
    private const int Most = 1000;

    public string Message => "ExecuteTransaction";

    public bool IsBatch => true;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var requests = request.Required<OrganizationRequestCollection>("Requests");
        if (requests.Count > Most) throw Errors.BatchTooLarge(Message, requests.Count);
        var responses = new OrganizationResponseCollection();
        var keep = request.Optional<bool?>("ReturnResponses") ?? false;
        for (var index = 0; index < requests.Count; index++)
        {
            if (MessageHandlers.Find(requests[index].RequestName) is { IsBatch: true }) throw Errors.InvalidArgument($"ExecuteTransaction cannot contain {requests[index].RequestName}.");
            try
            {
                var response = execution.Send(requests[index]);
                if (keep) responses.Add(response);
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                throw At(index, fault.Detail);
            }
        }

        return new ExecuteTransactionResponse { ResponseName = Message, ["Responses"] = responses };
    }

    private static FaultException<OrganizationServiceFault> At(int index, OrganizationServiceFault fault)
    {
        var located = new ExecuteTransactionFault
        {
            FaultedRequestIndex = index,
            ErrorCode = fault.ErrorCode,
            Message = fault.Message,
            Timestamp = fault.Timestamp,
            TraceText = fault.TraceText,
            InnerFault = fault,
        };
        foreach (var (name, value) in fault.ErrorDetails) located.ErrorDetails[name] = value;
        return new FaultException<OrganizationServiceFault>(located, new FaultReason(fault.Message));
    }
}
