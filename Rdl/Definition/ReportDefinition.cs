using Rdl.Expressions;

namespace Rdl.Definition;

/// <summary>A report as its file describes it.</summary>
public sealed class ReportDefinition
{
    internal ReportDefinition(PageDefinition page) => Page = page;

    /// <summary>What the report is for.</summary>
    public string Description { get; internal init; } = "";

    internal Expression? Language { get; init; }

    internal IReadOnlyList<ParameterDefinition> Parameters { get; init; } = [];

    internal IReadOnlyList<DataSetDefinition> DataSets { get; init; } = [];

    internal IReadOnlyList<ReportItem> Body { get; init; } = [];

    internal PageDefinition Page { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="RdlException">It is no report, or has something that is not supported here.</exception>
    public static ReportDefinition Read(string rdl) => Reading.ReportReader.Read(rdl);

    internal DataSetDefinition DataSet(string name) => DataSets.FirstOrDefault(one => one.Name == name) ?? throw new RdlException($"there is no data set {name}");
}

/// <summary>How the printed page is: sizes in millimetres.</summary>
internal sealed record PageDefinition(decimal Width, decimal Height, decimal Left, decimal Right, decimal Top, decimal Bottom)
{
    public IReadOnlyList<ReportItem> Header { get; init; } = [];

    public IReadOnlyList<ReportItem> Footer { get; init; } = [];
}

/// <summary>What whoever runs the report is asked for, or what it works out for itself.</summary>
internal sealed record ParameterDefinition(string Name, string DataType, string Prompt)
{
    public bool IsNullable { get; init; }

    public bool IsMulti { get; init; }

    /// <summary>Nobody is asked for it. Parameters of the platform, with CRM_ in front, are not asked for either.</summary>
    public bool IsHidden { get; init; }

    public IReadOnlyList<Expression> DefaultValues { get; init; } = [];

    public DataSetReference? DefaultsFrom { get; init; }

    public IReadOnlyList<(Expression Value, Expression? Label)> ValidValues { get; init; } = [];

    public DataSetReference? ValidFrom { get; init; }

    public bool IsAskedFor => !IsHidden && !Name.StartsWith("CRM_", StringComparison.Ordinal) && Prompt.Length > 0;

    public bool HasChoices => ValidFrom is not null || ValidValues.Count > 0;
}

/// <summary>Values of a parameter that are rows of a data set.</summary>
internal sealed record DataSetReference(string DataSet, string ValueField, string? LabelField);
