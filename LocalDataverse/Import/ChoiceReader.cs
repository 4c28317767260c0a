using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>Reads an option set: of a column, or shared by all.</summary>
internal static class ChoiceReader
{
    public static ChoiceDefinition Read(XElement optionSet, bool isGlobal, bool isCustom)
    {
        var name = (string?)optionSet.Attribute("Name") ?? throw ImportErrors.SolutionPartInvalid("an option set has no Name");
        var options = (optionSet.Element("options") ?? optionSet.Element("states") ?? optionSet.Element("statuses"))?.Elements() ?? [];
        return new ChoiceDefinition
        {
            Name = name,
            IsGlobal = isGlobal,
            IsCustom = isCustom,
            DisplayName = optionSet.Texts("displaynames"),
            Description = optionSet.Texts("Descriptions"),
            MetadataId = MetadataIds.Of("choice", name),
            Options = [.. options.Select(option => Option(option, name))],
        };
    }

    private static ChoiceOption Option(XElement option, string choice) => new()
    {
        Value = Whole(option, "value") ?? throw ImportErrors.SolutionPartInvalid($"an option of '{choice}' has no value"),
        Label = option.Texts("labels"),
        Description = option.Texts("Descriptions"),
        Color = (string?)option.Attribute("Color"),
        State = Whole(option, "state"),
        DefaultStatus = Whole(option, "defaultstatus"),
        InvariantName = (string?)option.Attribute("invariantname"),
        AllowedTransitions = Transitions(option),
    };

    private static int? Whole(XElement option, string attribute) =>
        int.TryParse((string?)option.Attribute(attribute), out var value) ? value : null;

    private static List<int>? Transitions(XElement option)
    {
        var allowed = option.Descendants().Where(element => element.Name.LocalName == "AllowedTransition").ToList();
        return allowed.Count == 0
            ? null
            : [.. allowed.Select(transition => Whole(transition, "ToStatusId") ?? throw ImportErrors.SolutionPartInvalid("an allowed transition has no ToStatusId"))];
    }
}
