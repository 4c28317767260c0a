using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Accounts and opportunities → links: compares a record's links with what the segments say.</summary>
internal sealed class Relink(ILinks links, ISources sources, RowsThrough through, LeftOut leftOut, DateTime now)
{
    /// <summary>A record changed. A deal's customers follow: a prospect is one by its deals.</summary>
    /// <param name="record">The deal, account or lead; it may be gone.</param>
    /// <param name="before">The deal before; null when that is not known.</param>
    public SweepResult Record(AimedRecord record, DealBefore? before)
    {
        var row = sources.RowOf(record);
        var closed = row?.ClosedOn is { } day ? new ClosedDeal(day, before) : null;
        var result = One(record, row, closed);
        if (record.Table != SegmentTable.Opportunity) return result;

        var customers = row?.Customers ?? [];
        foreach (var id in customers.Concat(before?.Customers ?? []).Distinct())
        {
            var account = new AimedRecord(SegmentTable.Account, id);
            var more = One(account, sources.RowOf(account), closed);
            result = new SweepResult(result.Targets + more.Targets, result.LinkChanges + more.LinkChanges, null);
        }

        // What was done on the deal counted through its customer's links too.
        if (before is not null && !before.Customers.OrderBy(id => id).SequenceEqual(customers.OrderBy(id => id))) through.Follow(record, since: null);

        return result;
    }

    /// <summary>What may count through a record is compared again: what it leads on to has changed.</summary>
    public void Around(RecordReference record) => through.Follow(record);

    /// <summary>The links of one record; when they change, what counts through them is compared again.</summary>
    public SweepResult One(AimedRecord record) => One(record, sources.RowOf(record), null);

    /// <summary>All links of a plan's targets, record by record.</summary>
    /// <param name="plan">The plan and the targets.</param>
    /// <param name="isNew">Whether it has only now been agreed: then links open from the plan's start.</param>
    /// <param name="most">After how many changes to stop; comparing again goes on from there.</param>
    /// <returns>How many links changed.</returns>
    public int Targets(PlanWork plan, bool isNew, int most)
    {
        var changes = 0;
        var existing = links.Of(plan.TargetIds);
        var known = plan.Segments.Values.Where(leftOut.Knows).ToDictionary(segment => segment.Id);
        var members = known.Values.ToDictionary(segment => segment.Id, segment => links.Members(segment, plan.RepId));
        foreach (var target in plan.Targets.Where(target => target.SegmentId is not { } id || known.ContainsKey(id)))
        {
            var own = existing.Where(link => link.TargetId == target.TargetId && link.Record is not null).ToLookup(link => link.Record!.Value);
            var segment = target.SegmentId is { } id ? known[id] : null;
            var belonging = segment is null ? [] : members[segment.Id].ToDictionary(member => new AimedRecord(segment.Table, member.Key), member => member.Value);
            var today = LocalCalendar.DayOf(now, target.Zone);
            if (target.Period.IsOver(today) && !isNew) continue;

            foreach (var record in belonging.Keys.Concat(own.Select(group => group.Key)).Distinct().ToList())
            {
                var belongs = belonging.TryGetValue(record, out var createdOn);
                var days = LinkDays.Of(today, new LinkedTarget(target.Period, isNew), TypedIn(createdOn, target.Zone), own[record]);
                foreach (var change in LinkIntervals.All([.. own[record]], belongs, days))
                {
                    links.Apply(new LinkDecision(target.TargetId, plan.IsRepDisabled ? null : plan.RepId, record, change));
                    changes++;
                }

                if (changes >= most) return changes;
            }
        }

        return changes;
    }

    private SweepResult One(AimedRecord record, AimedRow? row, ClosedDeal? closed)
    {
        var candidates = links.CandidatesFor(record, row).Where(candidate => leftOut.Knows(candidate.Segment)).ToList();
        if (candidates.Count == 0) return new SweepResult(0, 0, null);

        var asked = candidates.Where(candidate => candidate.IsTheirs).Select(candidate => candidate.Segment).Distinct().ToList();
        var matching = asked.Count == 0 ? [] : links.SegmentsOf(record, asked);
        var earliest = DateTime.MaxValue;
        var changes = 0;
        foreach (var candidate in candidates)
        {
            var today = LocalCalendar.DayOf(now, candidate.Zone);
            var belongs = candidate.IsTheirs && matching.Contains(candidate.Segment.Id);
            var days = LinkDays.Of(today, new LinkedTarget(candidate.Period, IsNew: false), TypedIn(row?.CreatedOn, candidate.Zone), candidate.Links) with
            {
                // What matches still is ended by a person's link, and by no deal.
                Closing = belongs ? null : closed?.SeenFrom(today),
            };
            foreach (var change in LinkIntervals.All(candidate.Links, belongs, days))
            {
                if (candidate.Period.IsOver(today) && !days.IsClosingIn(change, candidate.Period)) continue;

                links.Apply(new LinkDecision(candidate.TargetId, candidate.IsRepDisabled ? null : candidate.RepId, record, change));
                changes++;
                earliest = Earlier(earliest, days.FirstTouched(change));
            }
        }

        if (changes > 0) through.Follow(record, earliest);
        return new SweepResult(candidates.Count, changes, null);
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime? TypedIn(DateTime? createdOn, TimeZoneInfo zone) => createdOn is { } moment ? LocalCalendar.DayOf(moment, zone) : null;
}
