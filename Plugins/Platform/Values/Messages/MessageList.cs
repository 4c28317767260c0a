using System.Collections;

namespace CoachingExtensions.Platform.Messages;

/// <summary>Several parts of a message one after the other.</summary>
internal sealed class MessageList(string separator, IEnumerable parts)
{
    // Gone through at once: a query that could still be refused must not run while something is said.
    private readonly object?[] parts = [.. parts.Cast<object?>()];

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language and formats of whoever reads it.</param>
    public string In(Language language) => string.Join(separator, Array.ConvertAll(parts, language.Written));
}
