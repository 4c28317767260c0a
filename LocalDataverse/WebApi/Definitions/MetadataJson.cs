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

    /// <summary>Turns the labels of an answer to the language of whoever asked: each says its own text in it, where there is one.</summary>
    public static void Turn(JsonNode? node, int language)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list) Turn(item, language);
                break;
            case JsonObject json when json["LocalizedLabels"] is JsonArray labels:
                if (labels.FirstOrDefault(label => (int?)label!["LanguageCode"] == language) is { } own) json["UserLocalizedLabel"] = own.DeepClone();
                break;
            case JsonObject json:
                foreach (var (_, value) in json) Turn(value, language);
                break;
        }
    }

    public static JsonObject Managed(bool value, string name) => new() { ["Value"] = value, ["CanBeChanged"] = true, ["ManagedPropertyLogicalName"] = name };

    private static JsonObject Localized(string label, int language) => new() { ["Label"] = label, ["LanguageCode"] = language, ["IsManaged"] = false };
}
