using Rdl.Definition;
using Rdl.Evaluation;
using Rdl.Expressions;

namespace Rdl.Processing;

/// <summary>Asks for data sets, each once.</summary>
internal sealed class DataSets(ReportDefinition report, IReportData data, Circumstances all)
{
    public DataTable Of(string name)
    {
        if (all.Tables.TryGetValue(name, out var known)) return known;
        var set = report.DataSet(name);
        var evaluator = new Evaluator(all);
        var query = new DataSetQuery(
            set.Name,
            set.CommandText,
            set.QueryParameters.ToDictionary(one => one.Name, one => evaluator.Value(one.Value)),
            [.. set.Fields.Select(field => field.DataField).OfType<string>()]);
        var table = new DataTable(set, [.. data.Rows(query).Select(row => new ReportRow(row))]);
        return all.Tables[name] = table with { Rows = [.. table.Rows.Where(row => Stays(table, row))] };
    }

    private bool Stays(DataTable table, ReportRow row)
    {
        var here = new Evaluator(all, new Scope(table.Definition.Name, table, table.Rows), row);
        return table.Definition.Filters.All(filter => Stays(filter, here));
    }

    private static bool Stays(FilterDefinition filter, Evaluator here)
    {
        var value = here.Value(filter.Of);
        var compared = filter.Values.Select(here.Value).SelectMany(one => one as object?[] ?? [one]);
        var isAmong = compared.Any(one => Values.Compare(value, one) == 0);
        return filter.Operator == "NotEqual" ? !isAmong : isAmong;
    }
}
