using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachingExtensions.Platform.Messages;

/// <summary>
/// Something the solution says to a person: its key, by which translators find it, its English, and what stands in its places ({0}, {1}…).
/// It becomes a text only when it is said, in the language and the formats of whoever reads it. Key and English are written where the
/// message is made, as constants: so the packer finds every one in the assembly, and a test what is not translated.
/// </summary>
/// <param name="key">Whose it is and what it says: Talks.NotReadable.</param>
/// <param name="english">The text in English.</param>
/// <param name="values">
/// What is filled in: texts as they are, days and amounts as the reader writes them, other messages in the reader's language, lists of all these.
/// </param>
internal sealed class Message(string key, string english, params object?[] values)
{
    private static readonly Regex Place = new(@"\{(\d+)\}", RegexOptions.CultureInvariant);

    /// <summary>What translators call it.</summary>
    public string Key => key;

    /// <summary>Several texts or messages, with commas between them.</summary>
    /// <param name="items">Texts, messages, numbers.</param>
    public static object Listed(IEnumerable items) => new MessageList(", ", items);

    /// <summary>Several messages, each a part of one sentence.</summary>
    /// <param name="clauses">The messages.</param>
    public static object Clauses(IEnumerable<Message> clauses) => new MessageList("; ", clauses);

    /// <summary>Several messages, each a sentence.</summary>
    /// <param name="sentences">The messages.</param>
    public static object Sentences(IEnumerable<Message> sentences) => new MessageList(" ", sentences);

    /// <summary>A name in quotation marks, as each language writes them.</summary>
    /// <param name="name">The name.</param>
    public static Message Quoted(string name) => new("Words.Quoted", "\"{0}\"", name);

    /// <summary>Names in quotation marks, with commas between them.</summary>
    /// <param name="names">The names.</param>
    public static object AllQuoted(IEnumerable<string> names) => Listed(names.Select(Quoted));

    /// <summary>This, and after it another sentence where there is one.</summary>
    /// <param name="next">The other sentence.</param>
    public Message Then(Message? next) => next is null ? this : new Message("Words.Then", "{0} {1}", this, next);

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language and formats of whoever reads it.</param>
    public string In(Language language) => Place.Replace(
        language.Said(key) ?? english,
        // A place without a value stays empty: what a translator wrote never keeps somebody from being told.
        place => int.TryParse(place.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < values.Length ? language.Written(values[at]) : "");

    /// <summary>The text in English, for traces.</summary>
    public override string ToString() => In(Language.English);
}
