using System.Globalization;
using System.Security;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Platform;

/// <summary>Writes, reads and runs FetchXML.</summary>
internal static class Fetch
{
    private const int PageSize = 5000;

    /// <summary>A query from a template: every value is escaped, so that data stays data.</summary>
    public static XElement Template(FormattableString template) => XElement.Parse(template.ToString(new Escaping()));

    /// <summary>Several elements, to be put into a template as one.</summary>
    public sealed record Parts(IEnumerable<XElement> Elements);

    /// <summary>A query a person wrote. It may not name a document type: that is how XML reads files and grows without end.</summary>
    public static XElement Parse(string fetchXml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(fetchXml), settings);
        return XElement.Load(reader);
    }

    public static Parts Columns(params IEnumerable<string> names) =>
        new(names.Select(name => new XElement("attribute", new XAttribute("name", name))));

    /// <summary>A condition that a column is one of some values.</summary>
    public static XElement In(string column, IEnumerable<Guid> values) => new(
        "condition",
        new XAttribute("attribute", column),
        new XAttribute("operator", "in"),
        values.Distinct().Select(value => new XElement("value", value)));

    public static IReadOnlyList<Entity> Run(this IOrganizationService service, XElement fetch) =>
        service.RetrieveMultiple(new FetchExpression(fetch.ToString())).Entities;

    public static IReadOnlyList<Entity> Run(this IOrganizationService service, FormattableString template) =>
        service.Run(Template(template));

    public static Entity? RunOne(this IOrganizationService service, FormattableString template)
    {
        var rows = service.Run(template);
        return rows.Count > 0 ? rows[0] : null;
    }

    /// <summary>All pages, one after the other; no more than one is in memory at a time.</summary>
    public static IEnumerable<Entity> RunAll(this IOrganizationService service, XElement fetch)
    {
        var query = new XElement(fetch);
        query.SetAttributeValue("count", PageSize);
        for (var page = 1; ; page++)
        {
            query.SetAttributeValue("page", page);
            var rows = service.RetrieveMultiple(new FetchExpression(query.ToString()));
            foreach (var row in rows.Entities) yield return row;
            if (!rows.MoreRecords) yield break;
            query.SetAttributeValue("paging-cookie", rows.PagingCookie);
        }
    }

    private sealed class Escaping : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            XElement element => element.ToString(),
            Parts parts => string.Concat(parts.Elements),
            IFormattable value => SecurityElement.Escape(value.ToString(format, CultureInfo.InvariantCulture)),
            _ => SecurityElement.Escape(arg?.ToString()) ?? "",
        };
    }
}
