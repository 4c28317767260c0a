using CoachingExtensions.Platform.Messages;

namespace CoachingExtensions;

/// <summary>What a rule says, as somebody in the United States reads it.</summary>
internal static class Saying
{
    public static string? Said(this Message? message) => message?.ToString();

    public static IEnumerable<string?> Said(this IEnumerable<Message> messages) => messages.Select(message => message.Said());
}
