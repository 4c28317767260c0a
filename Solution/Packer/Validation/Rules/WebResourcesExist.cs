using System.Xml.Linq;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Libraries and icons that ribbons, tables, site maps and apps name are web resources of the solution.</summary>
internal sealed class WebResourcesExist : IRule
{
    // A resource is named by the scheme, or by its address.
    private static readonly string[] Schemes = ["$webresource:", "/WebResources/"];

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var places = source.Ribbons.Concat(source.SiteMaps).Concat(source.Apps);
        foreach (var place in places)
            foreach (var name in Named(place.Xml).Where(name => !source.HasWebResource(name)))
                yield return place.Wrong($"{name} is no web resource of the solution.", "Correct the name, or add the web resource.");
        foreach (var table in source.Tables)
            foreach (var icon in table.Entity.Elements().Where(e => e.Name.LocalName is "IconVectorName" or "IconSmallName" or "IconMediumName" or "IconLargeName"))
                if (icon.Value.StartsWith(source.Prefix, StringComparison.Ordinal) && !source.HasWebResource(icon.Value))
                    yield return new Finding(table.File, $"the icon {icon.Value} is no web resource of the solution.", "Correct the name, or add the web resource.");
    }

    private static IEnumerable<string> Named(XElement xml) =>
        from attribute in xml.DescendantsAndSelf().Attributes()
        from scheme in Schemes
        where attribute.Value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        select attribute.Value[scheme.Length..].Split('?', '#')[0];
}
