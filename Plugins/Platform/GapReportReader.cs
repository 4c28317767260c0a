using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Platform;

/// <summary>The gap board's data: every agreed or closed plan the caller may see that holds the day.</summary>
internal sealed class GapReportReader(Step step)
{
    public string Of(DateTime? on, Guid? repId, Guid? teamId)
    {
        var day = (on ?? step.Now).Date;
        var reader = new PlanTargets(step);
        var targets = reader.Where(new Fetch.Parts(Conditions(day, repId, teamId)), on?.Date);
        if (day < step.Now.Date) targets = AsOf(targets, day);
        var figures = reader.FiguresOf(targets);

        return Json.Of(new GapReport
        {
            On = Json.Day(day)!,
            Reps = [.. targets.GroupBy(target => target.State.PlanId)
                .Select(plan => PlanGap([.. plan], figures))
                .OrderBy(rep => rep.TeamName, StringComparer.Ordinal)
                .ThenBy(rep => rep.RepName, StringComparer.Ordinal)
                .ThenBy(rep => rep.Start, StringComparer.Ordinal)],
        });
    }

    private static RepGap PlanGap(IReadOnlyList<ShownTarget> targets, IReadOnlyDictionary<Guid, Figures> figures)
    {
        var first = targets[0].State;
        var row = targets[0].Row;
        return new RepGap
        {
            RepId = targets[0].RepId.ToString(),
            RepName = row.Text($"rep.{UserRow.FullName}") ?? "",
            TeamId = row.Id($"rep.{UserRow.BusinessUnitId}")?.ToString() ?? "",
            TeamName = row.Name($"rep.{UserRow.BusinessUnitId}") ?? "",
            PlanId = first.PlanId.ToString(),
            PlanName = row.Text($"plan.{PlanRow.coach_name}") ?? "",
            Start = Json.Day(first.Period.Start)!,
            End = Json.Day(first.Period.End)!,
            WorkingDays = WorkingDays.Count(first.Period.Start, first.Period.End, first.Closures),
            WorkingDaysPassed = Pace.Passed(first.Period, first.Today, first.Closures),
            Targets = [.. targets
                .OrderBy(target => target.State.Level)
                .ThenBy(target => target.Name, StringComparer.Ordinal)
                .Select(target => target.With(figures[target.State.Id]))],
        };
    }

    private static IEnumerable<XElement> Conditions(DateTime day, Guid? repId, Guid? teamId)
    {
        yield return Fetch.Template($"""
            <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Closed}</value></condition>
            """);
        yield return Fetch.Template($"""<condition attribute="{PlanRow.coach_start}" operator="le" value="{day:yyyy-MM-dd}" />""");
        yield return Fetch.Template($"""<condition attribute="{PlanRow.coach_end}" operator="ge" value="{day:yyyy-MM-dd}" />""");
        if (repId is { } rep) yield return Fetch.In(PlanRow.OwnerId, [rep]);
        if (teamId is { } team) yield return Fetch.In(PlanRow.OwningBusinessUnit, [team]);
    }

    /// <summary>What the figures were at the end of an earlier day, from the ledger.</summary>
    private IReadOnlyList<ShownTarget> AsOf(IReadOnlyList<ShownTarget> targets, DateTime day)
    {
        if (targets.Count == 0) return targets;

        var sums = step.Caller.Run($"""
            <fetch aggregate="true"><entity name="{coach_contribution.EntityLogicalName}">
              <attribute name="{ContributionRow.coach_targetid}" alias="target" groupby="true" />
              <attribute name="{ContributionRow.coach_value}" alias="sum" aggregate="sum" />
              <filter>
                {Fetch.In(ContributionRow.coach_targetid, targets.Select(target => target.State.Id))}
                <condition attribute="{ContributionRow.coach_date}" operator="le" value="{day:yyyy-MM-dd}" />
              </filter>
            </entity></fetch>
            """).ToDictionary(row => row.Id("target") ?? Guid.Empty, row => row.Number("sum") ?? 0);
        return [.. targets.Select(target => target with
        {
            State = target.State with { Actual = sums.TryGetValue(target.State.Id, out var sum) ? sum : 0 },
        })];
    }
}
