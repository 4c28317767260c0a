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
        var planOf = candidates.ToDictionary(candidate => candidate.Terms.TargetId, candidate => candidate.Terms.PlanId);
        Settle(Ledger.Compare(desired, entries), planOf);
    }

    /// <summary>Every row of the targets' period, from the source rows and the links alone.</summary>
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

        Settle(Ledger.Compare(desired, store.LedgerOf(ids)), ids.ToDictionary(id => id, _ => plan.PlanId));
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

    private void Settle(LedgerChanges changes, Dictionary<Guid, Guid> planOf)
    {
        if (changes.IsEmpty) return;

        var plans = changes.Create.Select(contribution => contribution.TargetId)
            .Concat(changes.Update.Concat(changes.Delete).Select(entry => entry.Contribution.TargetId))
            .Select(target => planOf[target])
            .Distinct()
            // Always in one order, so that two transactions cannot wait for each other.
            .OrderBy(plan => plan)
            .ToList();

        // Under read committed snapshot two completions do not see each other's rows: whoever sums must hold the plan.
        plans.ForEach(store.Lock);
        store.Write(changes);
        recalculate.Following(plans);
    }
}
