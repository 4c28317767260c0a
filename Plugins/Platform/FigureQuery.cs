using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>
/// All targets of some agreed plans with the sums of their contributions: one request. Grouping is by target; the
/// largest of a column that a group holds once is that column.
/// </summary>
internal static class FigureQuery
{
    public static IReadOnlyList<TargetState> Run(IOrganizationService service, IReadOnlyCollection<Guid> planIds, DateTime now) =>
        [.. service.Run($"""
            <fetch aggregate="true"><entity name="{coach_target.EntityLogicalName}">
              <attribute name="{TargetRow.coach_targetid}" alias="target" groupby="true" />
              <attribute name="{TargetRow.coach_planid}" alias="planid" groupby="true" />
              <attribute name="{TargetRow.coach_parenttargetid}" alias="parent" groupby="true" />
              <attribute name="{TargetRow.coach_level}" alias="level" groupby="true" />
              <attribute name="{TargetRow.coach_status}" alias="status" groupby="true" />
              <attribute name="{TargetRow.coach_diagnosis}" alias="diagnosis" groupby="true" />
              <attribute name="{TargetRow.coach_targetvalue}" alias="targetvalue" aggregate="max" />
              <attribute name="{TargetRow.coach_actual}" alias="actual" aggregate="max" />
              <attribute name="{TargetRow.coach_expected}" alias="expected" aggregate="max" />
              <attribute name="{TargetRow.coach_gap}" alias="gap" aggregate="max" />
              <attribute name="{TargetRow.coach_attainment}" alias="attainment" aggregate="max" />
              <attribute name="{TargetRow.coach_actualconversion}" alias="conversion" aggregate="max" />
              <filter>{Fetch.In(TargetRow.coach_planid, planIds)}</filter>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                <attribute name="{PlanRow.coach_start}" alias="start" aggregate="max" />
                <attribute name="{PlanRow.coach_end}" alias="end" aggregate="max" />
                <attribute name="{PlanRow.coach_closures}" alias="closures" groupby="true" />
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                <link-entity name="{UserSettings.EntityLogicalName}" from="{UserSettingsRow.SystemUserId}" to="{PlanRow.OwnerId}" link-type="outer" alias="settings">
                  <link-entity name="{TimeZoneDefinition.EntityLogicalName}" from="{TimeZoneRow.TimeZoneCode}" to="{UserSettingsRow.TimeZoneCode}" link-type="outer" alias="zone">
                    <attribute name="{TimeZoneRow.StandardName}" alias="zonename" groupby="true" />
                  </link-entity>
                </link-entity>
              </link-entity>
              <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="entry">
                <attribute name="{ContributionRow.coach_value}" alias="sum" aggregate="sum" />
              </link-entity>
            </entity></fetch>
            """).Select(row => StateOf(row, now))];

    private static TargetState StateOf(Entity row, DateTime now) => new(
        row.Id("target") ?? row.Id,
        row.Id("planid") ?? Guid.Empty,
        (AorLevel)(row.Choice("level") ?? (int)AorLevel.Activity),
        row.Id("parent"),
        row.Number("targetvalue") ?? 0,
        new Period(row.Date("start") ?? DateTime.MinValue, row.Date("end") ?? DateTime.MaxValue.Date),
        LocalCalendar.DayOf(now, AlignmentStore.ZoneOf(row, "zonename")),
        row.Number("sum") ?? 0,
        row.Choice("status") is not { } status ? null : new Figures(
            row.Number("actual") ?? 0,
            row.Number("expected") ?? 0,
            row.Number("gap") ?? 0,
            row.Number("attainment") ?? 0,
            (TargetStatus)status,
            (Diagnosis)(row.Choice("diagnosis") ?? (int)Diagnosis.None),
            row.Number("conversion")))
    {
        Closures = AlignmentStore.ClosuresOf(row, "closures"),
    };
}
