namespace CoachingExtensions.Alignment;

/// <summary>What people are told of metrics and segments that cannot be asked.</summary>
internal static class DefinitionWords
{
    public static Message Metric(string? name) => new("Definitions.Metric", "metric \"{0}\"", name);

    public static Message Segment(string? name) => new("Definitions.Segment", "segment \"{0}\"", name);

    public static Message Unsaved(Message definition, Message why) => new("Definitions.Unsaved", "The {0} cannot be saved: {1}. Correct it and save again.", definition, why);

    /// <param name="of">The metrics and segments that could not be asked.</param>
    public static Message CannotWorkOut(IReadOnlyCollection<Message> of) => new(
        "Definitions.CannotWorkOut", "The target cannot be worked out: {0} could not be asked as it reads now. Open it and save it, and what is wrong with it is said.", Message.Listed(of));

    /// <param name="of">The metrics and segments of which one cannot be asked.</param>
    /// <param name="why">What the platform says.</param>
    public static Message CannotRun(IEnumerable<Message> of, string why) => new("Definitions.CannotRun", "The FetchXML of {0} cannot run: {1} Correct it on the record.", Message.Listed(of), why);

    public static Message Unreadable(Message definition, string why) => new("Definitions.Unreadable", "The FetchXML of {0} cannot be read: {1} Correct it on the record.", definition, why);

    public static Message OtherTable(Message definition, string? table, string needed) =>
        new("Definitions.OtherTable", "The FetchXML of {0} is about {1}, but it must be about {2}. Correct it on the record.", definition, table, needed);

    public static Message NoFetchXml => new("Definitions.NoFetchXml", "It has no FetchXML yet.");
}
