using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Choices that many columns share. Labels are the organisation's: it may word and translate them.</summary>
internal sealed class ChoiceCheck : ICheck
{
    public string Kind => "Choice";

    public IEnumerable<Part> Expected(Package package) => package.Customizations.Elements("optionsets").Elements("optionset").Select(choice =>
    {
        var name = (string)choice.Attribute("Name")!;
        return new Part(name, name).Holds("values", Values(choice));
    });

    public static IEnumerable<string> Values(XElement choice) => choice.Elements("options").Elements("option").Select(option => (string)option.Attribute("value")!);

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        List<Part> found = [];
        foreach (var part in expected)
            if (await api.FindAsync($"GlobalOptionSetDefinitions(Name='{part.Key}')") is { } choice)
                found.Add(new Part(part.Key, "").Holds("values", Values(choice)));
        return found;
    }

    public static IEnumerable<string> Values(JObject? choice) => (choice?["Options"] as JArray ?? []).Cast<JObject>().Select(option => option.Said("Value") ?? "");
}
