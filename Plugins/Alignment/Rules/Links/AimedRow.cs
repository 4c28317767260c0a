using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What decides about the links of a deal, an account or a lead, as it stands.</summary>
/// <param name="Owner">The user or team it belongs to.</param>
/// <param name="Customers">The accounts a deal is with; none of the others.</param>
/// <param name="ClosedOn">The day on which a deal was won or lost; null of an open one, and of the others.</param>
internal sealed record AimedRow(RecordReference? Owner, IReadOnlyList<Guid> Customers, DateTime? ClosedOn)
{
    /// <summary>The teams that the platform keeps for this record: whoever is in one has it as theirs.</summary>
    public IReadOnlyList<Guid> AccessTeams { get; init; } = [];

    /// <summary>When it was typed in; null where nobody knows.</summary>
    public DateTime? CreatedOn { get; init; }
}
