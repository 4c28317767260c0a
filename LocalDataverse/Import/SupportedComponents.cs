using System.Xml.Linq;

namespace LocalDataverse.Import;

/// <summary>Refuses, before anything is written, what an organisation here could not have: each by its name, as nobody should look for something that was overlooked.</summary>
internal static class SupportedComponents
{
    private const int LongestName = 200;

    private static readonly HashSet<string> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "EntityMaps", "EntityRelationships", "optionsets", "WebResources", "Dashboards", "Reports", "RibbonDiffXml", "SolutionPluginAssemblies",
        "SdkMessageProcessingSteps", "AppModules", "AppModuleSiteMaps", "connectionreferences", "CanvasApps", "CustomControls", "Languages", "EntityImages", "EntityImageConfigs", "AttributeImageConfigs",
    };

    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "customapis", "environmentvariabledefinitions", "maskingrules", "WebResources", "PluginAssemblies", "Workflows", "CanvasApps", "Controls", "Reports", "Formulas",
    };

    // Flows and desktop flows run outside of Dataverse: their rows are all that Dataverse itself holds.
    private static readonly Dictionary<int, string> RunByDataverse = new() { [0] = "workflow", [1] = "dialog", [2] = "business rule", [3] = "action", [4] = "business process flow" };

    public static void Demand(SolutionPackage package)
    {
        foreach (var section in package.Customizations.Elements().Where(section => section.HasElements && !Sections.Contains(section.Name.LocalName)))
        {
            throw ImportErrors.ComponentNotSupported($"'{NameOf(section.Elements().First())}' of {section.Name.LocalName}", "this kind of component does not exist here");
        }

        foreach (var process in package.Section("Workflows", "Workflow"))
        {
            if (RunByDataverse.TryGetValue(process.Number("Category") ?? 0, out var kind)) throw ImportErrors.ComponentNotSupported($"The {kind} '{NameOf(process)}'", "Dataverse would run it, and this program could not");
        }

        foreach (var entity in package.Section("Entities", "Entity").Where(entity => entity.Element("EntityInfo")?.Element("entity")?.Text("DataProviderId") is not null))
        {
            throw ImportErrors.ComponentNotSupported($"The virtual table '{entity.Text("Name")}'", "its rows are in another system");
        }

        if (package.Files.Keys.Select(path => path.Split('/')).FirstOrDefault(path => path.Length > 1 && !Folders.Contains(path[0])) is { } file)
        {
            throw ImportErrors.ComponentNotSupported($"'{file[1]}' of {file[0]}", "this kind of component does not exist here");
        }
    }

    // Some kinds have their name in an attribute, others in an element; a text that is no name, such as that of a template, is not repeated.
    private static string NameOf(XElement component)
    {
        // Some sections have their kinds one below: EmailTemplates with an EmailTemplate in it.
        while (component.Elements().FirstOrDefault() is { } inner && component.Name.LocalName == inner.Name.LocalName + "s") component = inner;
        string[] names = [(string?)component.Attribute("Name") ?? "", (string?)component.Attribute("name") ?? "", component.Text("Name") ?? "", component.Text("UniqueName") ?? "",
            .. component.Elements().Where(child => child.Name.LocalName.EndsWith("name", StringComparison.OrdinalIgnoreCase) || child.Name.LocalName.Equals("title", StringComparison.OrdinalIgnoreCase)).Select(child => child.Value),
            .. component.Elements().Where(child => child.Name.LocalName.EndsWith("id", StringComparison.OrdinalIgnoreCase)).Select(child => child.Value)];
        return names.Select(name => name.Trim()).FirstOrDefault(name => name.Length is > 0 and <= LongestName) ?? component.Name.LocalName;
    }
}
