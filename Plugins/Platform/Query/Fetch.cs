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
    /// <summary>As many rows as the platform puts on a page at most.</summary>
    private const int PageSize = 5000;

    /// <summary>A query from a template: every value is escaped, so that data stays data.</summary>
    public static XElement Template(FormattableString template) => XElement.Parse(template.ToString(new Escaping()));

    /// <summary>The same as text, where nobody looks into it again: a completed call writes each of its questions once, and reads none.</summary>
    public static FetchText Text(FormattableString template) => new(template.ToString(new Escaping()));

    /// <summary>Several elements, each as XML or as text, to be put into a template as one.</summary>
    public sealed record Parts(IEnumerable<object> Elements);

    /// <summary>A query a person wrote. It may not name a document type: that is how XML reads files and grows without end.</summary>
    public static XElement Parse(string fetchXml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(fetchXml), settings);
        return XElement.Load(reader);
    }

    public static Parts Columns(params IEnumerable<string> names) => new(names.Select(name => Text($"""<attribute name="{name}" />""")));

    /// <summary>A condition that a column is one of some values.</summary>
    public static XElement In<T>(string column, IEnumerable<T> values) => new(
        "condition",
        new XAttribute("attribute", column),
        new XAttribute("operator", "in"),
        values.Distinct().Select(value => new XElement("value", value)));

    /// <summary>The opposite of a condition that a column is one of some values. A row without a value is not among them.</summary>
    public static XElement Not(XElement condition)
    {
        var opposite = new XElement(condition);
        opposite.SetAttributeValue("operator", "not-in");
        return opposite;
    }

    /// <summary>Values in parts, for conditions that would otherwise hold too many.</summary>
    public static IEnumerable<IReadOnlyList<T>> InParts<T>(this IEnumerable<T> values, int size)
    {
        var part = new List<T>(size);
        foreach (var value in values)
        {
            part.Add(value);
            if (part.Count < size) continue;

            yield return part;
            part = new List<T>(size);
        }

        if (part.Count > 0) yield return part;
    }

    /// <summary>All rows, on however many pages.</summary>
    public static IReadOnlyList<Entity> Run(this IOrganizationService service, XElement fetch) => [.. service.RunAll(fetch)];

    /// <summary>All rows, on however many pages.</summary>
    public static IReadOnlyList<Entity> Run(this IOrganizationService service, FetchText fetch) => [.. service.RunAll(fetch)];

    /// <summary>All rows, on however many pages.</summary>
    public static IReadOnlyList<Entity> Run(this IOrganizationService service, FormattableString template) => service.Run(Text(template));

    /// <summary>The first row.</summary>
    public static Entity? RunOne(this IOrganizationService service, FormattableString template) => service.RunAll(Text(template)).FirstOrDefault();

    /// <summary>
    /// All rows, one page after the other; no more than one is in memory at a time. Rows come in the order of their keys unless
    /// the query has another. Where a join repeats rows, or the query groups, it needs an order that tells all of them apart.
    /// </summary>
    public static IEnumerable<Entity> RunAll(this IOrganizationService service, XElement fetch)
    {
        // A query that is cut at a number of rows has no pages.
        if (fetch.Attribute("top") is not null) return service.Answer(fetch).Entities;
        return IsAggregate(fetch)
            ? Groups(page => page == 1 ? service.Answer(fetch) : service.Page(fetch, PageSize, page))
            : Pages((page, cookie) => service.Page(fetch, PageSize, page, cookie));
    }

    /// <summary>All rows of a query that was written as text, in the same way.</summary>
    public static IEnumerable<Entity> RunAll(this IOrganizationService service, FetchText fetch)
    {
        if (fetch.Says("top")) return service.Answer(fetch).Entities;
        return fetch.Says("aggregate")
            ? Groups(page => service.Answer(page == 1 ? fetch : fetch.Page(PageSize, page, null)))
            : Pages((page, cookie) => service.Answer(fetch.Page(PageSize, page, cookie)));
    }

    /// <summary>One page, where a query is cut on purpose.</summary>
    public static EntityCollection Page(this IOrganizationService service, XElement fetch, int size, int page, string? cookie = null)
    {
        var query = new XElement(fetch);
        query.SetAttributeValue("count", size);
        query.SetAttributeValue("page", page);
        query.SetAttributeValue("paging-cookie", cookie);
        return service.Answer(query);
    }

    private static IEnumerable<Entity> Pages(Func<int, string?, EntityCollection> ask)
    {
        string? cookie = null;
        for (var page = 1; ; page++)
        {
            var rows = ask(page, cookie);
            foreach (var row in rows.Entities) yield return row;
            if (!rows.MoreRecords) yield break;
            cookie = rows.PagingCookie;
        }
    }

    /// <summary>
    /// Groups are gone through by the number of the page alone: a cookie names groups by what they are sorted by, and lookups are
    /// sorted by names, which may be empty or shared. There are never more groups than the 50,000 rows that may be aggregated.
    /// </summary>
    private static IEnumerable<Entity> Groups(Func<int, EntityCollection> ask)
    {
        var groups = ask(1);
        for (var page = 2; ; page++)
        {
            foreach (var group in groups.Entities) yield return group;
            if (!groups.MoreRecords) yield break;
            groups = ask(page);
        }
    }

    private static EntityCollection Answer(this IOrganizationService service, object fetch) =>
        service.RetrieveMultiple(new FetchExpression(fetch.ToString()));

    private static bool IsAggregate(XElement fetch) => (string?)fetch.Attribute("aggregate") is "true" or "1";

    private sealed class Escaping : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            XElement element => element.ToString(SaveOptions.DisableFormatting),
            FetchText text => text.ToString(),
            Parts parts => string.Concat(parts.Elements),
            IFormattable value => SecurityElement.Escape(value.ToString(format, CultureInfo.InvariantCulture)),
            _ => SecurityElement.Escape(arg?.ToString()) ?? "",
        };
    }
}
