using System.Globalization;
using System.Text;
using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>The labels of a solution's XML: each language has an element of its own, side by side.</summary>
internal static class Labels
{
    private static readonly (string Code, string Text)[] Ways = [("languagecode", "description"), ("LCID", "Title"), ("LCID", "Description")];
    private static readonly string[] Files = ["customapis/", "environmentvariabledefinitions/"];

    /// <summary>Adds what the platform itself says in its other languages.</summary>
    public static XElement WithPlatformWords(XElement component)
    {
        foreach (var (label, way) in Of(component).ToList())
        {
            var english = (string)label.Attribute(way.Text)!;
            foreach (var (language, said) in PlatformWords.Text(english).Texts.Where(text => text.Key != DisplayText.BaseLanguage).OrderByDescending(text => text.Key))
            {
                var other = new XElement(label);
                other.SetAttributeValue(way.Code, language);
                other.SetAttributeValue(way.Text, said);
                label.AddAfterSelf(other);
            }
        }

        return component;
    }

    /// <summary>
    /// The solution without labels in languages that the organisation has not: as Dataverse does it, they are left out and the import says so
    /// (Microsoft, Create solutions that support multiple languages).
    /// </summary>
    /// <param name="package">The solution.</param>
    /// <param name="provisioned">The languages of the organisation beside its base language.</param>
    /// <param name="leftOut">The languages whose labels are left out.</param>
    public static SolutionPackage InLanguagesOf(SolutionPackage package, IReadOnlyCollection<int> provisioned, out IReadOnlyList<int> leftOut)
    {
        SortedSet<int> unknown = [];
        var files = package.Files.ToDictionary(file => file.Key, file => IsLabelled(file.Key) ? Without(file.Key, file.Value, provisioned, unknown) : file.Value);
        Remove(package.Customizations, provisioned, unknown);
        Remove(package.Manifest, provisioned, unknown);
        leftOut = [.. unknown];
        return unknown.Count == 0 ? package : package with { Files = files };
    }

    private static bool IsLabelled(string path) => path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && Files.Any(folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    private static byte[] Without(string path, byte[] content, IReadOnlyCollection<int> provisioned, SortedSet<int> unknown)
    {
        var component = SafeXml.Read(content, path);
        return Remove(component, provisioned, unknown) ? Encoding.UTF8.GetBytes(component.ToString(SaveOptions.DisableFormatting)) : content;
    }

    private static bool Remove(XElement component, IReadOnlyCollection<int> provisioned, SortedSet<int> unknown)
    {
        var gone = Of(component)
            .Select(found => (found.Label, Language: int.Parse((string)found.Label.Attribute(found.Way.Code)!, CultureInfo.InvariantCulture)))
            .Where(found => found.Language != DisplayText.BaseLanguage && !provisioned.Contains(found.Language))
            .ToList();
        // A label that has no other beside it stays: something must be said, as where the base language of a solution is another one.
        foreach (var (label, language) in gone.Where(found => found.Label.Parent!.Elements(found.Label.Name).Skip(1).Any()))
        {
            unknown.Add(language);
            label.Remove();
        }

        return gone.Count > 0;
    }

    private static IEnumerable<(XElement Label, (string Code, string Text) Way)> Of(XElement component) =>
        from element in component.Descendants()
        from way in Ways
        where element.Attribute(way.Text) is not null && int.TryParse((string?)element.Attribute(way.Code), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        select (element, way);
}
