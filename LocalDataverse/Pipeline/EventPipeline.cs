using LocalDataverse.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// The event pipeline: validate, pre-validation (10), pre-operation (20), the main operation (30), post-operation (40),
/// commit, then the asynchronous queue. A nested request joins the transaction of the one that caused it.
/// </summary>
internal static class EventPipeline
{
    public const int MaximumDepth = 8;

    public static OrganizationResponse Run(OrganizationRequest request, Execution execution)
    {
        var handler = Validate(request, execution);
        return StateChange.MustRunAlone(request, execution) ? RunTwice(request, execution) : RunOnce(handler, request, execution);
    }

    private static OrganizationResponse RunOnce(IMessageHandler handler, OrganizationRequest request, Execution execution)
    {
        var root = execution.Root;
        var call = new EventCall(handler, request, execution);
        try
        {
            var outer = call.EnterPreValidation();
            call.Run(Stage.PreValidation);
            call.EnterTransaction(outer);

            var needsWriter = handler.Transaction == TransactionNeed.Write || (handler.Transaction == TransactionNeed.Read && call.HasSteps);
            using var transaction = root.Enter(needsWriter);
            call.ReadPreImage();
            call.Run(Stage.PreOperation);
            call.Response = handler.Execute(request, execution);
            call.ReadPostImage();
            call.Run(Stage.PostOperation);
            call.Queue();
            transaction.Complete();
            return call.Response;
        }
        catch when (handler.Transaction != TransactionNeed.Read)
        {
            root.Doom();
            throw;
        }
    }

    /// <summary>A state change travels alone: an Update that also has other columns runs as two, in one transaction.</summary>
    private static OrganizationResponse RunTwice(OrganizationRequest request, Execution execution)
    {
        var (columns, state) = StateChange.Split(request);
        using var transaction = execution.Root.Enter(write: true);
        execution.Send(columns);
        var response = execution.Send(state);
        transaction.Complete();
        return response;
    }

    private static IMessageHandler Validate(OrganizationRequest request, Execution execution)
    {
        if (execution.Depth > MaximumDepth) throw Errors.TooDeep(request.RequestName);
        var handler = MessageHandlers.Find(request.RequestName)
            ?? execution.Root.Registrations.CustomApi(request.RequestName)
            ?? throw Errors.UnknownMessage(request.RequestName);
        if (handler.IsBatch && execution.Depth > 1) throw Errors.BatchInPlugin(request.RequestName);
        return handler;
    }
}
