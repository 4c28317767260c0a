using System.Xml;
using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>The site map of the app: each area, group and entry is in it.</summary>
internal sealed class SiteMapCheck : ICheck
{
    public string Kind => "Site map";

    public IEnumerable<Part> Expected(Package package) => package.Customizations.Elements("AppModuleSiteMaps").Elements("AppModuleSiteMap")
        .Select(map => new Part(map.Need("SiteMapUniqueName"), map.Need("SiteMapUniqueName")).Holds("entries", Entries(map.Element("SiteMap"))));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("sitemaps?$select=sitemapnameunique,sitemapxml", "sitemapnameunique", expected.Select(part => part.Key.Quoted())))
            .Select(row => new Part(row.Said("sitemapnameunique") ?? "", "").Holds("entries", Entries(Parsed(row.Said("sitemapxml") ?? ""))));

    private static IEnumerable<string> Entries(XElement? map) =>
        (map?.Descendants() ?? []).Where(element => element.Name.LocalName is "Area" or "Group" or "SubArea").Select(element => $"{element.Name.LocalName} {(string?)element.Attribute("Id")}");

    private static XElement? Parsed(string xml)
    {
        try
        {
            return XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
