using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What decides about the links of a deal or an account, as it stands.</summary>
/// <param name="Owner">The user or team it belongs to.</param>
/// <param name="Customers">The accounts a deal is with; none of an account.</param>
/// <param name="ClosedOn">The day on which a deal was won or lost; null of an open one, and of an account.</param>
internal sealed record AimedRow(RecordReference? Owner, IReadOnlyList<Guid> Customers, DateTime? ClosedOn);
