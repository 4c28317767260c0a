using Microsoft.Xrm.Sdk;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads what plans keep of their days, whether the row is the plan's or one joined to it.</summary>
internal static class PlanMap
{
    public static Period PeriodOf(Entity row, string prefix = "plan.") =>
        new(row.Date(prefix + PlanRow.coach_start) ?? DateTime.MinValue, row.Date(prefix + PlanRow.coach_end) ?? DateTime.MaxValue.Date);

    public static KeptDays KeptDaysOf(Entity row, string prefix = "plan.") => new(row.Text(prefix + PlanRow.coach_workweek), row.Text(prefix + PlanRow.coach_closures))
    {
        DayByDay = row.Text(prefix + PlanRow.coach_workdays),
    };
}
