using System.Xml.Linq;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>XML without what means nothing: order of attributes, indentation, and the order in which a file system lists components.</summary>
internal static class CanonicalXml
{
    // Microsoft's packager writes the members of these in the order the file system gives them.
    private static readonly HashSet<string> Unordered =
    [
        "Entities", "FormXml", "forms", "savedqueries", "Visualizations", "EntityRelationships", "optionsets", "Roles", "Reports", "Dashboards", "WebResources",
        "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Types",
    ];

    public static string Of(byte[] xml) => Sorted(XElement.Load(new MemoryStream(xml))).ToString();

    private static XElement Sorted(XElement element)
    {
        var children = element.Elements().Select(Sorted);
        if (Unordered.Contains(element.Name.LocalName))
            children = children.OrderBy(child => child.ToString(), StringComparer.Ordinal);
        return new XElement(element.Name,
            element.Attributes().OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal),
            element.HasElements ? children : element.Value);
    }
}
