using System.Xml.Linq;

namespace CoachingExtensions.Packer.Source;

/// <summary>Labels are written per language; the model speaks the solution's base language.</summary>
internal static class Labels
{
    private const string BaseLanguage = "1033";

    /// <summary>The text of a list of labels such as displaynames, Descriptions or labels; empty when there is none.</summary>
    public static string Text(XElement? list)
    {
        var labels = list?.Elements().Where(label => label.Attribute("description") != null).ToList() ?? [];
        var label = labels.FirstOrDefault(l => (string?)l.Attribute("languagecode") == BaseLanguage) ?? labels.FirstOrDefault();
        return ((string?)label?.Attribute("description") ?? "").Trim();
    }
}
