using System.Xml.Linq;

namespace CoachingExtensions.Packer.Source;

/// <summary>A choice (option set), global or of one column, with its options in the order written.</summary>
internal sealed record Choice(string Name, string Type, string DisplayName, string Description, IReadOnlyList<ChoiceOption> Options)
{
    public static Choice Read(XElement optionset) => new(
        (string?)optionset.Attribute("Name") ?? "",
        (string?)optionset.Element("OptionSetType") ?? "picklist",
        Labels.Text(optionset.Element("displaynames")),
        Labels.Text(optionset.Element("Descriptions")),
        [.. optionset.Descendants().Where(IsOption).Select(option => new ChoiceOption(
            (int)option.Attribute("value")!,
            Labels.Text(option.Element("labels")),
            (int?)option.Attribute("state")))]);

    private static bool IsOption(XElement element) =>
        element.Name.LocalName is "option" or "state" or "status" && element.Attribute("value") != null;
}

/// <summary>One option; a status names the state it belongs to.</summary>
internal sealed record ChoiceOption(int Value, string Label, int? State);
