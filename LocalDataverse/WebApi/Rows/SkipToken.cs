using System.Globalization;
using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Where the next page begins, as Dataverse writes it: a cookie with the page's number and, encoded twice, the cookie of the page before.</summary>
internal static class SkipToken
{
    public static string Write(int page, string? cookie) => new XElement(
        "cookie",
        new XAttribute("pagenumber", page),
        new XAttribute("pagingcookie", Uri.EscapeDataString(Uri.EscapeDataString(cookie ?? ""))),
        new XAttribute("istracking", "False")).ToString(SaveOptions.DisableFormatting);

    public static (int Page, string? Cookie) Read(string token)
    {
        try
        {
            // dataverse-webapi ends every address with a slash, that of a next page too.
            using var reader = XmlReader.Create(new StringReader(token.TrimEnd('/')), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = XElement.Load(reader);
            var cookie = (string?)root.Attribute("pagingcookie");
            var page = int.Parse((string?)root.Attribute("pagenumber") ?? "", CultureInfo.InvariantCulture);
            return (page, string.IsNullOrEmpty(cookie) ? null : WebUtility.UrlDecode(WebUtility.UrlDecode(cookie)));
        }
        catch (Exception error) when (error is XmlException or FormatException or OverflowException)
        {
            throw ApiErrors.BadQuery("Malformed XML in the paging cookie ($skiptoken).");
        }
    }
}
