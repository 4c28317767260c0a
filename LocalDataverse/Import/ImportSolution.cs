using System.Globalization;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>ImportSolution: a zip in CustomizationFile, and optionally the id of the job to report to.</summary>
internal sealed class ImportSolution : IMessageHandler
{
    public string Message => "ImportSolution";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        if (!execution.Caller.IsSystem)
        {
            throw Errors.PrivilegeMissing("prvImportCustomization", "solution");
        }

        if (!request.Parameters.TryGetValue("CustomizationFile", out var file) || file is not byte[] zip)
        {
            throw Errors.MissingParameter(Message, "CustomizationFile");
        }

        if (request.Parameters.TryGetValue("HoldingSolution", out var holding) && holding is true)
        {
            throw Errors.NotSupportedHere("importing as a holding solution");
        }

        using var stream = new MemoryStream(zip);
        var package = Labels.InLanguagesOf(SolutionPackage.Read(stream), ProvisionedLanguages.Of(execution.Connection), out var leftOut);
        var started = execution.UtcNow;
        var solution = SolutionImporter.Apply(package, execution);
        var job = request.Parameters.TryGetValue("ImportJobId", out var id) && id is Guid given && given != Guid.Empty ? given : Guid.NewGuid();
        Report(execution, package, solution, job, started, leftOut);
        return new OrganizationResponse { ResponseName = Message };
    }

    private static void Report(Execution execution, SolutionPackage package, Guid solution, Guid job, DateTime started, IReadOnlyList<int> leftOut) =>
        new RowWriter(execution.Connection, execution.Metadata, execution.UtcNow, execution.Caller.UserId).Put("importjob", job, new()
        {
            ["name"] = "Customizations",
            ["solutionname"] = package.UniqueName,
            ["solutionid"] = solution,
            ["importcontext"] = "ImportInstall",
            ["progress"] = 100d,
            ["startedon"] = started,
            ["completedon"] = execution.UtcNow,
            ["data"] = string.Create(
                CultureInfo.InvariantCulture,
                $"""<importexportxml start="{started:O}" stop="{execution.UtcNow:O}" progress="100"><solutionManifests><solutionManifest languagecode="1033" id="{package.UniqueName}"><UniqueName>{package.UniqueName}</UniqueName><Version>{package.Version}</Version><Managed>{(package.IsManaged ? 1 : 0)}</Managed>{Result(leftOut)}</solutionManifest></solutionManifests></importexportxml>"""),
        });

    private static string Result(IReadOnlyList<int> leftOut) => leftOut.Count == 0
        ? """<result result="success" errorcode="0" errortext="" />"""
        : $"""<result result="warning" errorcode="0" errortext="Labels were left out, because the organisation has not these languages: {string.Join(", ", leftOut)}." />""";
}
