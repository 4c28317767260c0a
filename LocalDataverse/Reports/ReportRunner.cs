using System.Globalization;
using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk.Query;
using Rdl.Definition;
using Rdl.Processing;

namespace LocalDataverse.Reports;

/// <summary>A report as it is kept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Body">Its file.</param>
internal sealed record StoredReport(Guid Id, string Name, string Body);

/// <summary>Runs reports for somebody.</summary>
internal sealed class ReportRunner(Organization organization, CallingUser user)
{
    /// <summary>Runs one, in one look at the data.</summary>
    /// <param name="id">The report.</param>
    /// <param name="chosen">What was chosen for its parameters.</param>
    /// <param name="filters">What the records are narrowed to, by the name of the parameter that takes it.</param>
    public (StoredReport Report, ReportRun Run) Run(Guid id, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen, IReadOnlyDictionary<string, string> filters)
    {
        using var root = new RootOperation(organization.Engine, user, Guid.NewGuid());
        var execution = Execution.Of(root);
        var report = Find(execution, id);
        var zone = UserTimeZone.Of(execution.Scope);
        return (report, ReportRun.Of(ReportDefinition.Read(report.Body), new ReportData(execution), new ReportRequest
        {
            Chosen = chosen,
            OfPlatform = new Dictionary<string, string>(filters) { ["CRM_UserTimeZone"] = zone.Id },
            Now = TimeZoneInfo.ConvertTimeFromUtc(execution.UtcNow, zone),
            ReportName = report.Name,
            UserId = user.UserId.ToString(),
            Culture = CultureInfo.GetCultureInfo("en-US"),
        }));
    }

    private static StoredReport Find(Execution execution, Guid id)
    {
        var query = new TableQuery { Table = "report", Filter = new Comparison("reportid", ConditionOperator.Equal, id) };
        foreach (var column in (string[])["name", "bodytext"]) query.Columns.Add(new QueryColumn(column));
        var row = QueryEngine.Run(query, execution.Scope).Entities.FirstOrDefault() ?? throw Errors.Fault(0x80040217, $"There is no report {id} that you may read.", 404);
        return new StoredReport(id, row.GetAttributeValue<string>("name"), row.GetAttributeValue<string>("bodytext"));
    }
}
