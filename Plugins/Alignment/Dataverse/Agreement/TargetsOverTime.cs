using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What was agreed for targets in earlier days, kept when it changes: see <see cref="EarlierTermsRule"/>.</summary>
internal sealed class TargetsOverTime(Step step)
{
    private readonly EarlierTermsStore store = new(step.System);

    /// <summary>A target was made, changed or moved.</summary>
    public void TargetChanged()
    {
        if (step.Is("Delete") || Targets(Fetch.In(TargetRow.coach_targetid, [step.Row.Id])).SingleOrDefault() is not { } row) return;

        var before = step.Before?.Id(TargetRow.coach_planid);
        if (before != row.Id(TargetRow.coach_planid)) Joined(row, isMoved: before is not null);
        else if (IsAgreed(row.Choice($"plan.{PlanRow.statuscode}"))) Keep(row, TermsOf(step.Before!), TermsOf(row));
    }

    /// <summary>A plan was put back to draft, or agreed again.</summary>
    public void PlanChanged()
    {
        var before = step.Before?.Choice(PlanRow.statuscode);
        var after = (step.After(PlanRow.statuscode) as OptionSetValue)?.Value;
        if (IsAgreed(before) && after == PlanAgreement.Draft)
        {
            foreach (var row in OfThePlan()) Keep(row, TermsOf(row), null);
        }
        else if (before is PlanAgreement.Draft or PlanAgreement.Proposed && IsAgreed(after)) AgreedAgain();
    }

    private void AgreedAgain()
    {
        var rows = OfThePlan();
        var known = store.Of(rows.Select(row => row.Id));
        // What no target was agreed before, all were agreed from the start.
        if (known.Count == 0) return;

        foreach (var row in rows)
        {
            if (known.Contains(row.Id)) Apply(row, EarlierTermsRule.Agreed(TermsOf(row), [.. known[row.Id]]));
            else if (row.Date(TargetRow.coach_addedon) is null) Added(row);
        }
    }

    /// <summary>It is part of another plan now: what was agreed elsewhere says nothing of this one.</summary>
    private void Joined(Entity row, bool isMoved)
    {
        foreach (var terms in isMoved ? store.Of([row.Id])[row.Id] : []) Apply(row, new EarlierChange.Forget(terms.Id));
        if (IsAgreed(row.Choice($"plan.{PlanRow.statuscode}"))) Added(row);
        else if (row.Date(TargetRow.coach_addedon) is not null) SetAddedOn(row, null);
    }

    private void Added(Entity row)
    {
        var today = Today(row);
        SetAddedOn(row, today > PlanMap.PeriodOf(row).Start ? today : null);
    }

    private void SetAddedOn(Entity row, DateTime? day) =>
        step.System.Update(new Entity(coach_target.EntityLogicalName, row.Id) { [TargetRow.coach_addedon] = day });

    private void Keep(Entity row, Terms before, Terms? after)
    {
        if (before == after) return;

        var first = row.Date(TargetRow.coach_addedon) ?? PlanMap.PeriodOf(row).Start;
        Apply(row, EarlierTermsRule.Changed(before, after, [.. store.Of([row.Id])[row.Id]], first, Today(row)));
    }

    private void Apply(Entity row, EarlierChange? change) => store.Apply(row, change, step.Context.InitiatingUserId, step.Now);

    private DateTime Today(Entity row) => LocalCalendar.DayOf(step.Now, TimeZones.Of(row));

    private IReadOnlyList<Entity> OfThePlan() => Targets(Fetch.In(TargetRow.coach_planid, [step.Row.Id]));

    private IReadOnlyList<Entity> Targets(XElement which) => step.System.Run(Fetch.Template($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.coach_planid, TargetRow.coach_targetvalue, TargetRow.coach_plannedconversion, TargetRow.coach_addedon, TargetRow.OwnerId)}
          <order attribute="{TargetRow.coach_targetid}" />
          <filter>{which}</filter>
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
            {Fetch.Columns(PlanRow.statuscode, PlanRow.coach_start, PlanRow.coach_end)}
            {TimeZones.Beside(PlanRow.OwnerId)}
          </link-entity>
          {Owners.Beside(TargetRow.OwnerId)}
        </entity></fetch>
        """));

    private static bool IsAgreed(int? status) => status == PlanAgreement.Agreed;

    private static Terms TermsOf(Entity row) => new(row.Number(TargetRow.coach_targetvalue), row.Number(TargetRow.coach_plannedconversion));
}
