using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Lets a plan become Agreed only when the rules for agreeing hold.</summary>
internal sealed class PlanGate(Step step)
{
    public void DemandAgreeable()
    {
        if (After(PlanRow.statuscode) is not OptionSetValue { Value: PlanAgreement.Agreed }) return;

        var rep = After(PlanRow.OwnerId) as EntityReference;
        var targets = step.Is("Create") ? [] : ProposedTargets.Of(step.System, step.Row.Id);
        List<string> violations = [.. PlanAgreement.Violations(new PlanProposal(
            // On Create the owner may be left to the platform, which takes the caller.
            rep is null ? step.Is("Create") : rep.LogicalName == SystemUser.EntityLogicalName,
            After(PlanRow.coach_managerid) is not null,
            (After(PlanRow.coach_start) as DateTime?)?.Date,
            (After(PlanRow.coach_end) as DateTime?)?.Date,
            targets))];
        // Only a plan that is complete has a rep and a period to compare with others.
        if (violations.Count == 0 && rep is not null) violations.AddRange(new AgreedOnce(step.System).Violations(step.Row.Id, rep.Id, Period, targets));
        if (violations.Count > 0)
        {
            throw new InvalidPluginExecutionException(
                $"The plan \"{After(PlanRow.coach_name)}\" cannot be agreed: {string.Join("; ", violations)}. Complete it and agree again.");
        }

        KeepClosures();
        if (step.BeforeChoice(PlanRow.statuscode) != PlanAgreement.Agreed) step.Target[PlanRow.coach_agreedon] = step.Now;
    }

    /// <summary>The plan's working days are settled with it.</summary>
    private void KeepClosures()
    {
        var closed = new AlignmentStore(step.System, step.Now).ClosedDays(Period);
        step.Target[PlanRow.coach_closures] = ClosedDays.ToText(ClosedDays.Of(Period, closed));
    }

    private Period Period => new(((DateTime)After(PlanRow.coach_start)!).Date, ((DateTime)After(PlanRow.coach_end)!).Date);

    private object? After(string column) =>
        step.Target.Attributes.TryGetValue(column, out var value) ? value : step.Before?.Value(column);
}
