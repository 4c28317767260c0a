using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The gap board's data: every agreed or closed plan the caller may see that is asked for, and where its reps, teams and regions stand.</summary>
internal sealed class GapReportReader(Step step)
{
    public string Of(GapQuestion question)
    {
        var today = TimeZones.Today(step);
        // As the system: the names of teams and regions are no secret to those who belong to them.
        var units = BusinessUnits.Read(step.System);
        var read = FiguresOfADay.Read(step, question, today, question.Conditions(today, units));

        var (targets, figures) = read;
        var things = SharedThings.Of(step.System, targets, read.LastOf);
        return Json.Of(new GapReport
        {
            On = Json.Day(question.Last(today) ?? today)!,
            From = Json.Day(question.From),
            To = Json.Day(question.To),
            Reps = [.. targets.GroupBy(target => target.State.PlanId)
                .Select(plan => PlanGap([.. plan], figures))
                .OrderBy(rep => rep.TeamName, StringComparer.Ordinal)
                .ThenBy(rep => rep.RepName, StringComparer.Ordinal)
                .ThenBy(rep => rep.Start, StringComparer.Ordinal)],
            Groups = [.. StandingGroups.Of([.. targets.GroupBy(target => target.RepId).Select(rep => RepStanding([.. rep], read, [.. things[rep.Key]]))], units)
                .Select(Group)],
        });
    }

    private static RepGap PlanGap(IReadOnlyList<ShownTarget> targets, IReadOnlyDictionary<Guid, Figures> figures)
    {
        var first = targets[0].State;
        var row = targets[0].Row;
        return new RepGap
        {
            RepId = targets[0].RepId.ToString(),
            RepName = RepName(targets[0]),
            TeamId = row.Id($"rep.{UserRow.BusinessUnitId}")?.ToString() ?? "",
            TeamName = row.Name($"rep.{UserRow.BusinessUnitId}") ?? "",
            PlanId = first.PlanId.ToString(),
            PlanName = row.Text($"plan.{PlanRow.coach_name}") ?? "",
            Start = Json.Day(first.Period.Start)!,
            End = Json.Day(first.Period.End)!,
            WorkingDays = first.WorkDays.Count(first.Period.Start, first.Period.End),
            WorkingDaysPassed = Pace.Passed(first.Period, first.Today, first.WorkDays),
            Targets = [.. targets
                .OrderBy(target => target.State.Level)
                .ThenBy(target => target.Name, StringComparer.Ordinal)
                .Select(target => target.With(figures[target.State.Id]))],
        };
    }

    private static RepStanding RepStanding(IReadOnlyList<ShownTarget> targets, FiguresOfADay read, IReadOnlyList<SharedThing> things)
    {
        var begun = targets.Where(target => target.State.HasBegun).ToList();
        return new RepStanding(
            targets[0].RepId,
            RepName(targets[0]),
            targets[0].Row.Id($"rep.{UserRow.BusinessUnitId}") ?? Guid.Empty,
            StandingRule.OfRep([.. begun.Select(target => new LevelFigures(target.State.Level, read.Figures[target.State.Id]))]))
        {
            Sums = CommonSums.OfRep(begun.Where(target => !target.IsTeamSum && target.State.MetricId is not null).Select(target => SumOf(target, read.Figures[target.State.Id]))),
            Things = things,
            IsLeft = read.IsLeft(targets[0]),
        };
    }

    private static MetricSum SumOf(ShownTarget target, Figures figures) => new(
        target.State.MetricId ?? Guid.Empty,
        target.Row.Id(TargetRow.coach_segmentid),
        target.State.Level,
        target.Metric,
        target.Segment,
        target.Unit,
        target.State.TargetValue,
        figures.Expected,
        figures.Actual);

    private static string RepName(ShownTarget target) => target.Row.Text($"rep.{UserRow.FullName}") ?? "";

    private static GapGroup Group(StandingGroup group) => new()
    {
        Kind = group.Kind.ToString().ToLowerInvariant(),
        Id = group.Kind == GroupKind.All ? "" : group.Id.ToString(),
        Name = group.Name,
        ParentId = group.ParentId?.ToString(),
        Result = group.Standing.Result,
        Objective = group.Standing.Objective,
        Activity = group.Standing.Activity,
        Diagnosis = group.Standing.MostUrgent,
        Reps = group.Standing.Diagnoses.Count,
        ExecutionGaps = group.Standing.Count(Diagnosis.ExecutionGap),
        EffectivenessGaps = group.Standing.Count(Diagnosis.EffectivenessGap),
        AheadOfActivity = group.Standing.Count(Diagnosis.AheadOfActivity),
        OnTrack = group.Standing.Count(Diagnosis.OnTrack),
        IsLeft = group.IsLeft,
        Sums = [.. group.Sums.Select(sum => new GapSum
        {
            Metric = sum.Metric,
            Segment = sum.Segment,
            Unit = sum.Unit,
            Level = sum.Level,
            Target = sum.Target,
            Expected = sum.Expected,
            Actual = sum.Actual,
        })],
    };
}
