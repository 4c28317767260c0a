using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>StageAndUpgrade: stages the next version and applies it at once; what is not installed yet is simply imported.</summary>
internal sealed class StageAndUpgrade : IMessageHandler
{
    public string Message => "StageAndUpgrade";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var job = ImportJob.Of(request, execution);
        var name = job.Package.UniqueName;
        var isThere = SolutionRecord.Find(execution.Connection, execution.Metadata, name) is not null;
        var solution = isThere ? Upgrade(job.Package, execution) : SolutionImporter.Update(job.Package, execution);
        job.Report(solution, isThere ? "ImportUpgrade" : "ImportInstall");
        return new OrganizationResponse { ResponseName = Message, ["SolutionId"] = solution };
    }

    private static Guid Upgrade(SolutionPackage package, Execution execution)
    {
        SolutionImporter.Stage(package, execution);
        return Promotion.DeleteAndPromote(execution, package.UniqueName);
    }
}
