using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

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
    public TargetFigures With(Figures figures) => new()
    {
        Id = State.Id.ToString(),
        Name = Name,
        Level = (int)State.Level,
        Metric = Metric,
        Unit = Unit,
        Segment = Segment,
        ParentId = State.ParentId?.ToString(),
        Target = State.TargetValue,
        Actual = figures.Actual,
        Expected = figures.Expected,
        Gap = figures.Gap,
        Attainment = figures.Attainment,
        Status = (int)figures.Status,
        Diagnosis = (int)figures.Diagnosis,
        PlannedConversion = PlannedConversion,
        ActualConversion = figures.ActualConversion,
    };
}

/// <summary>Reads targets to be shown, as the caller may see them. Pace moves with the days, so it is worked out when looked at.</summary>
internal sealed class PlanTargets(Step step)
{
    /// <param name="conditions">Conditions on the plan.</param>
    /// <param name="on">The day to look from; null for each rep's today.</param>
    public IReadOnlyList<ShownTarget> Where(Fetch.Parts conditions, DateTime? on)
    {
        var rows = step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="coach_target">
              <attribute name="coach_targetid" /><attribute name="coach_name" /><attribute name="coach_planid" /><attribute name="coach_level" />
              <attribute name="coach_parenttargetid" /><attribute name="coach_targetvalue" /><attribute name="coach_plannedconversion" /><attribute name="coach_actual" />
              <order attribute="coach_targetid" />
              <link-entity name="coach_alignmentplan" from="coach_alignmentplanid" to="coach_planid" alias="plan">
                <attribute name="coach_name" /><attribute name="ownerid" /><attribute name="coach_start" /><attribute name="coach_end" />
                <filter>{conditions}</filter>
                <link-entity name="systemuser" from="systemuserid" to="ownerid" link-type="outer" alias="rep">
                  <attribute name="fullname" /><attribute name="businessunitid" />
                </link-entity>
              </link-entity>
              <link-entity name="coach_metric" from="coach_metricid" to="coach_metricid" link-type="outer" alias="metric">
                <attribute name="coach_name" /><attribute name="coach_unit" />
              </link-entity>
              <link-entity name="coach_segment" from="coach_segmentid" to="coach_segmentid" link-type="outer" alias="segment">
                <attribute name="coach_name" />
              </link-entity>
            </entity></fetch>
            """)).ToList();
        if (rows.Count == 0) return [];

        var zones = on is null ? ZonesOf(rows.Select(row => row.Id("plan.ownerid")).OfType<Guid>()) : [];
        return [.. rows.Select(row => Shown(row, on ?? Today(zones, row.Id("plan.ownerid") ?? Guid.Empty)))];
    }

    public IReadOnlyDictionary<Guid, Figures> FiguresOf(IReadOnlyList<ShownTarget> targets)
    {
        List<TargetState> states = [.. targets.Select(target => target.State)];
        var tolerance = FigureRules.NeedTolerance(states, []) ? EnvironmentVariables.AtRiskTolerance(step.System) : 0;
        return FigureRules.WorkOut(states, [], tolerance);
    }

    private static ShownTarget Shown(Entity row, DateTime today) => new(
        new TargetState(
            row.Id,
            row.Id("coach_planid") ?? Guid.Empty,
            (AorLevel)(row.Choice("coach_level") ?? (int)AorLevel.Activity),
            row.Id("coach_parenttargetid"),
            row.Number("coach_targetvalue") ?? 0,
            new Period(row.Date("plan.coach_start") ?? DateTime.MinValue, row.Date("plan.coach_end") ?? DateTime.MaxValue.Date),
            today,
            row.Number("coach_actual") ?? 0,
            null),
        row.Id("plan.ownerid") ?? Guid.Empty,
        row.Text("coach_name") ?? "",
        row.Text("metric.coach_name") ?? "",
        row.Text("metric.coach_unit") ?? "",
        row.Text("segment.coach_name"),
        row.Number("coach_plannedconversion"),
        row);

    private DateTime Today(Dictionary<Guid, TimeZoneInfo> zones, Guid repId) =>
        LocalCalendar.DayOf(step.Now, zones.TryGetValue(repId, out var zone) ? zone : TimeZoneInfo.Utc);

    /// <summary>As the system: a manager may see a rep's plan without being allowed to read the rep's settings.</summary>
    private Dictionary<Guid, TimeZoneInfo> ZonesOf(IEnumerable<Guid> repIds) => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="usersettings"><attribute name="systemuserid" />
          <filter>{Fetch.In("systemuserid", repIds)}</filter>
          <link-entity name="timezonedefinition" from="timezonecode" to="timezonecode" alias="zone"><attribute name="standardname" /></link-entity>
        </entity></fetch>
        """)).ToDictionary(row => row.Id("systemuserid") ?? row.Id, row => AlignmentStore.ZoneOf(row));
}
