using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// The event pipeline: validate, pre-validation (10), the check of privileges, pre-operation (20), the main operation (30), post-operation (40),
/// commit, then the asynchronous queue. A nested request joins the transaction of the one that caused it.
/// </summary>
internal static class EventPipeline
{
    public const int MaximumDepth = 8;

    public static OrganizationResponse Run(OrganizationRequest request, Execution execution)
    {
        var handler = Validate(request, execution);
        try
        {
            if (execution.Bypass == Bypass.Nothing) execution.Bypass = Bypass.Of(request, execution);
            handler.Prepare(request, execution);
            var call = new EventCall(handler, request, execution);
            call.PreValidate();
            return StateChange.MustRunAlone(request, execution) ? RunTwice(handler, request, execution) : RunInTransaction(handler, call);
        }
        catch (SqliteException refused) when (StorageErrors.IsInterrupted(refused) || StorageErrors.IsTooComplex(refused))
        {
            execution.Root.Doom();
            throw StorageErrors.IsInterrupted(refused) ? execution.Root.OutOfTime(request.RequestName) : StorageErrors.TooComplex();
        }
        catch when (handler.Transaction != TransactionNeed.Read)
        {
            execution.Root.Doom();
            throw;
        }
    }

    private static OrganizationResponse RunInTransaction(IMessageHandler handler, EventCall call)
    {
        var (request, execution) = (call.Request, call.Execution);
        var needsWriter = handler.Transaction == TransactionNeed.Write || (handler.Transaction == TransactionNeed.Read && call.HasSteps);
        using var transaction = execution.Root.Enter(needsWriter);
        handler.Authorize(request, execution);
        call.ReadPreImage();
        call.Run(Stage.PreOperation);
        call.Execute();
        call.ReadPostImage();
        call.Run(Stage.PostOperation);
        call.Queue();
        transaction.Complete();
        return call.Response;
    }

    /// <summary>
    /// A state change travels alone: an Update that also has other columns is validated once as a whole, and then runs as two
    /// in one transaction.
    /// </summary>
    private static OrganizationResponse RunTwice(IMessageHandler handler, OrganizationRequest request, Execution execution)
    {
        var (columns, state) = StateChange.Split(request);
        using var transaction = execution.Root.Enter(write: true);
        RunInTransaction(handler, new EventCall(handler, columns, execution));
        var response = RunInTransaction(handler, new EventCall(handler, state, execution));
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
