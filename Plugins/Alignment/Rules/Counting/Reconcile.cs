using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Source rows and links → contributions: compares the ledger with what the counting rule says.</summary>
internal sealed class Reconcile(ISources sources, ILedger ledger, IPlans plans, Recalculate recalculate, LeftOut leftOut)
{
    private readonly CountedOnce once = new(ledger);

    /// <summary>One row, for every target it may count for. The row may be gone.</summary>
    public void Row(RecordReference row, RowChange change)
    {
        foreach (var following in Alone(row, change)) Alone(following, RowChange.SamePeople);
    }

    /// <returns>Other rows of the same things, whose worth follows.</returns>
    private IReadOnlyList<RecordReference> Alone(RecordReference row, RowChange change)
    {
        var found = sources.CandidatesFor(row, change);
        var candidates = found.All.Where(candidate => leftOut.Knows(candidate.Terms.Metric)).ToList();
        var credited = candidates.Where(candidate => candidate.Share is not null).ToList();
        var desired = credited.Count == 0 ? [] : once.Settle(Desired(row, found.Regarding, credited), entry => entry.Contribution.Source != row);
        var entries = candidates.Select(candidate => candidate.Entry).OfType<LedgerEntry>();
        var changes = Ledger.Compare(desired, entries);
        if (changes.Count == 0) return [];

        var touched = changes.Touched;
        var planOf = candidates.ToDictionary(candidate => candidate.Terms.TargetId, candidate => candidate.Terms.PlanId);
        // Always in one order, so that two transactions cannot wait for each other.
        var touchedPlans = touched.TargetIds.Select(target => planOf[target]).Distinct().OrderBy(plan => plan).ToList();

        // Under read committed snapshot two completions do not see each other's rows: whoever sums must hold the plan.
        touchedPlans.ForEach(plans.Hold);
        ledger.Enter(changes);
        recalculate.Following(touchedPlans, touched);
        return once.Following(changes.Things, row);
    }

    /// <summary>
    /// The rows of some days of a plan's period, from the source rows and the links alone. The caller holds the plan and
    /// sums the days' months.
    /// </summary>
    /// <param name="plan">The plan and the targets.</param>
    /// <param name="days">The days; a part of the period.</param>
    /// <param name="most">How many rows to look at, and a tenth of it to write, at most.</param>
    /// <returns>What was done; null, with nothing written, when there is more than that.</returns>
    public WindowResult? Window(PlanWork plan, Period days, int most)
    {
        var known = plan.Targets.Where(target => leftOut.Knows(target.Metric)).ToList();
        if (known.Count == 0) return new WindowResult(0, 0, Touched.Nothing);

        List<Guid> ids = [.. known.Select(target => target.TargetId)];
        var desired = new List<Contribution>();
        var read = 0;
        foreach (var sameMetric in known.GroupBy(target => target.Metric))
        {
            foreach (var row in sources.RowsOf(sameMetric.Key, plan.RepId, days))
            {
                if (++read > most) return null;
                desired.AddRange(sameMetric
                    .Select(terms => ContributionRule.Apply(
                        terms with { Period = days }, row.Row, row.Share, plan.Links.Of(terms.TargetId, row.Row)))
                    .OfType<Contribution>());
            }
        }

        // What comes later follows when its own days are compared; what has moved into these days comes no longer before them.
        var here = new HashSet<Guid>(desired.Select(contribution => contribution.Source.Id));
        var settled = once.Settle(desired, entry => entry.Contribution.Day < days.Start && !here.Contains(entry.Contribution.Source.Id));
        var existing = ledger.Of(ids, days);
        var changes = Ledger.Compare(settled, existing);
        // A row whose day moved is in the ledger on another day, and may be there once only.
        if (changes.Create.Count > 0 && Ledger.Of(ledger.EntriesFor(changes.Create), changes.Create) is { Count: > 0 } elsewhere)
        {
            changes = Ledger.Compare(settled, existing.Concat(elsewhere));
        }

        if (changes.Count > most / 10) return null;

        ledger.Enter(changes);
        return new WindowResult(read, changes.Count, new Touched(ids, [.. Month.Of(days).Concat(changes.Touched.Months).Distinct()]));
    }

    /// <summary>What is in the ledger of days the plan no longer has, and of targets that have become sums of the team's.</summary>
    /// <param name="plan">The plan and the targets.</param>
    /// <param name="most">How much of it to remove at once.</param>
    /// <returns>How much was removed.</returns>
    public int Outside(PlanWork plan, int most)
    {
        var outside = plan.Targets.Count == 0 ? [] : ledger.Outside(plan.TargetIds, plan.Period);
        var ofTeams = plan.TeamSums.Count == 0 ? [] : ledger.All(plan.TeamSums);
        var gone = outside.Concat(ofTeams).Take(most).ToList();
        if (gone.Count > 0) ledger.Enter(Ledger.Compare([], gone));
        return gone.Count;
    }

    private List<Contribution> Desired(RecordReference row, Regarding? regarding, List<Candidate> credited)
    {
        var metrics = credited.Select(candidate => candidate.Terms.Metric).Distinct().ToList();
        var reading = sources.Read(row, regarding, metrics, [.. credited.Select(candidate => candidate.Terms.TargetId)]);
        return [.. credited
            .Select(candidate => ContributionRule.Apply(
                candidate.Terms,
                reading.ByMetric.TryGetValue(candidate.Terms.Metric.Id, out var source) ? source : null,
                candidate.Share,
                reading.Links))
            .OfType<Contribution>()];
    }
}

/// <summary>Some days of a plan that were compared.</summary>
/// <param name="Read">The source rows looked at.</param>
/// <param name="Written">The contributions written.</param>
/// <param name="Touched">What has to be summed up again.</param>
internal sealed record WindowResult(int Read, int Written, Touched Touched);
