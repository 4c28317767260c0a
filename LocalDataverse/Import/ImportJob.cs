using System.Globalization;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>One request to import a zip: what it sends, and the row that tells how it went.</summary>
internal sealed class ImportJob
{
    private readonly Execution execution;
    private readonly IReadOnlyList<int> leftOut;

    private ImportJob(Execution execution, byte[] zip, Guid id)
    {
        this.execution = execution;
        Id = id;
        using var stream = new MemoryStream(zip);
        Package = Labels.InLanguagesOf(SolutionPackage.Read(stream), ProvisionedLanguages.Of(execution.Connection), out leftOut);
    }

    public SolutionPackage Package { get; }

    public Guid Id { get; }

    public static ImportJob Of(OrganizationRequest request, Execution execution)
    {
        DemandCustomizer(execution);
        if (!request.Parameters.TryGetValue("CustomizationFile", out var file) || file is not byte[] zip)
        {
            throw Errors.MissingParameter(request.RequestName, "CustomizationFile");
        }

        return new ImportJob(execution, zip, request.Parameters.TryGetValue("ImportJobId", out var id) && id is Guid given && given != Guid.Empty ? given : Guid.NewGuid());
    }

    public static void DemandCustomizer(Execution execution)
    {
        if (!execution.Caller.IsSystem)
        {
            throw Errors.PrivilegeMissing("prvImportCustomization", "solution");
        }
    }

    public void Report(Guid solution, string context) =>
        new RowWriter(execution.Connection, execution.Metadata, execution.UtcNow, execution.Caller.UserId).Put("importjob", Id, new()
        {
            ["name"] = "Customizations",
            ["solutionname"] = Package.UniqueName,
            ["solutionid"] = solution,
            ["importcontext"] = context,
            ["progress"] = 100d,
            ["startedon"] = execution.UtcNow,
            ["completedon"] = execution.UtcNow,
            ["data"] = string.Create(
                CultureInfo.InvariantCulture,
                $"""<importexportxml start="{execution.UtcNow:O}" stop="{execution.UtcNow:O}" progress="100"><solutionManifests><solutionManifest languagecode="1033" id="{Package.UniqueName}"><UniqueName>{Package.UniqueName}</UniqueName><Version>{Package.Version}</Version><Managed>{(Package.IsManaged ? 1 : 0)}</Managed>{Result()}</solutionManifest></solutionManifests></importexportxml>"""),
        });

    private string Result() => leftOut.Count == 0
        ? """<result result="success" errorcode="0" errortext="" />"""
        : $"""<result result="warning" errorcode="0" errortext="Labels were left out, because the organisation has not these languages: {string.Join(", ", leftOut)}." />""";
}
