using System.Globalization;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model.Document;

/// <summary>The choices with their values.</summary>
internal static class ChoicesOfTheModel
{
    public static void Write(Markdown document, IReadOnlyList<Choice> choices) => document.Heading(2, "Choices")
        .Table(["choice", "label", "values", "purpose"], choices.Select(choice => new[]
        {
            choice.Name,
            choice.DisplayName,
            string.Join(", ", choice.Options.Select(option => $"{option.Value.ToString(CultureInfo.InvariantCulture)} {option.Label}")),
            choice.Description,
        }));
}
