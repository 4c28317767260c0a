namespace CoachingExtensions.Alignment;

/// <summary>What an administrator settles for the whole organisation.</summary>
/// <param name="AtRisk">How far below pace is still only at risk: 0.2 is 20%.</param>
/// <param name="EarlyDays">In how many working days of a period it is too early to say.</param>
internal sealed record Thresholds(decimal AtRisk, decimal EarlyDays);
