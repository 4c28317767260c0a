using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Options we add have values in the range of the publisher, so that they meet no one else's.</summary>
internal sealed class ChoiceValuesAreOurs : IRule
{
    private const int OptionsOfAPublisher = 10_000;

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var first = OptionsOfAPublisher * (int?)source.Manifest.Xml.Element("Publisher")?.Element("CustomizationOptionValuePrefix") ?? 0;
        var choices = source.Choices.Select(choice => (choice.File, Choice: Choice.Read(choice.Xml)))
            .Concat(source.Tables.SelectMany(table => table.Columns.Where(column => IsOurs(column.Xml)).Select(column => (table.File, Choice: column.LocalChoice)))
                .Where(pair => pair.Choice != null).Select(pair => (pair.File, pair.Choice!)));
        foreach (var (file, choice) in choices)
        {
            foreach (var option in choice.Options.Where(option => option.Value < first || option.Value >= first + OptionsOfAPublisher))
                yield return new Finding(file, $"{choice.Name}: {option.Label} has the value {option.Value}.", $"Values of this publisher begin at {first}.");
            foreach (var repeated in choice.Options.GroupBy(option => option.Value).Where(group => group.Count() > 1))
                yield return new Finding(file, $"{choice.Name}: the value {repeated.Key} is used {repeated.Count()} times.", "Give each option its own.");
        }
    }

    // Yes/no columns and the platform's own choices have fixed values.
    private static bool IsOurs(XElement column) => (string?)column.Element("IsCustomField") == "1" && (string?)column.Element("Type") is ("picklist" or "multiselectpicklist");
}
