using System.Collections.Concurrent;
using System.Reflection;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Parts that every definition has, as the SDK's types.</summary>
internal static class Described
{
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo> Properties = new();

    /// <summary>Sets a property that Microsoft's own types let nobody else set.</summary>
    public static T With<T>(this T item, string property, object? value)
        where T : class
    {
        Property(item.GetType(), property).SetValue(item, value);
        return item;
    }

    /// <summary>A text in all its languages, and in that of whoever asks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of whoever asks.</param>
    /// <param name="languages">The languages that are wanted; null for all.</param>
    public static Label Label(DisplayText text, int language, IReadOnlyCollection<int>? languages = null)
    {
        var labels = text.Texts.Where(pair => languages is null || languages.Contains(pair.Key)).OrderBy(pair => pair.Key).Select(pair => Localized(pair.Value, pair.Key)).ToList();
        var own = labels.Find(label => label.LanguageCode == language) ?? labels.Find(label => label.LanguageCode == DisplayText.BaseLanguage) ?? labels.FirstOrDefault();
        return new Label(own is null ? null! : Localized(own.Label, own.LanguageCode), labels);
    }

    private static LocalizedLabel Localized(string text, int language) => new LocalizedLabel(text, language).With(nameof(LocalizedLabel.IsManaged), false);

    public static BooleanManagedProperty Managed(bool value, string name) => new BooleanManagedProperty(value) { CanBeChanged = true }.With("ManagedPropertyLogicalName", name);

    /// <summary>What the SDK calls a value by the same name; null when it has none of it.</summary>
    public static T? Named<T>(string? name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) ? value : null;

    // A setter that is private is seen at the type that declares it only.
    private static PropertyInfo Property(Type type, string name) => Properties.GetOrAdd((type, name), key =>
    {
        var found = key.Item1.GetProperty(key.Item2) ?? throw new MissingMemberException(key.Item1.Name, key.Item2);
        return found.DeclaringType == key.Item1 ? found : found.DeclaringType!.GetProperty(key.Item2)!;
    });
}
