using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What a caller asks for; what is left out is suggested.</summary>
internal sealed record ProposalRequest(Guid PlanId, Guid? ResultMetricId, decimal? ResultValue, string? Objectives);

/// <summary>Reads what a proposal needs, as the caller: nobody learns by it what colleagues achieved whom they may not see.</summary>
internal sealed class ProposalReader(Step step)
{
    private const int MonthsOfAQuarter = 3;

    public string Of(ProposalRequest request)
    {
        var plan = DraftPlan.Read(step.Caller, request.PlanId);
        var library = new ProposalLibrary(step.Caller);
        var suggestion = new StartingTree(step.Caller, plan, library).Of(request);
        var wanted = request.ResultValue ?? (suggestion.Wanted is > 0 ? suggestion.Wanted : null);
        if (ProposalCheck.Problem(wanted, suggestion.Result, library.Aimed) is { } problem) throw new RefusedException(problem);

        var history = HistoryFor(plan.Period);
        var past = new Period(history.Start, Earlier(history.End, step.Now.Date));
        var rows = new EarlierRows(step.Caller, plan.RepId, plan.Team, past, library.MetricRows);
        var result = ProposalRule.Propose(wanted, suggestion.Result, library.Aimed, KnownOf(plan, suggestion.Result, history, rows));
        if (ProposalCheck.Beyond(result) is { } beyond) throw new RefusedException(beyond);

        var reached = rows.OwnTotal(suggestion.Result.MetricId);
        return Json.Of(ProposalWriter.Document(result, suggestion.From, past, reached, reached is null ? null : UsualOf(reached.Value, plan, past)));
    }

    private decimal? UsualOf(decimal reached, DraftPlan plan, Period past)
    {
        var days = new RepDays(step.System, plan, past, step.Now);
        return WorkedDays.Usual(reached, days.OfHistory, days.OfPlan);
    }

    private ProposalHistory KnownOf(DraftPlan plan, Branch tree, Period history, EarlierRows rows)
    {
        List<Guid> lower = [.. tree.Tree().Skip(1).Select(branch => branch.MetricId).Distinct()];
        var pairs = lower.Count == 0 ? [] : new EarlierPlans(step.Caller).Of(plan.Team, history, lower);
        return new ProposalHistory(
            (above, below) => PlanHistory.Of(pairs, plan.RepId, above, below).Concat(rows.Of(above, below)),
            (above, members) => PlanHistory.Divisions(pairs, plan.RepId, above, members));
    }

    /// <summary>The last four quarters before the plan, and no further back than that from today.</summary>
    private Period HistoryFor(Period plan) => new(
        Earlier(plan.Start, step.Now.Date).AddMonths(-MonthsOfAQuarter * RatioRule.QuartersOfHistory),
        plan.Start.AddDays(-1));

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
