using System.ServiceModel;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>The rows of <c>asyncoperation</c>: what waits, runs, and how it ended.</summary>
internal static class AsyncJobs
{
    public const string Table = "asyncoperation";
    private const int Attempts = 4;

    public static bool Exist(MetadataCatalogue metadata) => metadata.TryTable(Table, out _);

    public static void Add(Execution execution, StepRegistration step, PluginContext context) => Insert(execution, context.UserId, context.BusinessUnitId, new()
    {
        ["name"] = step.Name,
        ["operationtype"] = new OptionSetValue(1),
        ["messagename"] = context.MessageName,
        ["primaryentitytype"] = context.PrimaryEntityName,
        ["owningextensionid"] = new EntityReference("sdkmessageprocessingstep", step.Id),
        ["regardingobjectid"] = context.PrimaryEntityId == Guid.Empty ? null : new EntityReference(context.PrimaryEntityName, context.PrimaryEntityId),
        ["requestid"] = context.RequestId,
        ["depth"] = context.Depth,
        ["data"] = StoredContext.Write(context),
    });

    /// <summary>Adds a job of the platform's own, which waits until a time or runs at once; see <see cref="IBackgroundWork"/>.</summary>
    public static Guid Add(Execution execution, int operationType, string message, string name, string data, DateTime? postponedUntil) => Insert(execution, execution.Caller.UserId, execution.Caller.BusinessUnitId, new()
    {
        ["name"] = name,
        ["operationtype"] = new OptionSetValue(operationType),
        ["messagename"] = message,
        ["postponeuntil"] = postponedUntil,
        ["data"] = data,
    });

    // rowid is the order of insertion: first in, first out.
    public static SystemRow? Oldest(SqliteConnection connection, Engine engine) =>
        SystemRow.All(connection, engine.Metadata, Table, $"WHERE statuscode = {AsyncState.Waiting} AND (postponeuntil IS NULL OR postponeuntil <= $0) ORDER BY rowid LIMIT 1", StoredValue.OfTime(engine.UtcNow)).FirstOrDefault();

    public static void Start(SqliteConnection connection, Engine engine, Guid id) =>
        Write(connection, engine, id, AsyncState.Locked, AsyncState.InProgress, new() { ["startedon"] = engine.UtcNow });

    /// <summary>How it went: it has succeeded, has failed, or waits to be tried again because it asked for that.</summary>
    public static void Finish(SqliteConnection connection, Engine engine, SystemRow job, StepRegistration? step, Exception? failure)
    {
        var retries = job.Number("retrycount") ?? 0;
        var fault = (failure as FaultException<OrganizationServiceFault>)?.Detail;
        if (failure is null && step is { DeleteWhenDone: true })
        {
            TableStore.Delete(connection, engine.Metadata.Table(Table), job.Id);
        }
        else if (failure is null)
        {
            Write(connection, engine, job.Id, AsyncState.Completed, AsyncState.Succeeded, new() { ["completedon"] = engine.UtcNow });
        }
        else if (AskedToRetry(fault) && retries + 1 < Attempts)
        {
            Write(connection, engine, job.Id, AsyncState.Ready, AsyncState.Waiting, new() { ["retrycount"] = retries + 1, ["message"] = failure.Message });
        }
        else
        {
            Write(connection, engine, job.Id, AsyncState.Completed, AsyncState.Failed, new()
            {
                ["completedon"] = engine.UtcNow,
                ["message"] = failure.Message,
                ["friendlymessage"] = failure.Message,
                ["errorcode"] = fault?.ErrorCode,
            });
        }
    }

    private static Guid Insert(Execution execution, Guid owner, Guid unit, Dictionary<string, object?> values)
    {
        var table = execution.Metadata.Table(Table);
        var id = Guid.CreateVersion7();
        values[table.PrimaryIdColumn] = id;
        values["statecode"] = new OptionSetValue(AsyncState.Ready);
        values["statuscode"] = new OptionSetValue(AsyncState.Waiting);
        values["correlationid"] = execution.CorrelationId;
        values["retrycount"] = 0;
        values["createdon"] = values["modifiedon"] = execution.UtcNow;
        values["createdby"] = new EntityReference("systemuser", execution.InitiatingUserId);
        values["ownerid"] = values["owninguser"] = new EntityReference("systemuser", owner);
        values["owningbusinessunit"] = new EntityReference("businessunit", unit);
        TableStore.Insert(execution.Connection, table, id, Fitting(table, values));
        execution.Root.HasQueued = true;
        return id;
    }

    private static bool AskedToRetry(OrganizationServiceFault? fault) =>
        fault is not null && fault.ErrorDetails.TryGetValue(PluginRunner.StatusDetail, out var status) && status is (int)OperationStatus.Retry;

    private static void Write(SqliteConnection connection, Engine engine, Guid id, int state, int status, Dictionary<string, object?> more)
    {
        var table = engine.Metadata.Table(Table);
        more["statecode"] = new OptionSetValue(state);
        more["statuscode"] = new OptionSetValue(status);
        more["modifiedon"] = engine.UtcNow;
        TableStore.Update(connection, table, id, Fitting(table, more));
    }

    private static Dictionary<string, object?> Fitting(TableDefinition table, Dictionary<string, object?> values)
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
