using System.Globalization;
using System.Text;
using Rdl.Definition;
using Rdl.Evaluation;
using Rdl.Expressions;
using Rdl.Processing;

namespace Rdl.Html;

/// <summary>Writes what stands in a report, from the top to the bottom; what stands beside each other stays beside each other.</summary>
internal sealed class Items(ReportRun run)
{
    private readonly DocumentMap map = new();

    public DocumentMap Map => map;

    public string Of(IReadOnlyList<ReportItem> items, Evaluator here)
    {
        var written = new StringBuilder();
        foreach (var band in Bands(items.Where(item => !IsHidden(item, here))))
        {
            if (band.Count == 1)
            {
                written.Append(Of(band[0], here));
                continue;
            }

            written.Append("<div class=\"beside\">");
            foreach (var item in band) written.Append(CultureInfo.InvariantCulture, $"<div style=\"flex:{Math.Max(item.Width, 1):0.##} 1 0\">{Of(item, here)}</div>");
            written.Append("</div>");
        }

        return written.ToString();
    }

    private string Of(ReportItem item, Evaluator here) => item switch
    {
        Textbox box => Box(box, here),
        Line => "<hr>",
        Rectangle rectangle => $"<div class=\"part{(rectangle.BreaksPage ? " new-page" : "")}\"{StyleText.Attribute(here, rectangle.Style)}>{Of(rectangle.Items, here)}</div>",
        Tablix tablix => new Tables(run, this).Of(tablix, here),
        _ => throw RdlException.NotSupported(item.GetType().Name),
    };

    /// <summary>A text that begins a part of the report is a heading: the first one that of all of it.</summary>
    private string Box(Textbox box, Evaluator here)
    {
        var style = BoxText.Style(box, here);
        var text = BoxText.Html(box, here);
        if (box.DocumentMapLabel is not { } label) return text.Length == 0 ? "" : $"<div class=\"box\"{style}>{text}</div>";
        var isFirst = map.IsEmpty;
        var id = map.Add(Values.Text(here.Value(label)), isFirst ? 1 : 2);
        var element = isFirst ? "h1" : "h2";
        return $"<{element} id=\"{id}\"{style}>{text}</{element}>";
    }

    private static bool IsHidden(ReportItem item, Evaluator here) => item.Hidden is { } hidden && here.Value(hidden) is true or "true" or "True";

    /// <summary>Items whose heights overlap stand beside each other.</summary>
    private static IEnumerable<List<ReportItem>> Bands(IEnumerable<ReportItem> items)
    {
        List<ReportItem> band = [];
        decimal bottom = 0;
        foreach (var item in items.OrderBy(item => item.Top).ThenBy(item => item.Left))
        {
            if (band.Count > 0 && item.Top >= bottom)
            {
                yield return band;
                band = [];
            }

            bottom = band.Count == 0 ? item.Top + item.Height : Math.Max(bottom, item.Top + item.Height);
            band.Add(item);
        }

        if (band.Count > 0) yield return [.. band.OrderBy(item => item.Left)];
    }
}
