using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The plans that are agreed and not closed, as far as figures rest on them.</summary>
internal static class OpenPlans
{
    private const string Rep = "rep.";

    public static IReadOnlyList<Entity> Read(IOrganizationService system) => system.Run(Fetch.Template($"""
        <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
          {Fetch.Columns(PlanRow.coach_name, PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_workweek, PlanRow.coach_closures, PlanRow.coach_repdisabledon)}
          <order attribute="{PlanRow.coach_alignmentplanid}" />
          <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
          <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{PlanRow.OwnerId}" link-type="outer" alias="rep">
            {Fetch.Columns(UserRow.FullName, UserRow.IsDisabled)}
          </link-entity>
        </entity></fetch>
        """));

    /// <summary>Plans of people who no longer work here: in no group's figures, and yet open.</summary>
    public static HealthFinding OfLeavers(IEnumerable<Entity> plans, Opens opens)
    {
        List<HealthRecord> left = [.. plans.Where(plan => plan.Value(Rep + UserRow.IsDisabled) is true).Select(plan => Named(plan, opens, Json.Day(plan.Date(PlanRow.coach_repdisabledon))))];
        return Few.Of("leavers", State.LookIf(left.Count > 0), left);
    }

    /// <summary>Plans that expect nothing, whatever was agreed: no day of theirs is worked.</summary>
    public static HealthFinding WithoutWorkingDays(IEnumerable<Entity> plans, Opens opens)
    {
        List<HealthRecord> empty = [.. plans.Where(HasNoWorkingDay).Select(plan => Named(plan, opens, null))];
        return Few.Of("calendars", State.WrongIf(empty.Count > 0), empty);
    }

    /// <summary>The days from the first to the last one that plans hold which run on a day; null when none does.</summary>
    public static Period? Running(IEnumerable<Entity> plans, DateTime day)
    {
        var periods = plans.Select(plan => PlanMap.PeriodOf(plan, "")).Where(period => period.Contains(day)).ToList();
        return periods.Count == 0 ? null : new Period(periods.Min(period => period.Start), periods.Max(period => period.End));
    }

    private static bool HasNoWorkingDay(Entity plan)
    {
        var period = PlanMap.PeriodOf(plan, "");
        return PlanMap.KeptDaysOf(plan, "").Read().Count(period.Start, period.End) == 0;
    }

    private static HealthRecord Named(Entity plan, Opens opens, string? since)
    {
        var record = opens.Record(coach_alignmentplan.EntitySchemaName, coach_alignmentplan.EntityLogicalName, plan.Id, plan.Text(PlanRow.coach_name) ?? "");
        record.Detail = plan.Text(Rep + UserRow.FullName);
        record.Since = since;
        return record;
    }
}
