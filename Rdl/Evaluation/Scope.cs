using Rdl.Definition;
namespace Rdl.Evaluation;

/// <summary>The rows that something is said of: a data set's, a data region's, or a group's within it.</summary>
internal sealed class Scope(string name, DataTable table, IReadOnlyList<ReportRow> rows, Scope? outer = null, GroupDefinition? group = null, IReadOnlyDictionary<string, GroupDefinition>? groups = null)
{
    public string Name { get; } = name;

    public DataTable Table { get; } = table;

    public IReadOnlyList<ReportRow> Rows { get; } = rows;

    public Scope? Outer { get; } = outer;

    public GroupDefinition? Group { get; } = group;

    /// <summary>All groups of the data region it belongs to.</summary>
    public IReadOnlyDictionary<string, GroupDefinition> Groups { get; } = groups ?? new Dictionary<string, GroupDefinition>();

    /// <summary>It, or one around it, by name.</summary>
    public Scope? Around(string wanted) => Name == wanted ? this : Outer?.Around(wanted);

    public Scope Within(GroupDefinition inner, IReadOnlyList<ReportRow> some) => new(inner.Name, Table, some, this, inner, Groups);
}
