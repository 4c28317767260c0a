namespace CoachingExtensions.Alignment;

/// <summary>Source rows and links → contributions: compares the ledger with what the counting rule says.</summary>
internal sealed class Reconcile(IAlignmentStore store, Recalculate recalculate)
{
    /// <summary>One row, for every target it may count for. The row may be gone.</summary>
    public void Row(RecordReference row)
    {
        var candidates = store.CandidatesFor(row);
        var credited = candidates.Where(candidate => candidate.IsOwner || candidate.IsParticipant).ToList();
        var desired = credited.Count == 0 ? [] : Desired(row, credited);
        var entries = candidates.Select(candidate => candidate.Entry).OfType<LedgerEntry>();
        var changes = Ledger.Compare(desired, entries);
        if (changes.IsEmpty) return;

        var planOf = candidates.ToDictionary(candidate => candidate.Terms.TargetId, candidate => candidate.Terms.PlanId);
        // Always in one order, so that two transactions cannot wait for each other.
        var plans = changes.Targets.Select(target => planOf[target]).Distinct().OrderBy(plan => plan).ToList();

        // Under read committed snapshot two completions do not see each other's rows: whoever sums must hold the plan.
        plans.ForEach(store.Lock);
        store.Write(changes);
        recalculate.Following(plans);
    }

    /// <summary>Every row of the targets' period, from the source rows and the links alone. The caller holds the plan and recalculates it.</summary>
    public void Targets(PlanWork plan)
    {
        var ids = plan.Targets.Select(target => target.TargetId).ToList();
        var links = store.LinksOf(ids);
        var desired = new List<Contribution>();
        foreach (var sameMetric in plan.Targets.GroupBy(target => target.Metric))
        {
            foreach (var row in store.RowsOf(sameMetric.Key, plan.RepId, sameMetric.First().Period))
            {
                desired.AddRange(sameMetric
                    .Select(terms => ContributionRule.Apply(terms, row.Row, row.IsOwner, row.IsParticipant, links))
                    .OfType<Contribution>());
            }
        }

        store.Write(Ledger.Compare(desired, store.LedgerOf(ids)));
    }

    private List<Contribution> Desired(RecordReference row, List<Candidate> credited)
    {
        var metrics = credited.Select(candidate => candidate.Terms.Metric).Distinct().ToList();
        var reading = store.Read(row, metrics, [.. credited.Select(candidate => candidate.Terms.TargetId)]);
        return [.. credited
            .Select(candidate => ContributionRule.Apply(
                candidate.Terms,
                reading.ByMetric.TryGetValue(candidate.Terms.Metric.Id, out var source) ? source : null,
                candidate.IsOwner,
                candidate.IsParticipant,
                reading.Links))
            .OfType<Contribution>()];
    }
}
