using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Reports;

/// <summary>What a report is narrowed to that is run from records: the query that takes the place of its filter.</summary>
internal static class ReportFilters
{
    private const string Name = "CRM_Filtered", Text = "CRM_FilterText";

    /// <param name="metadata">The tables there are.</param>
    /// <param name="table">The table of the records; empty where it is run from the list of reports.</param>
    /// <param name="records">Their ids, with commas between them.</param>
    public static Dictionary<string, string> Of(MetadataCatalogue metadata, string? table, string? records)
    {
        var filters = new Dictionary<string, string>(StringComparer.Ordinal);
        if (table is not { Length: > 0 }) return filters;

        var definition = metadata.Table(table);
        var ids = (records ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(id => Guid.TryParse(id, out var read) ? read : throw Errors.InvalidArgument($"'{id}' is not the id of a record.")).ToList();
        if (ids.Count == 0) return filters;
        filters[Name + definition.SchemaName] = new XElement(
            "fetch", new XElement("entity", new XAttribute("name", table), new XElement("all-attributes"), new XElement("filter", new XElement(
                "condition", new XAttribute("attribute", definition.PrimaryIdColumn), new XAttribute("operator", "in"), ids.Select(id => new XElement("value", id)))))).ToString(SaveOptions.DisableFormatting);
        filters[Text] = $"{definition.DisplayName.Text}: {ids.Count}";
        return filters;
    }
}
