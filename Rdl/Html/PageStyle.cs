using System.Globalization;
using System.Text;
using Rdl.Definition;
using Rdl.Evaluation;
using Rdl.Processing;

namespace Rdl.Html;

/// <summary>The printed page: its size, its margins, and what stands in them on each page.</summary>
internal static class PageStyle
{
    public static string Of(ReportRun run)
    {
        var page = run.Report.Page;
        var here = new Evaluator(run.All);
        var style = new StringBuilder();
        style.Append(CultureInfo.InvariantCulture, $"@page {{ size: {page.Width:0.##}mm {page.Height:0.##}mm; margin: {page.Top:0.##}mm {page.Right:0.##}mm {page.Bottom:0.##}mm {page.Left:0.##}mm;");
        Margin(style, "top", page.Header, page, here);
        Margin(style, "bottom", page.Footer, page, here);
        return style.Append(" }").ToString();
    }

    /// <summary>What a header says on a screen, where there is one page: without what counts pages.</summary>
    public static string OnScreen(IReadOnlyList<ReportItem> items, Evaluator here) => string.Concat(items.OfType<Textbox>()
        .Select(box => BoxText.Plain(box, here))
        .Where(text => text.Length > 0 && !text.Contains(PageMarks.Number, StringComparison.Ordinal) && !text.Contains(PageMarks.Total, StringComparison.Ordinal))
        .Select(text => $"<p>{Text.Lines(text)}</p>"));

    private static void Margin(StringBuilder style, string edge, IReadOnlyList<ReportItem> items, PageDefinition page, Evaluator here)
    {
        foreach (var item in items)
        {
            if (item is Line) continue;
            if (item is not Textbox box) throw RdlException.NotSupported($"{item.GetType().Name} in the header or footer of a page");
            var middle = box.Left + (box.Width / 2);
            var width = page.Width - page.Left - page.Right;
            var place = middle < width / 3 ? "left" : middle < width * 2 / 3 ? "center" : "right";
            style.Append(CultureInfo.InvariantCulture, $" @{edge}-{place} {{ content: {Content(BoxText.Plain(box, here))}; font-size: 8pt; color: #424242; }}");
        }
    }

    private static string Content(string text)
    {
        List<string> parts = [];
        var rest = text;
        while (rest.IndexOfAny([PageMarks.Number[0], PageMarks.Total[0]]) is >= 0 and var at)
        {
            if (at > 0) parts.Add(Text.InStyle(rest[..at]));
            parts.Add(rest[at] == PageMarks.Number[0] ? "counter(page)" : "counter(pages)");
            rest = rest[(at + 1)..];
        }

        if (rest.Length > 0) parts.Add(Text.InStyle(rest));
        return parts.Count == 0 ? "none" : string.Join(' ', parts);
    }
}
