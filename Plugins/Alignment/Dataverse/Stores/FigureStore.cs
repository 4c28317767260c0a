using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The figures as columns of targets.</summary>
internal sealed class FigureStore(IOrganizationService service, Settings settings, DateTime now) : IFigures
{
    public IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched) => planIds.Count == 0
        ? []
        : FigureQuery.Run(service, planIds, touched, now);

    public IReadOnlyList<TargetState> SummedAgain(Guid planId, Touched touched)
    {
        var states = FigureQuery.Run(service, [planId], touched, now, new LedgerSums(service).ByMonth(touched));
        var teams = new TeamSums(service);
        var sums = teams.ByMonth(teams.OfPlan(planId));
        return sums.Count == 0 ? states : [.. states.Select(state => sums.TryGetValue(state.Id, out var months) ? OfTheTeam(state, months) : state)];
    }

    private static TargetState OfTheTeam(TargetState state, IReadOnlyDictionary<Month, decimal> months)
    {
        var sums = MonthlySums.FromText(null).With(months, state.Period);
        return state with { Actual = sums.Total, ByMonth = sums.ToString() };
    }

    public Thresholds Thresholds() => settings.Thresholds;

    public void Show(Guid targetId, Figures figures) => service.Update(new Entity(coach_target.EntityLogicalName, targetId)
    {
        [TargetRow.coach_actual] = figures.Actual,
        [TargetRow.coach_actualbymonth] = figures.ByMonth,
        [TargetRow.coach_expected] = figures.Expected,
        [TargetRow.coach_gap] = figures.Gap,
        [TargetRow.coach_attainment] = figures.Attainment,
        [TargetRow.coach_status] = new OptionSetValue((int)figures.Status),
        [TargetRow.coach_diagnosis] = new OptionSetValue((int)figures.Diagnosis),
        [TargetRow.coach_actualconversion] = figures.ActualConversion,
        [TargetRow.coach_calculatedon] = now,
    });
}
