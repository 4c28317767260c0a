namespace CoachingExtensions.Alignment;

/// <summary>A day on which nobody works, or nobody of one calendar.</summary>
internal sealed record Closure(DateTime Day, Guid? CalendarId);

/// <summary>Days on which a rep is away, both ends included.</summary>
internal sealed record Absence(Guid RepId, Period Days);

/// <summary>The closures and absences there are in some days.</summary>
internal sealed record DaysOff(IReadOnlyCollection<Closure> Closures, IReadOnlyCollection<Absence> Absences)
{
    /// <summary>What a plan should keep: a working day is a day of its calendar that is no closure of it and no absence of its rep.</summary>
    public KeptDays Of(PlanDays plan) => KeptDays.Of(plan.Period, plan.Week,
    [
        .. Closures.Where(closure => closure.CalendarId is null || closure.CalendarId == plan.CalendarId).Select(closure => closure.Day),
        .. Absences.Where(absence => absence.RepId == plan.RepId).SelectMany(absence => absence.Days.Within(plan.Period)),
    ]);
}
