using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Keeps when a sweep over everything last came to its end, and what it changed. It goes in portions, each in a transaction of
/// its own, so a run is a row that knows where its next portion begins; of those at their end the latest of a kind is kept.
/// </summary>
internal sealed class SweepLog(Step step)
{
    /// <summary>A portion was done.</summary>
    public void Note(SweepKind kind, SweepRequest request, SweepResult result)
    {
        if (!request.IsOverEverything || !MaySweep()) return;

        if (request.Cursor == SweepCursor.Start)
        {
            var first = Portion(new Entity(coach_sweep.EntityLogicalName), null, result);
            first[SweepRow.coach_name] = kind.ToString();
            first[SweepRow.coach_kind] = new OptionSetValue((int)kind);
            first[SweepRow.coach_startedon] = step.Now;
            first.Id = step.System.Create(first);
            Ended(kind, first, step.Now, result);
        }
        else if (RunAt(kind, request.Cursor) is { } run)
        {
            step.System.Update(Portion(new Entity(coach_sweep.EntityLogicalName, run.Id), run, result));
            Ended(kind, run, run.Date(SweepRow.coach_startedon) ?? step.Now, result);
        }
    }

    /// <summary>Whether the caller comes to every plan: a sweep that leaves some out is not over everything.</summary>
    public bool MaySweep() => step.IsOwnWork || Rights.ReachAll(step.System, step.UserId, coach_alignmentplan.EntitySchemaName, "Read", "Write");

    private Entity Portion(Entity row, Entity? before, SweepResult result)
    {
        row[SweepRow.coach_plans] = result.Plans + Sum(before, SweepRow.coach_plans);
        row[SweepRow.coach_targets] = result.Targets + Sum(before, SweepRow.coach_targets);
        row[SweepRow.coach_links] = result.LinkChanges + Sum(before, SweepRow.coach_links);
        row[SweepRow.coach_contributions] = result.Contributions + Sum(before, SweepRow.coach_contributions);
        row[SweepRow.coach_position] = result.Next is { } next ? Proof.Of(next) : null;
        row[SweepRow.coach_completedon] = result.Next is null ? step.Now : null;
        return row;
    }

    /// <summary>What ran before says no more than the last run does.</summary>
    private void Ended(SweepKind kind, Entity run, DateTime started, SweepResult result)
    {
        if (result.Next is not null) return;

        // Links and all that follows from them were compared: what a transaction had left over by then is done with.
        IEnumerable<SweepKind> settled = kind == SweepKind.Relink ? [kind, SweepKind.Record] : [kind];
        foreach (var earlier in settled.SelectMany(same => Runs(same, Fetch.Template($"""
            <filter>
              <condition attribute="{SweepRow.coach_sweepid}" operator="ne" value="{run.Id}" />
              <condition attribute="{SweepRow.coach_startedon}" operator="le" value="{started:yyyy-MM-ddTHH:mm:ssZ}" />
            </filter>
            """))))
        {
            step.System.Delete(coach_sweep.EntityLogicalName, earlier.Id);
        }
    }

    private Entity? RunAt(SweepKind kind, SweepCursor cursor) => Runs(kind, Fetch.Template($"""
        <filter><condition attribute="{SweepRow.coach_position}" operator="eq" value="{Proof.Of(cursor.ToString())}" /></filter>
        """)) is { Count: > 0 } runs ? runs[0] : null;

    private IReadOnlyList<Entity> Runs(SweepKind kind, System.Xml.Linq.XElement which) => step.System.Run(Fetch.Template($"""
        <fetch><entity name="{coach_sweep.EntityLogicalName}">
          {Fetch.Columns(SweepRow.coach_startedon, SweepRow.coach_plans, SweepRow.coach_targets, SweepRow.coach_links, SweepRow.coach_contributions)}
          <order attribute="{SweepRow.coach_startedon}" descending="true" />
          <order attribute="{SweepRow.coach_sweepid}" />
          <filter>
            <condition attribute="{SweepRow.coach_kind}" operator="eq" value="{(int)kind}" />
            {which}
          </filter>
        </entity></fetch>
        """));

    private static int Sum(Entity? before, string column) => (int)(before?.Number(column) ?? 0);
}
