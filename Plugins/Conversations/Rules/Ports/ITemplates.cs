namespace CoachingExtensions.Conversations;

/// <summary>The published templates.</summary>
internal interface ITemplates
{
    /// <summary>Those whose conditions can be read, by name.</summary>
    IReadOnlyList<TemplateChoice> Published(RecordKind kind);
}
