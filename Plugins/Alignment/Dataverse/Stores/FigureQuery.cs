using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// All targets of some agreed plans, with the sums of the contributions that were touched: one request, unless there are more
/// groups than a page holds. Grouping is by target and month; the largest of a column that a group holds once is that column.
/// </summary>
internal static class FigureQuery
{
    /// <summary>What an event has touched, summed up by the platform in the same request.</summary>
    public static IReadOnlyList<TargetState> Run(IOrganizationService service, IReadOnlyCollection<Guid> planIds, Touched touched, DateTime now)
    {
        var rows = Rows(service, planIds, touched.Months.Count == 0 ? null : Sums(touched)).ToList();
        var sums = rows
            .Where(row => row.Choice("year") is not null)
            .GroupBy(row => new TargetMonth(row.Id("target") ?? row.Id, new Month(row.Choice("year") ?? 1, row.Choice("month") ?? 1)))
            .ToDictionary(same => same.Key, same => same.First().Number("sum") ?? 0);
        return States(rows, touched, now, sums);
    }

    /// <summary>The same with sums that are known already.</summary>
    public static IReadOnlyList<TargetState> Run(
        IOrganizationService service, IReadOnlyCollection<Guid> planIds, Touched touched, DateTime now, IReadOnlyDictionary<TargetMonth, decimal> sums) =>
        States(Rows(service, planIds, null), touched, now, sums);

    /// <summary>Target and month tell the groups apart: all else follows from the target.</summary>
    private static IEnumerable<Entity> Rows(IOrganizationService service, IReadOnlyCollection<Guid> planIds, FetchText? sums) =>
        service.RunAll(Fetch.Text($"""
            <fetch aggregate="true"><entity name="{coach_target.EntityLogicalName}">
              <attribute name="{TargetRow.coach_targetid}" alias="target" groupby="true" />
              <attribute name="{TargetRow.coach_planid}" alias="planid" groupby="true" />
              <attribute name="{TargetRow.coach_parenttargetid}" alias="parent" groupby="true" />
              <attribute name="{TargetRow.coach_metricid}" alias="metric" groupby="true" />
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
              <order alias="target" />
              {new Fetch.Parts(sums is null ? [] : [InOrder("year"), InOrder("month")])}
              <filter>{Fetch.In(TargetRow.coach_planid, planIds)}</filter>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                <attribute name="{PlanRow.coach_start}" alias="start" aggregate="max" />
                <attribute name="{PlanRow.coach_end}" alias="end" aggregate="max" />
                <attribute name="{PlanRow.coach_workweek}" alias="workweek" groupby="true" />
                <attribute name="{PlanRow.coach_closures}" alias="daysoff" groupby="true" />
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {TimeZones.GroupedBeside(PlanRow.OwnerId, "zonename")}
              </link-entity>
              {sums}
            </entity></fetch>
            """));

    private static FetchText InOrder(string alias) => Fetch.Text($"""<order alias="{alias}" />""");

    private static FetchText Sums(Touched touched) => Fetch.Text($"""
        <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="entry">
          <attribute name="{ContributionRow.coach_date}" alias="year" groupby="true" dategrouping="year" />
          <attribute name="{ContributionRow.coach_date}" alias="month" groupby="true" dategrouping="month" />
          <attribute name="{ContributionRow.coach_exactvalue}" alias="sum" aggregate="sum" />
          <filter>
            {Fetch.In(ContributionRow.coach_targetid, touched.TargetIds)}
            <filter type="or">{new Fetch.Parts(touched.Stretches().Select(Between))}</filter>
          </filter>
        </link-entity>
        """);

    private static FetchText Between(Period days) => Fetch.Text($"""
        <filter>
          <condition attribute="{ContributionRow.coach_date}" operator="ge" value="{days.Start:yyyy-MM-dd}" />
          <condition attribute="{ContributionRow.coach_date}" operator="le" value="{days.End:yyyy-MM-dd}" />
        </filter>
        """);

    private static IReadOnlyList<TargetState> States(IEnumerable<Entity> rows, Touched touched, DateTime now, IReadOnlyDictionary<TargetMonth, decimal> sums) =>
        [.. rows.GroupBy(row => row.Id("target") ?? row.Id).Select(months => StateOf(months.First(), touched, now, sums))];

    private static TargetState StateOf(Entity row, Touched touched, DateTime now, IReadOnlyDictionary<TargetMonth, decimal> again)
    {
        var id = row.Id("target") ?? row.Id;
        var period = new Period(row.Date("start") ?? DateTime.MinValue, row.Date("end") ?? DateTime.MaxValue.Date);
        var sums = MonthlySums.FromText(row.Text("bymonth"));
        // A month of which nothing came back has nothing.
        if (touched.TargetIds.Contains(id))
        {
            sums = sums.With(touched.Months.Distinct().ToDictionary(month => month, month => again.TryGetValue(new TargetMonth(id, month), out var sum) ? sum : 0), period);
        }

        return new TargetState(
            id,
            row.Id("planid") ?? Guid.Empty,
            (AorLevel)(row.Choice("level") ?? (int)AorLevel.Activity),
            row.Id("parent"),
            row.Id("metric"),
            row.Number("targetvalue") ?? 0,
            period,
            LocalCalendar.DayOf(now, TimeZones.Of(row, "zonename")),
            sums.Total,
            StoredOf(row))
        {
            ByMonth = sums.ToString(),
            WorkDays = new KeptDays(row.Text("workweek"), row.Text("daysoff")).Read(),
        };
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
