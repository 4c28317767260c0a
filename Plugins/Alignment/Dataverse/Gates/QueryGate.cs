using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Lets a segment or a metric be saved only when what it asks can be answered, and marks that it was.</summary>
internal sealed class QueryGate(Step step)
{
    private readonly DefinitionCheck check = new(step.System);

    public void DemandSegment() => step.Target[SegmentRow.coach_proof] = check.ProofOfSegment(step.RowAfter());

    public void DemandMetric() => step.Target[MetricRow.coach_proof] = check.ProofOfMetric(step.RowAfter());
}
