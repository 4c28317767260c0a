namespace CoachingExtensions.Platform;

/// <summary>A row of some table.</summary>
internal readonly record struct RecordReference(string Table, Guid Id);
