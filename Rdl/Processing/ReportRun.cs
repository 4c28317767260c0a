using System.Globalization;
using Rdl.Definition;
using Rdl.Evaluation;

namespace Rdl.Processing;

/// <summary>A report that is run: its parameters, and once they are known, its rows.</summary>
public sealed class ReportRun
{
    private ReportRun(ReportDefinition report, Circumstances all, IReadOnlyList<ParameterState> parameters) => (Report, All, Parameters) = (report, all, parameters);

    /// <summary>What is run.</summary>
    public ReportDefinition Report { get; }

    /// <summary>What it was asked for.</summary>
    public IReadOnlyList<ParameterState> Parameters { get; }

    /// <summary>Why it cannot be shown yet; null where it can.</summary>
    public string? Problem => Parameters.Select(parameter => parameter.Problem).FirstOrDefault(problem => problem is not null);

    /// <summary>The language of the report.</summary>
    public CultureInfo Culture => All.Culture;

    /// <summary>What could not be worked out while it was written, and why; a report server shows #Error there.</summary>
    public IReadOnlyList<string> Errors => All.Errors;

    internal Circumstances All { get; }

    /// <summary>Asks for all that is needed.</summary>
    public static ReportRun Of(ReportDefinition report, IReportData data, ReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(request);
        var all = new Circumstances { Culture = Language(report, request), Now = request.Now, ReportName = request.ReportName, UserId = request.UserId };
        var sets = new DataSets(report, data, all);
        var run = new ReportRun(report, all, new ParameterResolver(report, sets, request, all).Resolve());
        if (run.Problem is null)
        {
            foreach (var set in report.DataSets) sets.Of(set.Name);
        }

        return run;
    }

    private static CultureInfo Language(ReportDefinition report, ReportRequest request)
    {
        if (report.Language is null) return request.Culture;
        var circumstances = new Circumstances { Culture = request.Culture, Now = request.Now };
        return CultureInfo.GetCultureInfo(Expressions.Values.Text(new Evaluator(circumstances).Value(report.Language)));
    }
}
