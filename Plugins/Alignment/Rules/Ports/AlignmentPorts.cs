namespace CoachingExtensions.Alignment;

/// <summary>What the routines ask of the platform, and the instant of the operation, in UTC.</summary>
internal sealed record AlignmentPorts(ISources Sources, ILinks Links, ILedger Ledger, IFigures Figures, IPlans Plans, DateTime Now);
