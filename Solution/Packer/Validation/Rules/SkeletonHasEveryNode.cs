using CoachingExtensions.Packer.Packing;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A folder without its node in the skeleton is dropped without a word by Microsoft's packager; nodes keep their order.</summary>
internal sealed class SkeletonHasEveryNode : IRule
{
    private static readonly List<string> Order =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "RibbonDiffXml", "ConnectionRoles", "SiteMap", "EntityMaps", "EntityRelationships",
        "OrganizationSettings", "optionsets", "Reports", "Dashboards", "WebResources", "CustomControls", "SolutionPluginAssemblies", "SdkMessageProcessingSteps",
        "AppModuleSiteMaps", "AppModules", "EntityDataProviders", "connectionreferences", "Languages",
    ];

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var nodes = source.Folder.Xml(Customizations.SkeletonFile).Elements().Select(node => node.Name.LocalName).ToList();
        var needed = Customizations.Nodes.Select(node => (Node: node.Key, node.Value.Folder)).Append(("Entities", "Entities")).Append(("EntityRelationships", "Other/Relationships"));
        foreach (var (node, folder) in needed)
            if (!nodes.Contains(node) && source.Folder.Files(folder).Count > 0)
                yield return new Finding(Customizations.SkeletonFile, $"the node {node} is missing, so {folder} would be left out.", "Add it, empty.");
        if (!nodes.SequenceEqual(nodes.OrderBy(Order.IndexOf)))
            yield return new Finding(Customizations.SkeletonFile, "its nodes are out of order.", $"Write them as {string.Join(", ", Order)}.");
        foreach (var table in source.Tables)
            foreach (var (node, part) in new[] { ("FormXml", "FormXml"), ("SavedQueries", "SavedQueries"), ("Visualizations", "Visualizations"), ("RibbonDiffXml", "RibbonDiff.xml") })
                if (table.Xml.Element(node) == null && (source.Folder.Has($"{table.Folder}/{part}") || source.Folder.Files($"{table.Folder}/{part}").Count > 0))
                    yield return new Finding(table.File, $"the node {node} is missing, so {part} would be left out.", "Add it, empty.");
    }
}
