using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Packing;

/// <summary>One table with its forms, views, charts and ribbon, each where Entity.xml has an (empty) node for it.</summary>
internal static class EntityXml
{
    public static XElement Build(UnpackedFolder folder, string entityFolder)
    {
        var entity = Customizations.Component(folder, entityFolder + "/Entity.xml");
        foreach (var node in entity.Elements().ToList())
            if (node.Name.LocalName == "FormXml")
                node.Add(Forms(folder, entityFolder + "/FormXml"));
            else if (node.Name.LocalName == "SavedQueries")
                node.Add(Views(folder, entityFolder + "/SavedQueries"));
            else if (node.Name.LocalName == "Visualizations")
                node.Add(Components(folder, entityFolder + "/Visualizations"));
            else if (node.Name.LocalName == "RibbonDiffXml" && folder.Has(entityFolder + "/RibbonDiff.xml"))
                node.ReplaceWith(Customizations.Component(folder, entityFolder + "/RibbonDiff.xml"));
        return entity;
    }

    /// <summary>One forms element for each kind of form; the kind is the folder's name.</summary>
    private static IEnumerable<XElement> Forms(UnpackedFolder folder, string start) =>
        from kind in folder.Folders(start)
        select new XElement("forms", new XAttribute("type", kind[(start.Length + 1)..]),
            Components(folder, kind).SelectMany(forms => forms.Elements().ToList()));

    private static IEnumerable<XElement> Views(UnpackedFolder folder, string start)
    {
        var views = Components(folder, start).SelectMany(queries => queries.Elements().ToList()).ToList();
        if (views.Count > 0)
            yield return new XElement("savedqueries", views);
    }

    private static IEnumerable<XElement> Components(UnpackedFolder folder, string start) =>
        folder.Files(start, "*.xml").Select(file => Customizations.Component(folder, file));
}
