namespace CoachingExtensions.Conversations;

/// <summary>A meeting that nobody has marked as held or cancelled.</summary>
internal sealed record WeekMeeting(Guid Id, string Subject, DateTime? Start, DateTime End, NamedRecord? About);
