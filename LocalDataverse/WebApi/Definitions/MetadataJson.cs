using System.Text.Json.Nodes;
using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>Parts that every definition has.</summary>
internal static class MetadataJson
{
    public static JsonObject Label(DisplayText text)
    {
        JsonArray labels = [];
        foreach (var (language, label) in text.Texts.OrderBy(pair => pair.Key)) labels.Add(Localized(label, language));
        return new JsonObject
        {
            ["LocalizedLabels"] = labels,
            ["UserLocalizedLabel"] = text.Texts.Count == 0 ? null : Localized(text.Text, text.Texts.ContainsKey(DisplayText.BaseLanguage) ? DisplayText.BaseLanguage : text.Texts.Keys.First()),
        };
    }

    public static JsonObject Managed(bool value, string name) => new() { ["Value"] = value, ["CanBeChanged"] = true, ["ManagedPropertyLogicalName"] = name };

    private static JsonObject Localized(string label, int language) => new() { ["Label"] = label, ["LanguageCode"] = language, ["IsManaged"] = false };
}
