using System.Xml.Linq;

namespace Rdl.Definition.Reading;

/// <summary>Reads what stands in a body, a header, a rectangle or a cell.</summary>
internal static class ItemReader
{
    private static readonly string[] OfAll = ["Left", "Top", "Width", "Height", "Style", "Visibility", "DocumentMapLabel"];

    public static IReadOnlyList<ReportItem> All(XElement holder) => [.. holder.Child("ReportItems")?.Elements().Select(Read) ?? []];

    public static ReportItem Read(XElement item)
    {
        ReportItem read = item.Name.LocalName switch
        {
            "Textbox" => Textbox(item),
            "Line" => Line(item),
            "Rectangle" => Rectangle(item),
            "Tablix" => TablixReader.Read(item, [.. OfAll]),
            var other => throw RdlException.NotSupported($"{other} ({Known.Where(item)})"),
        };
        return read with
        {
            Left = item.Size("Left"),
            Top = item.Size("Top"),
            Width = item.Size("Width"),
            Height = item.Size("Height"),
            Style = StyleReader.Of(item),
            Hidden = Hidden(item),
            DocumentMapLabel = item.Expression("DocumentMapLabel"),
        };
    }

    public static Expressions.Expression? Hidden(XElement item)
    {
        if (item.Child("Visibility") is not { } visibility) return null;
        Known.Demand(visibility, "Hidden");
        return visibility.Expression("Hidden");
    }

    /// <summary>Whether a page begins with it; with each but the first, where it is between them.</summary>
    public static bool BreaksPage(XElement item)
    {
        if (item.Child("PageBreak") is not { } pageBreak) return false;
        Known.Demand(pageBreak, "BreakLocation");
        return pageBreak.Demanded("BreakLocation") switch
        {
            "None" => false,
            "Between" or "Start" => true,
            var other => throw RdlException.NotSupported($"a page break at {other} in {Known.Where(item)}"),
        };
    }

    private static Textbox Textbox(XElement box)
    {
        Known.Demand(box, ["Paragraphs", .. OfAll]);
        return new Textbox(box.Name(), [.. box.Each("Paragraphs", "Paragraph").Select(Paragraph)]);
    }

    private static Paragraph Paragraph(XElement paragraph)
    {
        Known.Demand(paragraph, "TextRuns", "Style");
        return new Paragraph([.. paragraph.Each("TextRuns", "TextRun").Select(Run)], StyleReader.Of(paragraph));
    }

    private static TextRun Run(XElement run)
    {
        Known.Demand(run, "Value", "Style", "Label");
        return new TextRun(run.Expression("Value") ?? throw new RdlException($"a TextRun of {Known.Where(run)} has no Value"), StyleReader.Of(run));
    }

    private static Line Line(XElement line)
    {
        Known.Demand(line, OfAll);
        return new Line(line.Name());
    }

    private static Rectangle Rectangle(XElement rectangle)
    {
        Known.Demand(rectangle, ["ReportItems", "PageBreak", .. OfAll]);
        return new Rectangle(rectangle.Name(), All(rectangle)) { BreaksPage = BreaksPage(rectangle) };
    }
}
