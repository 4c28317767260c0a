namespace Rdl.Processing;

/// <summary>Where the rows of data sets come from.</summary>
public interface IReportData
{
    /// <summary>The rows of a query, each value by the name of its data field.</summary>
    /// <param name="query">What is asked for.</param>
    IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows(DataSetQuery query);
}

/// <summary>A query of a report, with what its parameters have been given.</summary>
/// <param name="DataSet">The data set it is of.</param>
/// <param name="CommandText">The query.</param>
/// <param name="Parameters">The values by name; several where the parameter may have several.</param>
/// <param name="DataFields">The data fields that the report reads.</param>
public sealed record DataSetQuery(string DataSet, string CommandText, IReadOnlyDictionary<string, object?> Parameters, IReadOnlyList<string> DataFields);
