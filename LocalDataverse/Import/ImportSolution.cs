using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>ImportSolution: a zip in CustomizationFile, new, as an update, or held beside the version that is there.</summary>
internal sealed class ImportSolution : IMessageHandler
{
    public string Message => "ImportSolution";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var job = ImportJob.Of(request, execution);
        if (request.Parameters.TryGetValue("HoldingSolution", out var holding) && holding is true) job.Report(SolutionImporter.Stage(job.Package, execution), "ImportHolding");
        else job.Report(SolutionImporter.Update(job.Package, execution), "ImportInstall");
        return new OrganizationResponse { ResponseName = Message };
    }
}
