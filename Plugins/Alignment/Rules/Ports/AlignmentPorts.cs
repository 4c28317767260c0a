namespace CoachingExtensions.Alignment;

/// <summary>What the routines ask of the platform, the instant of the operation, in UTC, and where they tell what they left out.</summary>
internal sealed record AlignmentPorts(ISources Sources, ILinks Links, ILedger Ledger, IFigures Figures, IPlans Plans, ILater Later, DateTime Now, Action<string> Tell);
