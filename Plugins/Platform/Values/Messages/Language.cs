using System.Globalization;

namespace CoachingExtensions.Platform.Messages;

/// <summary>How somebody reads: what messages say in the reader's language, and how the reader writes days and amounts.</summary>
/// <param name="texts">The texts of the language by the keys of their messages; none for English, which the messages bring along.</param>
/// <param name="formats">The reader's formats.</param>
internal sealed class Language(IReadOnlyDictionary<string, string> texts, ReaderFormats formats)
{
    /// <summary>What the product is written in.</summary>
    public const int EnglishCode = 1033;

    /// <summary>English, with the formats of the United States.</summary>
    public static readonly Language English = new(new Dictionary<string, string>(), ReaderFormats.UnitedStates);

    /// <summary>What a message says in this language; null where it says it in English.</summary>
    /// <param name="key">The key of the message.</param>
    public string? Said(string key) => texts.TryGetValue(key, out var text) && text.Length > 0 ? text : null;

    /// <summary>A value as the reader writes it.</summary>
    /// <param name="value">A text, a day, an amount, another message.</param>
    public string Written(object? value) => value switch
    {
        null => "",
        Message message => message.In(this),
        MessageList list => list.In(this),
        DateTime day => formats.Day(day),
        decimal amount => formats.Amount(amount),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
