namespace CoachingExtensions.Alignment;

/// <summary>Contributions → figures: compares what targets show with what their contributions say.</summary>
internal sealed class Recalculate(IFigures shown)
{
    /// <summary>Writes every figure of the plan that differs.</summary>
    /// <returns>The number of targets looked at.</returns>
    public int Plan(Guid planId, Touched touched) => Write(shown.SummedAgain(planId, touched), (stored, figures) => stored != figures);

    /// <summary>
    /// Writes what follows from contributions: the targets that have more or less, the diagnosis above them, the conversion
    /// below. The days alone move every target's pace, which is worked out wherever it is shown; the first call of a day
    /// must not cost a write for each target of its plan.
    /// </summary>
    public void Following(IReadOnlyCollection<Guid> planIds, Touched touched) => Write(shown.StatesOf(planIds, touched), (stored, figures) =>
        (stored?.Actual ?? 0) != figures.Actual
        || (stored?.ByMonth ?? "") != figures.ByMonth
        || (stored?.Diagnosis ?? Diagnosis.None) != figures.Diagnosis
        || stored?.ActualConversion != figures.ActualConversion);

    private int Write(IReadOnlyList<TargetState> states, Func<Figures?, Figures, bool> isDue)
    {
        var figures = FigureRules.WorkOut(states, FigureRules.NeedThresholds(states) ? shown.Thresholds() : new Thresholds(0, 0));
        foreach (var state in states.Where(state => isDue(state.Stored, figures[state.Id])))
        {
            shown.Show(state.Id, figures[state.Id]);
        }

        return states.Count;
    }
}
