using System.Collections;

namespace CoachingExtensions.Platform.Messages;

/// <summary>Several parts of a message one after the other.</summary>
internal sealed class MessageList(string separator, IEnumerable items)
{
    /// <summary>The text in a language.</summary>
    /// <param name="language">The language and formats of whoever reads it.</param>
    public string In(Language language) => string.Join(separator, items.Cast<object?>().Select(language.Written));
}
