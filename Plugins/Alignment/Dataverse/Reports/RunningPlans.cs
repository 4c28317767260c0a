using System.Xml.Linq;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The plans that run, for other rooms: read as the gap report reads them.</summary>
internal sealed class RunningPlans(Step step) : IRunningPlans
{
    public IReadOnlyList<RunningPlan> Of(IReadOnlyCollection<Guid> people, Guid managerId, DateTime? on, Period week)
    {
        var question = new GapQuestion(on, null, null, null, null, null);
        var today = TimeZones.Today(step);
        var theirs = Fetch.Template($"""
            <filter type="or">
              {Fetch.In(PlanRow.OwnerId, people)}
              <condition attribute="{PlanRow.coach_managerid}" operator="eq" value="{managerId}" />
            </filter>
            """);
        // What is closed by now may have run on an earlier day.
        var open = Fetch.Template($"""<condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />""");
        var read = FiguresOfADay.Read(step, question, today, [.. question.Conditions(today, new UnitTree([])), theirs, .. on is null ? [open] : Array.Empty<XElement>()]);
        return
        [
            .. read.Targets.GroupBy(target => target.State.PlanId)
                .Select(plan => Plan([.. plan], read, week))
                .OrderBy(plan => plan.RepName, StringComparer.Ordinal)
                .ThenBy(plan => plan.Period.Start)
                .ThenBy(plan => plan.Id),
        ];
    }

    private static RunningPlan Plan(IReadOnlyList<ShownTarget> targets, FiguresOfADay read, Period week)
    {
        var row = targets[0].Row;
        return new RunningPlan(
            targets[0].State.PlanId,
            row.Text($"plan.{PlanRow.coach_name}") ?? "",
            targets[0].RepId,
            row.Text($"rep.{UserRow.FullName}") ?? "",
            targets[0].State.Period,
            [.. targets
                .OrderByDescending(target => target.State.Level)
                .ThenBy(target => target.Name, StringComparer.Ordinal)
                .Select(target => Target(target, read.Figures[target.State.Id], week))])
        {
            ManagerId = row.Id($"plan.{PlanRow.coach_managerid}"),
            IsLeft = read.IsLeft(targets[0]),
        };
    }

    private static RunningTarget Target(ShownTarget target, Figures figures, Period week) =>
        new(target.With(figures), new LevelFigures(target.State.Level, figures), WeekAhead.Of(target.State, figures.Actual, week));
}
