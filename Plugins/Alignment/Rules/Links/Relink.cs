using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Accounts and opportunities → links: compares a record's links with what the segments say.</summary>
internal sealed class Relink(ILinks links, ISources sources, Reconcile reconcile, DateTime now)
{
    /// <summary>A record changed. A deal's customers follow: a prospect is one by its deals.</summary>
    /// <param name="record">The deal or account; it may be gone.</param>
    /// <param name="customersBefore">The accounts the deal was with; null when that is not known to have changed.</param>
    public SweepResult Record(AimedRecord record, IReadOnlyList<Guid>? customersBefore)
    {
        var result = One(record);
        if (record.Table != SegmentTable.Opportunity) return result;

        var customers = sources.CustomersOf(record.Id);
        foreach (var account in customers.Concat(customersBefore ?? []).Distinct())
        {
            var more = One(new AimedRecord(SegmentTable.Account, account));
            result = new SweepResult(result.Targets + more.Targets, result.LinkChanges + more.LinkChanges, null);
        }

        // What was done on the deal counted through its customer's links too.
        if (customersBefore is not null && !customersBefore.OrderBy(id => id).SequenceEqual(customers.OrderBy(id => id)))
        {
            Around(record, null);
        }

        return result;
    }

    /// <summary>The links of one record; when they change, what counts through them is compared again.</summary>
    public SweepResult One(AimedRecord record)
    {
        var candidates = links.CandidatesFor(record);
        if (candidates.Count == 0) return new SweepResult(0, 0, null);

        var asked = candidates.Where(candidate => candidate.IsTheirs).Select(candidate => candidate.Segment).Distinct().ToList();
        var matching = asked.Count == 0 ? [] : links.SegmentsOf(record, asked);
        var earliest = (DateTime?)null;
        var changes = 0;
        foreach (var candidate in candidates)
        {
            var today = LocalCalendar.DayOf(now, candidate.Zone);
            if (IsOver(candidate.Period, today)) continue;

            var belongs = candidate.IsTheirs && matching.Contains(candidate.Segment.Id);
            foreach (var change in LinkIntervals.All(candidate.Links, belongs, today, today))
            {
                links.Apply(new LinkDecision(candidate.TargetId, candidate.RepId, record, change));
                changes++;
                earliest = earliest < today ? earliest : today;
            }
        }

        if (earliest is { } day) Around(record, day);
        return new SweepResult(candidates.Count, changes, null);
    }

    /// <summary>All links of a plan's targets, record by record.</summary>
    /// <param name="plan">The plan and the targets.</param>
    /// <param name="isNew">Whether it has only now been agreed: then links open from the plan's start.</param>
    /// <param name="most">After how many changes to stop; comparing again goes on from there.</param>
    /// <returns>How many links changed.</returns>
    public int Targets(PlanWork plan, bool isNew, int most)
    {
        var changes = 0;
        var existing = links.Of(plan.TargetIds);
        var members = plan.Segments.Values.ToDictionary(segment => segment.Id, segment => links.Members(segment, plan.RepId));
        foreach (var target in plan.Targets)
        {
            var own = existing.Where(link => link.TargetId == target.TargetId && link.Record is not null).ToLookup(link => link.Record!.Value);
            var segment = target.SegmentId is { } id ? plan.Segments[id] : null;
            var belonging = new HashSet<AimedRecord>(
                segment is null ? [] : members[segment.Id].Select(member => new AimedRecord(segment.Table, member)));
            var today = LocalCalendar.DayOf(now, target.Zone);
            if (IsOver(target.Period, today) && !isNew) continue;

            foreach (var record in belonging.Concat(own.Select(group => group.Key)).Distinct().ToList())
            {
                foreach (var change in LinkIntervals.All([.. own[record]], belonging.Contains(record), today, isNew ? target.Period.Start : today))
                {
                    links.Apply(new LinkDecision(target.TargetId, plan.RepId, record, change));
                    changes++;
                }

                if (changes >= most) return changes;
            }
        }

        return changes;
    }

    /// <summary>After its last day a plan links nothing more; should it be prolonged, it goes on from that day.</summary>
    private static bool IsOver(Period period, DateTime today) => today > period.End;

    private void Around(AimedRecord record, DateTime? since)
    {
        foreach (var row in sources.RowsAbout(record, since)) reconcile.Row(row);
    }
}
