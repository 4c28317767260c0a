using LocalDataverse.Import;
using LocalDataverse.Messages;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Export;

/// <summary>ExportSolution: an unmanaged solution as the zip of an unmanaged or a managed one.</summary>
internal sealed class ExportSolution : IMessageHandler
{
    private static readonly string[] Settings =
    [
        "ExportAutoNumberingSettings", "ExportCalendarSettings", "ExportCustomizationSettings", "ExportEmailTrackingSettings", "ExportGeneralSettings", "ExportMarketingSettings",
        "ExportOutlookSynchronizationSettings", "ExportRelationshipRoles", "ExportIsvConfig", "ExportSales", "ExportExternalApplications",
    ];

    public string Message => "ExportSolution";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new() { ResponseName = Message, ["ExportSolutionFile"] = Zip(request, execution) };

    /// <summary>The zip that a request asks for.</summary>
    public static byte[] Zip(OrganizationRequest request, Execution execution)
    {
        Access.DemandByName(execution.Scope, "prvExportCustomization", "solution");
        var name = request.Required<string>("SolutionName");
        foreach (var setting in Settings.Where(setting => request.Optional<bool>(setting))) throw Errors.NotSupportedHere($"{setting} of '{request.RequestName}'");
        var solution = SolutionRecord.Row(execution.Connection, execution.Metadata, name) ?? throw ImportErrors.ExportMissing(name);
        if (solution.Number("ismanaged") == 1) throw ImportErrors.ExportManaged(name);
        return SolutionZipWriter.Write(new SolutionContent(execution, solution), request.Optional<bool>("Managed"));
    }
}
