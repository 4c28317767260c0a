namespace CoachingExtensions.Conversations;

/// <summary>What the room's routines ask of the platform, and who asks.</summary>
internal sealed record ConversationPorts(IConversations Conversations, ITemplates Templates, IRecords Records, Guid UserId);
