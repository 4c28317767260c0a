using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>A target with its names, and its plan's.</summary>
internal sealed record ShownTarget(
    TargetState State,
    Guid RepId,
    string Name,
    string Metric,
    string Unit,
    string? Segment,
    decimal? PlannedConversion,
    Entity Row)
{
    public bool IsTeamSum => Row.Value(TargetRow.coach_isteamsum) is true;

    /// <summary>Whether what two reps have of one thing, the same e-mail, counts once for a group of them.</summary>
    public bool IsOfThings => Row.Text($"metric.{MetricRow.coach_distinctcolumn}") is { Length: > 0 };

    /// <summary>The day on which the plan's rep was disabled; null while enabled.</summary>
    public DateTime? LeftOn => Leavers.LeftOn(Row, "plan.", "rep.");

    public TargetFigures With(Figures figures) => new()
    {
        Id = State.Id.ToString(),
        Name = Name,
        Level = State.Level,
        Metric = Metric,
        Unit = Unit,
        Segment = Segment,
        ParentId = State.ParentId?.ToString(),
        Target = State.TargetValue,
        Actual = figures.Actual,
        Expected = figures.Expected,
        Gap = figures.Gap,
        Attainment = figures.Attainment,
        Status = figures.Status,
        Diagnosis = figures.Diagnosis,
        PlannedConversion = PlannedConversion,
        ActualConversion = figures.ActualConversion,
        Team = !IsTeamSum ? null : new TeamCount
        {
            ManagerId = RepId.ToString(),
            MetricId = State.MetricId?.ToString() ?? "",
            SegmentId = Row.Id(TargetRow.coach_segmentid)?.ToString(),
            From = Json.Day(State.Period.Start)!,
            To = Json.Day(State.Period.End)!,
        },
    };
}

/// <summary>Reads targets to be shown, as the caller may see them. Pace moves with the days, so it is worked out when looked at.</summary>
internal sealed class PlanTargets(Step step, OrganizationFacts? facts = null)
{
    /// <summary>Zones that are known already, and those that were read.</summary>
    public Dictionary<Guid, TimeZoneInfo> Zones { get; } = [];

    /// <param name="conditions">Conditions on the plan.</param>
    /// <param name="on">The day to look from; null for each rep's today.</param>
    public IReadOnlyList<ShownTarget> Where(Fetch.Parts conditions, DateTime? on)
    {
        var rows = step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(
                  TargetRow.coach_targetid, TargetRow.coach_name, TargetRow.coach_planid, TargetRow.coach_level,
                  TargetRow.coach_parenttargetid, TargetRow.coach_metricid, TargetRow.coach_segmentid, TargetRow.coach_targetvalue, TargetRow.coach_plannedconversion,
                  TargetRow.coach_isteamsum, TargetRow.coach_addedon, TargetRow.coach_actual, TargetRow.coach_actualbymonth)}
              <order attribute="{TargetRow.coach_targetid}" />
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(
                  PlanRow.coach_name, PlanRow.OwnerId, PlanRow.coach_managerid, PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_workweek, PlanRow.coach_closures,
                  PlanRow.coach_repdisabledon)}
                <filter>{conditions}</filter>
                <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{PlanRow.OwnerId}" link-type="outer" alias="rep">
                  {Fetch.Columns(UserRow.FullName, UserRow.BusinessUnitId, UserRow.IsDisabled)}
                </link-entity>
              </link-entity>
              <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" link-type="outer" alias="metric">
                {Fetch.Columns([MetricRow.coach_name, MetricRow.coach_distinctcolumn, .. Units.Columns])}
              </link-entity>
              <link-entity name="{coach_segment.EntityLogicalName}" from="{SegmentRow.coach_segmentid}" to="{TargetRow.coach_segmentid}" link-type="outer" alias="segment">
                {Fetch.Columns(SegmentRow.coach_name)}
              </link-entity>
            </entity></fetch>
            """)).ToList();
        if (rows.Count == 0) return [];

        // As the system: a manager may see a rep's plan without being allowed to read the rep's settings.
        if (on is null) Know(rows.Select(row => row.Id($"plan.{PlanRow.OwnerId}")).OfType<Guid>());
        var units = new Units(step.System, facts is null ? null : () => facts.Currency);
        return [.. rows.Select(row => Shown(row, units, on ?? LocalCalendar.DayOf(step.Now, ZoneOf(row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty))))];
    }

    public IReadOnlyDictionary<Guid, Figures> FiguresOf(IReadOnlyList<ShownTarget> targets)
    {
        List<TargetState> states = [.. targets.Select(target => target.State)];
        return FigureRules.WorkOut(states, FigureRules.NeedThresholds(states) ? facts?.Thresholds ?? new Settings(step.System).Thresholds : new Thresholds(0, 0));
    }

    public TimeZoneInfo ZoneOf(Guid repId) => Zones.TryGetValue(repId, out var zone) ? zone : TimeZoneInfo.Utc;

    private void Know(IEnumerable<Guid> reps)
    {
        List<Guid> unknown = [.. reps.Distinct().Where(rep => !Zones.ContainsKey(rep))];
        if (unknown.Count == 0) return;

        foreach (var zone in TimeZones.Of(step.System, unknown)) Zones[zone.Key] = zone.Value;
    }

    private static ShownTarget Shown(Entity row, Units units, DateTime today) => new(
        new TargetState(
            row.Id,
            row.Id(TargetRow.coach_planid) ?? Guid.Empty,
            (AorLevel)(row.Choice(TargetRow.coach_level) ?? (int)AorLevel.Activity),
            row.Id(TargetRow.coach_parenttargetid),
            row.Id(TargetRow.coach_metricid),
            row.Number(TargetRow.coach_targetvalue) ?? 0,
            PlanMap.PeriodOf(row),
            today,
            MonthlySums.FromText(row.Text(TargetRow.coach_actualbymonth)).ExactOf(row.Number(TargetRow.coach_actual) ?? 0),
            null)
        {
            WorkDays = PlanMap.KeptDaysOf(row).Read(),
            ByMonth = row.Text(TargetRow.coach_actualbymonth) ?? "",
        },
        row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty,
        row.Text(TargetRow.coach_name) ?? "",
        row.Text($"metric.{MetricRow.coach_name}") ?? "",
        units.Of(row, "metric."),
        row.Text($"segment.{SegmentRow.coach_name}"),
        row.Number(TargetRow.coach_plannedconversion),
        row);
}
