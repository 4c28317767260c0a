using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The working days of a rep's history and of the plan that is proposed: nobody learns more of them than how many there are.</summary>
internal sealed class RepDays
{
    public RepDays(IOrganizationService system, DraftPlan plan, Period history, DateTime now)
    {
        var days = new PlanDays(plan.Id, plan.RepId, plan.CalendarId, plan.Week, plan.Period);
        var off = new PlanStore(system, now).DaysOff(new Period(history.Start, plan.Period.End), [plan.RepId]);
        OfPlan = off.Of(days).Read().Count(plan.Period.Start, plan.Period.End);
        OfHistory = WorkedDays.Of(history, Earlier(system, plan.RepId, history), off.Of(days with { Period = history }).Read());
    }

    public int OfPlan { get; }

    public int OfHistory { get; }

    private static IReadOnlyCollection<WorkedPeriod> Earlier(IOrganizationService system, Guid repId, Period history) =>
    [
        .. system.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_workweek, PlanRow.coach_closures)}
              <order attribute="{PlanRow.coach_start}" />
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                <condition attribute="{PlanRow.OwnerId}" operator="eq" value="{repId}" />
                <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Closed}</value></condition>
                <condition attribute="{PlanRow.coach_start}" operator="le" value="{history.End:yyyy-MM-dd}" />
                <condition attribute="{PlanRow.coach_end}" operator="ge" value="{history.Start:yyyy-MM-dd}" />
              </filter>
            </entity></fetch>
            """)).Select(row => new WorkedPeriod(PlanMap.PeriodOf(row, ""), PlanMap.KeptDaysOf(row, "").Read())),
    ];
}
