using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>How a template is written as a file: which version of the shape, and what cannot be read of it.</summary>
internal static class TemplateText
{
    /// <summary>What says that a file is a template of ours.</summary>
    public const string Format = "coaching-template";

    /// <summary>A file of another version is not read: it may mean something else.</summary>
    public const int FormatVersion = 1;

    public static RefusedException Unreadable(Message why) => new(new Message("TemplateFile.Unreadable", "The file cannot be read as a template, and nothing was written: {0}.", why));
}
