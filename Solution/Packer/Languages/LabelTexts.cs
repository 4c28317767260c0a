using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>The labels of the solution as texts to translate, in the order of its files.</summary>
internal static class LabelTexts
{
    public static IEnumerable<SourceText> Of(UnpackedFolder source) =>
        from file in source.Files("", "*.xml")
        let component = source.Xml(file)
        from label in Label.Of(component)
        where label.Language == Language.English
        select Of(file, label);

    public static SourceText Of(string file, Label label)
    {
        var place = PlaceOf(file);
        var column = label.Element.Ancestors().Select(ColumnOf).FirstOrDefault(name => name is not null);
        var limit = LabelLimits.Of(label);
        string[] contexts = [.. column is null ? Array.Empty<string>() : [$"{place}.{column}"], place, label.Owner.Name.LocalName];
        return new SourceText(label.Text, $"{contexts[0]}, {Said(label)}") { Contexts = contexts, Longest = limit.Most, LongestBy = limit.By };
    }

    /// <summary>What a translator reads of the place: "name of a view" rather than the path of an element.</summary>
    private static string Said(Label label) => (label.Owner.Name.LocalName, label.Kind) switch
    {
        (var owner, "Description" or "label") when owner is "attribute" or "entity" or "optionset" or "savedquery" or "systemform" && label.Kind == "Description" => $"description of the {owner}",
        (var owner, _) => owner,
    };

    /// <summary>Whose labels a file holds: a table, a choice, an app, an operation.</summary>
    private static string PlaceOf(string file)
    {
        var parts = file.Split('/');
        return parts[0] switch
        {
            "Entities" => parts[1].ToLowerInvariant(),
            "OptionSets" or "Roles" => Path.GetFileNameWithoutExtension(file),
            "Other" when parts.Length > 2 => "relationships",
            "Other" => "solution",
            "AppModuleSiteMaps" => "sitemap",
            "AppModules" => "app",
            "customapis" or "environmentvariabledefinitions" => parts[1],
            _ => parts[0].ToLowerInvariant(),
        };
    }

    private static string? ColumnOf(XElement element) => element.Name.LocalName switch
    {
        "attribute" => ((string?)element.Attribute("PhysicalName"))?.ToLowerInvariant(),
        _ => null,
    };
}
