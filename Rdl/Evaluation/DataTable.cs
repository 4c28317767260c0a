using Rdl.Definition;

namespace Rdl.Evaluation;

/// <summary>A data set with its rows.</summary>
internal sealed record DataTable(DataSetDefinition Definition, IReadOnlyList<ReportRow> Rows);
