using Rdl.Expressions;
using System.Globalization;

namespace Rdl.Evaluation;

/// <summary>All that expressions may ask for besides rows: parameters, data sets, when and by whom.</summary>
internal sealed class Circumstances
{
    public required CultureInfo Culture { get; init; }

    /// <summary>Where the report is run.</summary>
    public required DateTime Now { get; init; }

    public string ReportName { get; init; } = "";

    public string UserId { get; init; } = "";

    public Dictionary<string, ParameterChoice> Parameters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DataTable> Tables { get; } = new(StringComparer.Ordinal);

    /// <summary>What could not be worked out, and why.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Rows of data sets by what a lookup compares them by, so that each is worked out once.</summary>
    internal Dictionary<(string DataSet, Node By), ILookup<string, ReportRow>> Indexes { get; } = [];
}

/// <summary>What a parameter has been given.</summary>
internal sealed record ParameterChoice(IReadOnlyList<object?> Values, IReadOnlyList<string> Labels, bool IsMulti);
