using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// All targets of some agreed plans, with the sums of the contributions that were touched: one request. Grouping is by
/// target and month; the largest of a column that a group holds once is that column.
/// </summary>
internal static class FigureQuery
{
    public static IReadOnlyList<TargetState> Run(IOrganizationService service, IReadOnlyCollection<Guid> planIds, Touched touched, DateTime now) =>
        [.. service.Run($"""
            <fetch aggregate="true"><entity name="{coach_target.EntityLogicalName}">
              <attribute name="{TargetRow.coach_targetid}" alias="target" groupby="true" />
              <attribute name="{TargetRow.coach_planid}" alias="planid" groupby="true" />
              <attribute name="{TargetRow.coach_parenttargetid}" alias="parent" groupby="true" />
              <attribute name="{TargetRow.coach_level}" alias="level" groupby="true" />
              <attribute name="{TargetRow.coach_status}" alias="status" groupby="true" />
              <attribute name="{TargetRow.coach_diagnosis}" alias="diagnosis" groupby="true" />
              <attribute name="{TargetRow.coach_actualbymonth}" alias="bymonth" groupby="true" />
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
                {TimeZones.GroupedBeside(PlanRow.OwnerId, "zonename")}
              </link-entity>
              {new Fetch.Parts(touched.Months.Count == 0 ? [] : [Sums(touched)])}
            </entity></fetch>
            """).GroupBy(row => row.Id("target") ?? row.Id).Select(months => StateOf([.. months], touched, now))];

    private static XElement Sums(Touched touched) => Fetch.Template($"""
        <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="entry">
          <attribute name="{ContributionRow.coach_date}" alias="year" groupby="true" dategrouping="year" />
          <attribute name="{ContributionRow.coach_date}" alias="month" groupby="true" dategrouping="month" />
          <attribute name="{ContributionRow.coach_value}" alias="sum" aggregate="sum" />
          <filter>
            {Fetch.In(ContributionRow.coach_targetid, touched.TargetIds)}
            {new XElement("filter", new XAttribute("type", "or"), touched.Stretches().Select(Between))}
          </filter>
        </link-entity>
        """);

    private static XElement Between(Period days) => Fetch.Template($"""
        <filter>
          <condition attribute="{ContributionRow.coach_date}" operator="ge" value="{days.Start:yyyy-MM-dd}" />
          <condition attribute="{ContributionRow.coach_date}" operator="le" value="{days.End:yyyy-MM-dd}" />
        </filter>
        """);

    private static TargetState StateOf(IReadOnlyList<Entity> months, Touched touched, DateTime now)
    {
        var row = months[0];
        var id = row.Id("target") ?? row.Id;
        var period = new Period(row.Date("start") ?? DateTime.MinValue, row.Date("end") ?? DateTime.MaxValue.Date);
        var sums = MonthlySums.FromText(row.Text("bymonth"));
        if (touched.TargetIds.Contains(id)) sums = sums.With(SummedAgain(months, touched), period);

        return new TargetState(
            id,
            row.Id("planid") ?? Guid.Empty,
            (AorLevel)(row.Choice("level") ?? (int)AorLevel.Activity),
            row.Id("parent"),
            row.Number("targetvalue") ?? 0,
            period,
            LocalCalendar.DayOf(now, TimeZones.Of(row, "zonename")),
            sums.Total,
            StoredOf(row))
        {
            ByMonth = sums.ToString(),
            Closures = PlanMap.ClosuresOf(row, "closures"),
        };
    }

    /// <summary>A month of which nothing came back has nothing.</summary>
    private static Dictionary<Month, decimal> SummedAgain(IReadOnlyList<Entity> months, Touched touched)
    {
        var sums = touched.Months.Distinct().ToDictionary(month => month, _ => 0m);
        foreach (var row in months)
        {
            if (row.Choice("year") is { } year && row.Choice("month") is { } month) sums[new Month(year, month)] = row.Number("sum") ?? 0;
        }

        return sums;
    }

    private static Figures? StoredOf(Entity row) => row.Choice("status") is not { } status ? null : new Figures(
        row.Number("actual") ?? 0,
        row.Number("expected") ?? 0,
        row.Number("gap") ?? 0,
        row.Number("attainment") ?? 0,
        (TargetStatus)status,
        (Diagnosis)(row.Choice("diagnosis") ?? (int)Diagnosis.None),
        row.Number("conversion"))
    {
        ByMonth = row.Text("bymonth") ?? "",
    };
}
