using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Plans that were closed before the product told their working days day by day. What they keep is told once, and nothing else of them
/// changes: open plans follow by themselves, the next time they are worked out.
/// </summary>
internal sealed class ClosedPlanDays(IOrganizationService service)
{
    /// <summary>Some seconds' work; the next sweep goes on.</summary>
    private const int AtOnce = 500;

    public void Tell()
    {
        var untold = service.Page(Fetch.Template($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_workweek, PlanRow.coach_closures)}
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Closed}" />
                <condition attribute="{PlanRow.coach_workdays}" operator="null" />
                <condition attribute="{PlanRow.coach_start}" operator="not-null" />
                <condition attribute="{PlanRow.coach_end}" operator="not-null" />
              </filter>
            </entity></fetch>
            """), AtOnce, page: 1);
        foreach (var plan in untold.Entities)
        {
            service.Update(new Entity(coach_alignmentplan.EntityLogicalName, plan.Id)
            {
                [PlanRow.coach_workdays] = PlanMap.KeptDaysOf(plan, "").With(PlanMap.PeriodOf(plan, "")).DayByDay,
            });
        }
    }
}
