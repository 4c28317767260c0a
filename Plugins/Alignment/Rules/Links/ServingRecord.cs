using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>A record that may serve targets.</summary>
/// <param name="Record">The deal or account.</param>
/// <param name="Accounts">The accounts whose links it shares.</param>
/// <param name="Owner">The user or team it belongs to.</param>
internal sealed record ServingRecord(AimedRecord Record, IReadOnlyList<Guid> Accounts, RecordReference? Owner);
