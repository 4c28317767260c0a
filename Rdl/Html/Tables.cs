using System.Globalization;
using System.Text;
using Rdl.Definition;
using Rdl.Evaluation;
using Rdl.Expressions;
using Rdl.Processing;

namespace Rdl.Html;

/// <summary>Writes tables: what heads columns as their headings, the first cell of a row as the row's.</summary>
internal sealed class Tables(ReportRun run, Items items)
{
    public string Of(Tablix tablix, Evaluator here)
    {
        var rows = new TablixRows(tablix, run.All);
        if (!rows.HasRows) return tablix.NoRowsMessage is { } message ? $"<p>{Text.Lines(Values.Text(here.Value(message)))}</p>" : "";

        var written = new StringBuilder();
        var label = tablix.DocumentMapLabel is { } expression ? Values.Text(here.Value(expression)) : tablix.Name;
        foreach (var part in rows.Parts())
        {
            var breaks = part.BeginsPage || (tablix.BreaksPage && written.Length == 0);
            written.Append(CultureInfo.InvariantCulture, $"<div class=\"part{(breaks ? " new-page" : "")}\">");
            if (part.Label is { } name)
            {
                var id = items.Map.Add(name, 2);
                written.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{id}\" class=\"unseen\">{Text.Encoded(name)}</h2>");
            }

            written.Append(Table(tablix, part, part.Label ?? label)).Append("</div>");
        }

        return written.ToString();
    }

    private static string Table(Tablix tablix, TablixPart part, string label)
    {
        // Wide tables are moved to and fro by the keyboard too.
        var written = new StringBuilder($"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{Text.Encoded(label)}\"><table><colgroup>");
        var width = Math.Max(tablix.Columns.Sum(), 1);
        foreach (var column in tablix.Columns) written.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{column / width * 100:0.##}%\">");
        written.Append("</colgroup>");
        var heads = part.Rows.TakeWhile(row => row.IsHeading).ToList();
        if (heads.Count > 0) written.Append("<thead>").AppendJoin("", heads.Select(row => Row(tablix, row))).Append("</thead>");
        return written.Append("<tbody>").AppendJoin("", part.Rows.Skip(heads.Count).Select(row => Row(tablix, row))).Append("</tbody></table></div>").ToString();
    }

    private static string Row(Tablix tablix, ShownRow row)
    {
        var written = new StringBuilder("<tr>");
        for (var at = 0; at < row.Row.Cells.Count; at++) written.Append(Cell(row.Row.Cells[at], row, isFirst: at == 0, tablix.Columns.Count));
        return written.Append("</tr>").ToString();
    }

    private static string Cell(TablixCell cell, ShownRow row, bool isFirst, int columns)
    {
        var span = cell.Columns > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.Columns}\"") : "";
        if (cell.Content is not Textbox box) return cell.Content is null or Line ? $"<td{span}></td>" : throw RdlException.NotSupported($"{cell.Content.GetType().Name} in a cell");
        var text = BoxText.Html(box, row.Here);
        var style = BoxText.Style(box, row.Here);
        var isOfAll = cell.Columns == columns && columns > 1;
        var scope = text.Length == 0 || isOfAll ? null : row.IsHeading ? "col" : isFirst ? "row" : null;
        return scope is null ? $"<td{span}{style}>{text}</td>" : $"<th scope=\"{scope}\"{span}{style}>{text}</th>";
    }
}
