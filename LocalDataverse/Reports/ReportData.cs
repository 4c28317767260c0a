using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using Rdl;
using Rdl.Processing;

namespace LocalDataverse.Reports;

/// <summary>
/// Rows of a report's data sets, as whoever runs it may read them. Steps on RetrieveMultiple are not run: the data extension of Dataverse
/// goes past that message (Microsoft, "Developers guide to reports").
/// </summary>
internal sealed class ReportData(Execution execution) : IReportData
{
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows(DataSetQuery query)
    {
        var read = FetchXmlReader.Read(QueryText.With(query.CommandText, query.Parameters));
        var given = FieldNames.Of(read, execution.Metadata);
        if (query.DataFields.FirstOrDefault(field => !given.Contains(field)) is { } missing) throw new RdlException($"the data set {query.DataSet} reads the field {missing}, which its query does not give");
        return [.. QueryEngine.All(read, execution.Scope).Select(FieldNames.Row)];
    }
}
