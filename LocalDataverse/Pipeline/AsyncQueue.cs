using System.ServiceModel;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Asynchronous steps: a row of <c>asyncoperation</c> each, written with the change that caused it and run after its commit,
/// the oldest first. What was running when the program stopped runs again at the next start.
/// </summary>
internal sealed class AsyncQueue(Organization organization) : IDisposable
{
    private const string Table = "asyncoperation";
    private const int Attempts = 4;

    private readonly Lock running = new();
    private readonly SemaphoreSlim wake = new(0);

    public static void Add(Execution execution, StepRegistration step, PluginContext context)
    {
        var table = execution.Metadata.Table(Table);
        var id = Guid.CreateVersion7();
        var values = new Dictionary<string, object?>
        {
            [table.PrimaryIdColumn] = id,
            ["name"] = step.Name,
            ["operationtype"] = new OptionSetValue(1),
            ["statecode"] = new OptionSetValue(AsyncState.Ready),
            ["statuscode"] = new OptionSetValue(AsyncState.Waiting),
            ["messagename"] = context.MessageName,
            ["primaryentitytype"] = context.PrimaryEntityName,
            ["owningextensionid"] = new EntityReference("sdkmessageprocessingstep", step.Id),
            ["regardingobjectid"] = context.PrimaryEntityId == Guid.Empty ? null : new EntityReference(context.PrimaryEntityName, context.PrimaryEntityId),
            ["correlationid"] = context.CorrelationId,
            ["requestid"] = context.RequestId,
            ["depth"] = context.Depth,
            ["data"] = StoredContext.Write(context),
            ["retrycount"] = 0,
            ["createdon"] = execution.UtcNow,
            ["modifiedon"] = execution.UtcNow,
            ["createdby"] = new EntityReference("systemuser", execution.InitiatingUserId),
            ["ownerid"] = new EntityReference("systemuser", context.UserId),
            ["owninguser"] = new EntityReference("systemuser", context.UserId),
            ["owningbusinessunit"] = new EntityReference("businessunit", context.BusinessUnitId),
        };
        TableStore.Insert(execution.Connection, table, id, Fitting(table, values));
    }

    public void Wake() => wake.Release();

    public async Task Run(CancellationToken stop)
    {
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            Drain(stop);
            await ((Task)wake.WaitAsync(TimeSpan.FromSeconds(30), stop)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Drain(CancellationToken stop = default)
    {
        lock (running)
        {
            while (!stop.IsCancellationRequested && Next() is { } job) Run(job);
        }
    }

    /// <summary>Jobs that were running when the program ended wait again.</summary>
    public void Recover()
    {
        if (!organization.Metadata.TryTable(Table, out _)) return;
        using var session = organization.Database.BeginWrite();
        session.Connection.Run($"UPDATE {Table} SET statecode = {AsyncState.Ready}, statuscode = {AsyncState.Waiting} WHERE statuscode = {AsyncState.InProgress}");
        session.Commit();
    }

    public void Dispose() => wake.Dispose();

    private SystemRow? Next()
    {
        if (!organization.Metadata.TryTable(Table, out _)) return null;
        using (var reader = organization.Database.OpenReader())
        {
            if (Oldest(reader) is null) return null;
        }

        using var session = organization.Database.BeginWrite();
        if (Oldest(session.Connection) is not { } job) return null;
        Write(session.Connection, job.Id, AsyncState.Locked, AsyncState.InProgress, new() { ["startedon"] = organization.UtcNow });
        session.Commit();
        return job;
    }

    // rowid is the order of insertion: first in, first out.
    private SystemRow? Oldest(SqliteConnection connection) =>
        SystemRow.All(connection, organization.Metadata, Table, $"WHERE statuscode = {AsyncState.Waiting} ORDER BY rowid LIMIT 1").FirstOrDefault();

    private void Run(SystemRow job)
    {
        using var root = new RootOperation(organization, job.Guid("correlationid") ?? Guid.NewGuid());
        var retries = job.Number("retrycount") ?? 0;
        StepRegistration? step = null;
        Exception? failure = null;
        try
        {
            var context = StoredContext.Read(job.Text("data")!);
            step = root.Registrations.Step(context.OwningExtension!.Id) ?? throw Errors.InvalidArgument($"The step '{job.Text("name")}' is no longer registered.");
            var execution = new Execution(root, root.CallerFor(context.UserId), context.InitiatingUserId, context.Depth, context.ParentContext);
            PluginRunner.Run(execution, step, context);
        }
        catch (Exception exception)
        {
            // Nobody waits for this answer: whatever went wrong is told in the job's row.
            failure = exception;
        }

        Finish(job.Id, step, failure, retries);
        TraceLog.Write(organization, root);
    }

    private void Finish(Guid id, StepRegistration? step, Exception? failure, int retries)
    {
        using var session = organization.Database.BeginWrite();
        var fault = (failure as FaultException<OrganizationServiceFault>)?.Detail;
        if (failure is null && step is { DeleteWhenDone: true })
        {
            TableStore.Delete(session.Connection, organization.Metadata.Table(Table), id);
        }
        else if (failure is null)
        {
            Write(session.Connection, id, AsyncState.Completed, AsyncState.Succeeded, new() { ["completedon"] = organization.UtcNow });
        }
        else if (AskedToRetry(fault) && retries + 1 < Attempts)
        {
            Write(session.Connection, id, AsyncState.Ready, AsyncState.Waiting, new() { ["retrycount"] = retries + 1, ["message"] = failure.Message });
        }
        else
        {
            Write(session.Connection, id, AsyncState.Completed, AsyncState.Failed, new()
            {
                ["completedon"] = organization.UtcNow,
                ["message"] = failure.Message,
                ["friendlymessage"] = failure.Message,
                ["errorcode"] = fault?.ErrorCode,
            });
        }

        session.Commit();
    }

    private static bool AskedToRetry(OrganizationServiceFault? fault) =>
        fault is not null && fault.ErrorDetails.TryGetValue(PluginRunner.StatusDetail, out var status) && status is (int)OperationStatus.Retry;

    private void Write(SqliteConnection connection, Guid id, int state, int status, Dictionary<string, object?> more)
    {
        var table = organization.Metadata.Table(Table);
        more["statecode"] = new OptionSetValue(state);
        more["statuscode"] = new OptionSetValue(status);
        more["modifiedon"] = organization.UtcNow;
        TableStore.Update(connection, table, id, Fitting(table, more));
    }

    private static Dictionary<string, object?> Fitting(Metadata.TableDefinition table, Dictionary<string, object?> values)
    {
        // The context must not be cut: it would not be read again.
        var context = values.GetValueOrDefault("data");
        var fitting = SystemValues.Fitting(table, values);
        if (context is not null) fitting["data"] = context;
        return fitting;
    }
}

/// <summary>State and status of an asynchronous job, as Dataverse numbers them.</summary>
internal static class AsyncState
{
    public const int Ready = 0;
    public const int Locked = 2;
    public const int Completed = 3;

    public const int Waiting = 0;
    public const int InProgress = 20;
    public const int Succeeded = 30;
    public const int Failed = 31;
}
