namespace CoachingExtensions.Alignment;

/// <summary>What a piece of work would change.</summary>
/// <param name="Targets">The targets looked at.</param>
/// <param name="Links">The links that would be opened, closed or moved.</param>
/// <param name="Contributions">The contributions that would be made, changed or removed.</param>
/// <param name="Differences">By how much the sum of a target would be more or less; those that stay are left out.</param>
internal sealed record Consequences(int Targets, int Links, int Contributions, IReadOnlyDictionary<Guid, decimal> Differences);

/// <summary>The routines as they are, over ports that only count: so a rehearsal tells what the work would do, and nothing else.</summary>
internal static class Rehearsal
{
    /// <summary>The links of a plan or a target from the plan's start, and what would count through them.</summary>
    public static Consequences OfRelinkingFromStart(AlignmentPorts real, SweepRequest request)
    {
        var links = new RehearsedLinks(real.Links);
        var ledger = new RehearsedLedger(real.Ledger);
        var routines = new AlignmentRoutines(real with { Links = links, Ledger = ledger, Figures = new RehearsedFigures(), Plans = new RehearsedPlans(real.Plans) });
        var targets = 0;
        for (var next = (SweepCursor?)SweepCursor.Start; next is not null;)
        {
            var done = routines.RelinkAgain(request with { Cursor = next }, fromStart: true);
            targets += done.Targets;
            next = done.Next is null ? null : SweepCursor.Parse(done.Next);
        }

        return new Consequences(targets, links.Changes, ledger.Changes, ledger.Differences.Where(pair => pair.Value != 0).ToDictionary(pair => pair.Key, pair => pair.Value));
    }
}
