using LocalDataverse.Import;
using LocalDataverse.Messages;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Export;

/// <summary>ExportSolutionAsync: the zip is made within the request and kept for <see cref="DownloadSolutionExportData"/>.</summary>
internal sealed class ExportSolutionAsync : IMessageHandler
{
    public string Message => "ExportSolutionAsync";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var zip = ExportSolution.Zip(request, execution);
        var (operation, job) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var rows = new RowWriter(execution.Connection, execution.Metadata, execution.UtcNow, execution.Caller.UserId);
        rows.Put("importjob", job, new()
        {
            ["name"] = "Export",
            ["solutionname"] = request.Required<string>("SolutionName"),
            ["importcontext"] = "Export",
            ["progress"] = 100d,
            ["startedon"] = execution.UtcNow,
            ["completedon"] = execution.UtcNow,
            ["data"] = Convert.ToBase64String(zip),
        });
        rows.Put(AsyncJobs.Table, operation, new()
        {
            ["name"] = "ExportSolution",
            ["messagename"] = "ExportSolution",
            ["statecode"] = AsyncState.Completed,
            ["statuscode"] = AsyncState.Succeeded,
            ["startedon"] = execution.UtcNow,
            ["completedon"] = execution.UtcNow,
        });
        return new OrganizationResponse { ResponseName = Message, ["AsyncOperationId"] = operation, ["ExportJobId"] = job };
    }
}

/// <summary>DownloadSolutionExportData: the zip of a finished ExportSolutionAsync.</summary>
internal sealed class DownloadSolutionExportData : IMessageHandler
{
    public string Message => "DownloadSolutionExportData";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        Access.DemandByName(execution.Scope, "prvExportCustomization", "solution");
        var id = request.Required<Guid>("ExportJobId");
        var job = SystemRow.All(execution.Connection, execution.Metadata, "importjob", "WHERE importjobid = $0 AND importcontext = $1", id, "Export").FirstOrDefault() ?? throw Errors.RowNotFound("exportjob", id);
        return new OrganizationResponse { ResponseName = Message, ["ExportSolutionFile"] = Convert.FromBase64String(job.Text("data") ?? "") };
    }
}
