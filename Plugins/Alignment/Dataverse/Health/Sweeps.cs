using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The sweeps over everything, as they are noted.</summary>
internal sealed class Sweeps(IOrganizationService system)
{
    private IReadOnlyList<Entity>? rows;

    public IEnumerable<HealthSweep> All => Rows.Select(row => new HealthSweep
    {
        Kind = (SweepKind)(row.Choice(SweepRow.coach_kind) ?? (int)SweepKind.Relink),
        StartedOn = Json.Instant(row.Date(SweepRow.coach_startedon)),
        CompletedOn = Json.Instant(row.Date(SweepRow.coach_completedon)),
        Plans = Number(row, SweepRow.coach_plans),
        Targets = Number(row, SweepRow.coach_targets),
        Links = Number(row, SweepRow.coach_links),
        Contributions = Number(row, SweepRow.coach_contributions),
    });

    /// <summary>When links and all that follows from them were last compared to the end.</summary>
    public DateTime? LastEnd => Rows.Where(row => row.Choice(SweepRow.coach_kind) == (int)SweepKind.Relink).Max(row => row.Date(SweepRow.coach_completedon));

    public HealthFinding Finding(DateTime now, bool hasPlans)
    {
        var finding = Few.Of("sweeps", SweepAge.StateOf(LastEnd, now, hasPlans), []);
        finding.Count = LastEnd is null ? 0 : 1;
        return finding;
    }

    private IReadOnlyList<Entity> Rows => rows ??= system.Run(Fetch.Template($"""
        <fetch><entity name="{coach_sweep.EntityLogicalName}">
          {Fetch.Columns(SweepRow.coach_kind, SweepRow.coach_startedon, SweepRow.coach_completedon, SweepRow.coach_plans, SweepRow.coach_targets, SweepRow.coach_links, SweepRow.coach_contributions)}
          <order attribute="{SweepRow.coach_startedon}" descending="true" />
          <order attribute="{SweepRow.coach_sweepid}" />
        </entity></fetch>
        """));

    private static int Number(Entity row, string column) => (int)(row.Number(column) ?? 0);
}
