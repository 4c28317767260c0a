namespace CoachingExtensions.Alignment;

/// <summary>One page of open plans, and what asks for the next; null when there is none.</summary>
internal sealed record PlanPage(IReadOnlyList<Guid> PlanIds, string? Next);

/// <summary>How far a sweep came.</summary>
/// <param name="Targets">The targets compared.</param>
/// <param name="LinkChanges">The links opened, closed or moved.</param>
/// <param name="Next">What asks for the rest; null when all is done.</param>
internal sealed record SweepResult(int Targets, int LinkChanges, string? Next)
{
    public static readonly SweepResult Nothing = new(0, 0, null);
}

/// <summary>Which plans a sweep is over, and where it goes on.</summary>
/// <param name="TeamId">The business unit; null for the organisation.</param>
/// <param name="Cursor">What the call before answered; null to begin.</param>
/// <param name="Size">How many plans one call takes, so that it stays within the platform's two minutes.</param>
internal sealed record SweepRequest(Guid? TeamId, string? Cursor, int Size)
{
    private const int Usual = 5;
    private const int Largest = 100;

    public static SweepRequest Of(Guid? teamId, string? cursor, int? size) => new(teamId, cursor, Math.Min(Math.Max(size ?? Usual, 1), Largest));
}
