using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

/// <summary>BulkDelete: a job that deletes what its queries find (https://learn.microsoft.com/power-apps/developer/data-platform/delete-data-bulk).</summary>
internal sealed class BulkDelete : IMessageHandler
{
    public string Message => "BulkDelete";

    public void Authorize(OrganizationRequest request, Execution execution) => Access.DemandByName(execution.Scope, "prvBulkDelete", BulkDeletion.Table);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var name = request.Required<string>("JobName");
        var queries = request.Required<QueryExpression[]>("QuerySet");
        if (queries.Length == 0) throw Errors.InvalidArgument($"The bulk deletion '{name}' has no query: QuerySet.");
        DemandOnce(request, name);
        foreach (var query in queries) DemandAnswerable(query, execution);
        var start = request.Optional<DateTime?>("StartDateTime") is { } wanted && wanted.ToUniversalTime() > execution.UtcNow && request.Optional<bool?>("RunNow") != true ? wanted.ToUniversalTime() : (DateTime?)null;
        var job = AsyncJobs.Add(execution, BulkDeletion.Type, Message, name, BulkDeletion.Write(queries), start);
        BulkDeletion.Begin(execution, job, name, start ?? execution.UtcNow);
        return new OrganizationResponse { ResponseName = Message, ["JobId"] = job };
    }

    // Nobody here sends an e-mail, and the queue knows no calendar.
    private static void DemandOnce(OrganizationRequest request, string name)
    {
        if (request.Optional<bool?>("SendEmailNotification") == true) throw Errors.NotSupportedHere($"an e-mail when the bulk deletion '{name}' is done; its row of bulkdeleteoperation says how it went");
        if (request.Optional<string>("RecurrencePattern") is not { Length: > 0 } pattern) return;
        if (!pattern.Contains("FREQ=DAILY", StringComparison.OrdinalIgnoreCase)) throw Errors.Fault(0x8004D2A0, $"Bulk Delete and Duplicate Detection recurrence must be specified as daily: '{name}' has '{pattern}'.");
        throw Errors.NotSupportedHere($"a bulk deletion that comes again: '{name}'. Send it without a RecurrencePattern");
    }

    // What cannot be asked is refused at once, and not when the job runs.
    private static void DemandAnswerable(QueryExpression query, Execution execution)
    {
        // A number that was left out may come as zero.
        if (query.TopCount == 0) query.TopCount = null;
        RowWriter.DemandName(query.EntityName, "BulkDelete");
        query.ColumnSet = new ColumnSet(execution.Metadata.Table(query.EntityName).PrimaryIdColumn);
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = 1 };
        QueryEngine.Run(QueryExpressionReader.Read(query), execution.Scope);
        query.PageInfo = new PagingInfo();
    }
}
