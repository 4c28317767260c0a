using Rdl.Expressions;

namespace Rdl.Definition;

/// <summary>Something that stands in a report. Places and sizes in millimetres.</summary>
internal abstract record ReportItem(string Name)
{
    public decimal Left { get; init; }

    public decimal Top { get; init; }

    public decimal Width { get; init; }

    public decimal Height { get; init; }

    public Style Style { get; init; } = Style.None;

    public Expression? Hidden { get; init; }

    /// <summary>What it is called in the list of what is in the report: it begins something there.</summary>
    public Expression? DocumentMapLabel { get; init; }
}

internal sealed record Textbox(string Name, IReadOnlyList<Paragraph> Paragraphs) : ReportItem(Name);

internal sealed record Paragraph(IReadOnlyList<TextRun> Runs, Style Style);

internal sealed record TextRun(Expression Value, Style Style);

internal sealed record Line(string Name) : ReportItem(Name);

internal sealed record Rectangle(string Name, IReadOnlyList<ReportItem> Items) : ReportItem(Name)
{
    public bool BreaksPage { get; init; }
}

/// <summary>A table with groups of rows.</summary>
internal sealed record Tablix(string Name, string DataSet) : ReportItem(Name)
{
    /// <summary>The widths of its columns.</summary>
    public IReadOnlyList<decimal> Columns { get; init; } = [];

    public IReadOnlyList<TablixRow> Rows { get; init; } = [];

    public IReadOnlyList<TablixMember> Members { get; init; } = [];

    public Expression? NoRowsMessage { get; init; }

    public bool BreaksPage { get; init; }

    /// <summary>All groups, by name.</summary>
    public IReadOnlyDictionary<string, GroupDefinition> Groups => Members.SelectMany(member => member.All).Select(member => member.Group).OfType<GroupDefinition>().ToDictionary(group => group.Name);
}

internal sealed record TablixRow(IReadOnlyList<TablixCell> Cells);

/// <summary>What stands in a cell, and over how many columns.</summary>
internal sealed record TablixCell(ReportItem? Content, int Columns);

/// <summary>A row of the table, or a group of them.</summary>
internal sealed record TablixMember
{
    public GroupDefinition? Group { get; init; }

    public bool BreaksPage { get; init; }

    /// <summary>The first one begins a page too, behind what stands before the group.</summary>
    public bool BreaksBeforeFirst { get; init; }

    public Expression? DocumentMapLabel { get; init; }

    public IReadOnlyList<(Expression By, bool Descending)> Sorts { get; init; } = [];

    public Expression? Hidden { get; init; }

    /// <summary>Whether it heads what follows, and is said again on each page.</summary>
    public bool IsHeading { get; init; }

    public IReadOnlyList<TablixMember> Members { get; init; } = [];

    /// <summary>The row it is; for one that has members none.</summary>
    public int Row { get; init; } = -1;

    public IEnumerable<TablixMember> All => Members.SelectMany(member => member.All).Prepend(this);
}
