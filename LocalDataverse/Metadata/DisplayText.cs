using System.Text.Json.Serialization;

namespace LocalDataverse.Metadata;

/// <summary>A text for people, in one or more languages.</summary>
public sealed record DisplayText
{
    /// <summary>The language of a new organisation: English, United States.</summary>
    public const int BaseLanguage = 1033;

    /// <summary>No text at all.</summary>
    public static readonly DisplayText None = new();

    /// <summary>The texts by language code.</summary>
    public IReadOnlyDictionary<int, string> Texts { get; init; } = new Dictionary<int, string>();

    /// <summary>The text in the base language, or in any other, or empty.</summary>
    [JsonIgnore]
    public string Text => Texts.TryGetValue(BaseLanguage, out var text) ? text : Texts.Values.FirstOrDefault() ?? "";

    /// <summary>The text in a language; where it says nothing in that one, in the base language.</summary>
    public string In(int language) => Texts.TryGetValue(language, out var text) ? text : Text;

    /// <summary>A text in the base language.</summary>
    public static DisplayText Of(string? text) =>
        string.IsNullOrEmpty(text) ? None : new() { Texts = new Dictionary<int, string> { [BaseLanguage] = text } };

    /// <summary>A text in the base language.</summary>
    public static implicit operator DisplayText(string? text) => Of(text);

    /// <summary>A text in the base language.</summary>
    public static DisplayText FromString(string? text) => Of(text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
