namespace CoachingExtensions.Conversations;

/// <summary>One version of a template.</summary>
internal sealed record TemplateVersion(Guid Id, string Name, int Version, TemplateStatus Status);
