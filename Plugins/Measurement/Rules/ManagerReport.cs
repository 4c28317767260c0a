using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>What a manager coached in the period.</summary>
/// <param name="Coach">Who.</param>
/// <param name="Figures">How it comes out.</param>
/// <param name="Months">Each month of the period.</param>
/// <param name="WithoutPractice">The months that passed without any of those coached practising.</param>
internal sealed record ManagerReport(Coach Coach, CoachingFigures Figures, IReadOnlyList<CoachedMonth> Months, ICollection<Month> WithoutPractice);

/// <summary>The managers of a business unit, of it and all below it, or all of them.</summary>
/// <param name="Kind">What of it.</param>
/// <param name="Unit">The business unit; null for everybody.</param>
/// <param name="Managers">How many.</param>
/// <param name="Figures">How it comes out for all of them together.</param>
/// <param name="Months">Each month of the period.</param>
internal sealed record GroupReport(GroupKind Kind, Unit? Unit, int Managers, CoachingFigures Figures, IReadOnlyList<CoachedMonth> Months);
