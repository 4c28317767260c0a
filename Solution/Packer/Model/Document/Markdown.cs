using System.Text;

namespace CoachingExtensions.Packer.Model.Document;

/// <summary>Headings, paragraphs and tables of a document that is generated; line ends are the same on every machine.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    public Markdown Heading(int depth, string heading) => Line().Line($"{new string('#', depth)} {heading}");

    public Markdown Paragraph(string paragraph) => Line().Line(OneLine(paragraph));

    /// <summary>Nothing where there are no rows.</summary>
    public Markdown Table(string[] columns, IEnumerable<string[]> rows)
    {
        var cells = rows.ToList();
        if (cells.Count == 0) return this;
        Line().Line(Row(columns)).Line(Row(columns.Select(_ => "---")));
        foreach (var row in cells) Line(Row(row.Select(Cell)));
        return this;
    }

    public Markdown Line(string line = "")
    {
        text.Append(line).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Cell(string cell) => OneLine(cell).Replace("|", "\\|", StringComparison.Ordinal);

    private static string OneLine(string said) => string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
