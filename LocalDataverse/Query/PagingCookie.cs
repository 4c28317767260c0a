using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>Dataverse's paging cookie: the page it came with, and its first and last row.</summary>
internal sealed record PagingCookie(int Page, Guid First, Guid Last)
{
    public string Write(string idColumn) => new XElement(
        "cookie",
        new XAttribute("page", Page),
        new XElement(idColumn, new XAttribute("last", $"{{{Last:D}}}".ToUpperInvariant()), new XAttribute("first", $"{{{First:D}}}".ToUpperInvariant())))
        .ToString(SaveOptions.DisableFormatting);

    /// <summary>Reads a cookie of a query by id; null for any other.</summary>
    public static PagingCookie? Read(string? text, string idColumn)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var cookie = XElement.Load(reader);
            var id = cookie.Element(idColumn);
            return int.TryParse(cookie.Attribute("page")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                && Guid.TryParse(id?.Attribute("last")?.Value, out var last) && Guid.TryParse(id?.Attribute("first")?.Value, out var first)
                ? new PagingCookie(page, first, last)
                : null;
        }
        catch (XmlException)
        {
            throw QueryErrors.InvalidArgument("The paging cookie is not one that came with a page.");
        }
    }

    /// <summary>Whether pages of the query come with a cookie: those ordered by a join do not, for a row alone does not say where they were cut.</summary>
    public static bool Comes(TableQuery query) => query.Orders.All(order => string.IsNullOrEmpty(order.JoinAlias)) && !query.Joins.Any(Orders);

    /// <summary>The condition for the rows after the cookie's page, which needs no counting through the pages before; null where only counting helps.</summary>
    public static string? After(TableQuery query, Source root, SqlScope sql)
    {
        var byId = query.Orders.All(order => order is { Alias: null, JoinAlias: null or "", Descending: false } && string.Equals(order.Column, root.Table.PrimaryIdColumn, StringComparison.OrdinalIgnoreCase));
        var counted = query.ReturnTotalCount || query.Distinct || query.Aggregate || query.Top is not null || !Comes(query);
        var repeats = !query.GoesOnAfterRow && query.Joins.Any(join => Repeats(join, sql));
        return byId && !counted && !repeats && Read(query.PagingCookie, root.Table.PrimaryIdColumn) is { } cookie && cookie.Page == query.Page - 1
            ? $"{root.Id} > {sql.Text.Parameter(StoredValue.OfId(cookie.Last))}"
            : null;
    }

    private static bool Orders(JoinNode join) => join.Orders.Count > 0 || join.Joins.Any(Orders);

    // A row that a join repeats can be on two pages. A join to a row by its id does not repeat anything.
    private static bool Repeats(JoinNode join, SqlScope sql) =>
        join.Kind is JoinKind.Inner or JoinKind.LeftOuter && !string.Equals(join.FromColumn, sql.Of(join).Table.PrimaryIdColumn, StringComparison.OrdinalIgnoreCase)
        || join.Joins.Any(below => Repeats(below, sql));
}
