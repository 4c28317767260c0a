namespace CoachingExtensions.Alignment;

/// <summary>A month of one target.</summary>
internal readonly record struct TargetMonth(Guid TargetId, Month Month);
