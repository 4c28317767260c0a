using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Packing;

/// <summary>
/// Puts customizations.xml together: Other/Customizations.xml is its skeleton, and each node of the skeleton takes the
/// components of its folder. What the skeleton writes itself (languages, for one) stays as it is.
/// </summary>
internal static class Customizations
{
    /// <summary>Folder of each node, and the files in it that are its components.</summary>
    public static readonly IReadOnlyDictionary<string, (string Folder, string Pattern)> Nodes = new Dictionary<string, (string, string)>
    {
        ["Roles"] = ("Roles", "*.xml"),
        ["optionsets"] = ("OptionSets", "*.xml"),
        ["Reports"] = ("Reports", "*.data.xml"),
        ["Dashboards"] = ("Dashboards", "*.xml"),
        ["WebResources"] = ("WebResources", "*.data.xml"),
        ["SolutionPluginAssemblies"] = ("PluginAssemblies", "*.data.xml"),
        ["SdkMessageProcessingSteps"] = ("SdkMessageProcessingSteps", "*.xml"),
        ["AppModuleSiteMaps"] = ("AppModuleSiteMaps", "AppModuleSiteMap.xml"),
        ["AppModules"] = ("AppModules", "AppModule.xml"),
    };

    /// <summary>What stands before the reports and what after them, in files of their own.</summary>
    public const string ReportSignatures = "Reports/ReportSignatureIdMappings.xml", ReportLinks = "Reports/ReportLinks.xml";

    public const string SkeletonFile = "Other/Customizations.xml";

    public static XElement Build(UnpackedFolder folder)
    {
        var root = Compact(folder.Xml(SkeletonFile));
        foreach (var node in root.Elements())
            if (node.Name.LocalName == "Entities")
                node.Add(folder.Folders("Entities").Where(entity => folder.Has(entity + "/Entity.xml")).Select(entity => EntityXml.Build(folder, entity)));
            else if (node.Name.LocalName == "EntityRelationships")
                node.Add(Relationships(folder));
            else if (node.Name.LocalName == "Reports")
                node.Add(Reports(folder));
            else if (Nodes.TryGetValue(node.Name.LocalName, out var source))
                node.Add(folder.Files(source.Folder, source.Pattern).Select(file => Component(folder, file)));
        return root;
    }

    /// <summary>A component's root element, without what only a file of its own needs.</summary>
    public static XElement Component(UnpackedFolder folder, string file)
    {
        var component = Compact(folder.Xml(file));
        component.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        return component;
    }

    /// <summary>Indentation between elements is dropped; the writer sets it anew. Text is left as it is.</summary>
    private static XElement Compact(XElement element)
    {
        element.DescendantNodes().OfType<XText>()
            .Where(text => text.NodeType == System.Xml.XmlNodeType.Text && string.IsNullOrWhiteSpace(text.Value) && text.Parent!.HasElements)
            .Remove();
        return element;
    }

    /// <summary>Which reports are the same one in another language is told before them.</summary>
    private static IEnumerable<XElement> Reports(UnpackedFolder folder) =>
        new[] { ReportSignatures }.Where(folder.Has)
            .Concat(folder.Files(Nodes["Reports"].Folder, Nodes["Reports"].Pattern))
            .Concat(new[] { ReportLinks }.Where(folder.Has))
            .Select(file => Component(folder, file));

    /// <summary>Other/Relationships.xml lists the names; the definitions are in a file for each referenced table.</summary>
    private static IEnumerable<XElement> Relationships(UnpackedFolder folder) =>
        folder.Files("Other/Relationships", "*.xml")
            .SelectMany(file => Component(folder, file).Elements().ToList())
            .OrderBy(relationship => (string?)relationship.Attribute("Name"), StringComparer.OrdinalIgnoreCase);
}
