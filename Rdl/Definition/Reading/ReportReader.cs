using System.Xml;
using System.Xml.Linq;

namespace Rdl.Definition.Reading;

/// <summary>Reads a report's file.</summary>
internal static class ReportReader
{
    private const long Longest = 4_000_000;

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, MaxCharactersInDocument = Longest };

    public static ReportDefinition Read(string rdl)
    {
        var report = Load(rdl);
        if (report.Name != Known.Space + "Report") throw RdlException.NotSupported($"a report of the namespace {report.Name.NamespaceName}");
        Known.Demand(report, "Description", "DataSets", "ReportParameters", "ReportSections", "Language");
        var sections = report.Each("ReportSections", "ReportSection").ToList();
        if (sections.Count != 1) throw RdlException.NotSupported($"{sections.Count} report sections");
        Known.Demand(sections[0], "Body", "Width", "Page");
        var body = sections[0].Child("Body") ?? throw new RdlException("the report has no Body");
        Known.Demand(body, "ReportItems", "Height", "Style");
        return new ReportDefinition(Page(sections[0].Child("Page") ?? throw new RdlException("the report has no Page")))
        {
            Description = report.Text("Description") ?? "",
            Language = report.Expression("Language"),
            Parameters = [.. report.Each("ReportParameters", "ReportParameter").Select(ParameterReader.Read)],
            DataSets = [.. report.Each("DataSets", "DataSet").Select(DataSetReader.Read)],
            Body = ItemReader.All(body),
        };
    }

    private static XElement Load(string rdl)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(rdl), Safe);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException broken)
        {
            throw new RdlException($"the report is no XML: {broken.Message}", broken);
        }
    }

    private static PageDefinition Page(XElement page)
    {
        Known.Demand(page, "PageHeader", "PageFooter", "PageHeight", "PageWidth", "LeftMargin", "RightMargin", "TopMargin", "BottomMargin", "Style");
        return new PageDefinition(page.Size("PageWidth"), page.Size("PageHeight"), page.Size("LeftMargin"), page.Size("RightMargin"), page.Size("TopMargin"), page.Size("BottomMargin"))
        {
            Header = Margin(page.Child("PageHeader")),
            Footer = Margin(page.Child("PageFooter")),
        };
    }

    private static IReadOnlyList<ReportItem> Margin(XElement? margin)
    {
        if (margin is null) return [];
        Known.Demand(margin, "Height", "PrintOnFirstPage", "PrintOnLastPage", "ReportItems", "Style");
        return ItemReader.All(margin);
    }
}
