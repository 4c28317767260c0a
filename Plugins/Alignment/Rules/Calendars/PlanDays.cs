namespace CoachingExtensions.Alignment;

/// <summary>A plan's period, and what its working days follow from.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="RepId">Whose absences count.</param>
/// <param name="CalendarId">Its calendar; null for none.</param>
/// <param name="Week">The days of the week that its calendar works; Monday to Friday without one.</param>
/// <param name="Period">Its first and its last day.</param>
internal sealed record PlanDays(Guid PlanId, Guid RepId, Guid? CalendarId, WorkWeek Week, Period Period)
{
    /// <summary>What it keeps of them now.</summary>
    public KeptDays Kept { get; init; } = new(null, null);
}
