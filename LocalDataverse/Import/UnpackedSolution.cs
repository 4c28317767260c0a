using System.Xml.Linq;

namespace LocalDataverse.Import;

/// <summary>Puts the files of an unpacked solution together to the one document a zip has.</summary>
internal static class UnpackedSolution
{
    public static SolutionPackage Assemble(IEnumerable<string> paths, Func<string, XElement> load)
    {
        var files = paths.Order(StringComparer.Ordinal).ToList();
        var manifest = load("Other/Solution.xml").Element("SolutionManifest") ?? throw ImportErrors.SolutionPartInvalid("Other/Solution.xml has no SolutionManifest");
        var entities = files.Where(path => path.StartsWith("Entities/", StringComparison.Ordinal) && path.EndsWith("/Entity.xml", StringComparison.Ordinal))
            .Select(path => Entity(path[..^"/Entity.xml".Length], files, load));
        var customizations = new XElement(
            "ImportExportXml",
            new XElement("Entities", entities),
            new XElement("Roles", Below("Roles/")),
            new XElement("EntityRelationships", Below("Other/Relationships/").Elements("EntityRelationship")),
            new XElement("optionsets", Below("OptionSets/")));
        return new SolutionPackage(manifest, customizations, new Dictionary<string, byte[]>());

        IEnumerable<XElement> Below(string folder) => files.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(load);
    }

    private static XElement Entity(string folder, List<string> files, Func<string, XElement> load)
    {
        var entity = new XElement(load($"{folder}/Entity.xml"));
        foreach (var type in new[] { "main", "quick", "quickCreate", "card" })
        {
            var forms = Below($"FormXml/{type}/").Elements("systemform").ToList();
            if (forms.Count > 0)
            {
                Section("FormXml").Add(new XElement("forms", new XAttribute("type", type), forms));
            }
        }

        var views = Below("SavedQueries/").Elements("savedquery").ToList();
        if (views.Count > 0)
        {
            Section("SavedQueries").Add(new XElement("savedqueries", views));
        }

        return entity;

        IEnumerable<XElement> Below(string part) => files.Where(path => path.StartsWith($"{folder}/{part}", StringComparison.Ordinal)).Select(load);

        XElement Section(string name)
        {
            var section = entity.Element(name);
            if (section is null)
            {
                entity.Add(section = new XElement(name));
            }

            return section;
        }
    }
}
