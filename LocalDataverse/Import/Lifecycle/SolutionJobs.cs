using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>
/// The messages of solutions that Dataverse works off in the background, as pac and the portal send them. Here the work is done within
/// the request: whoever waits for the job finds it finished, and what is refused is refused at once.
/// </summary>
internal abstract class SolutionJob(IMessageHandler work) : IMessageHandler
{
    public string Message => $"{work.Message}Async";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var job = request.Parameters.TryGetValue("ImportJobId", out var given) && given is Guid id && id != Guid.Empty ? id : Guid.NewGuid();
        request["ImportJobId"] = job;
        work.Execute(request, execution);
        var response = new OrganizationResponse { ResponseName = Message, ["AsyncOperationId"] = Finished(execution) };
        if (request.Parameters.ContainsKey("CustomizationFile")) response["ImportJobKey"] = job.ToString("D");
        return response;
    }

    private Guid Finished(Execution execution)
    {
        var id = Guid.CreateVersion7();
        new RowWriter(execution.Connection, execution.Metadata, execution.UtcNow, execution.Caller.UserId).Put(AsyncJobs.Table, id, new()
        {
            ["name"] = work.Message,
            ["messagename"] = work.Message,
            ["statecode"] = AsyncState.Completed,
            ["statuscode"] = AsyncState.Succeeded,
            ["startedon"] = execution.UtcNow,
            ["completedon"] = execution.UtcNow,
        });
        return id;
    }
}

/// <summary>ImportSolutionAsync.</summary>
internal sealed class ImportSolutionAsync() : SolutionJob(new ImportSolution());

/// <summary>StageAndUpgradeAsync.</summary>
internal sealed class StageAndUpgradeAsync() : SolutionJob(new StageAndUpgrade());

/// <summary>DeleteAndPromoteAsync.</summary>
internal sealed class DeleteAndPromoteAsync() : SolutionJob(new DeleteAndPromote());
