using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Lets a plan become Agreed only when the rules for agreeing hold.</summary>
internal sealed class PlanGate(Step step)
{
    public void DemandAgreeable()
    {
        if (step.After(PlanRow.statuscode) is not OptionSetValue { Value: PlanAgreement.Agreed }) return;

        var rep = step.After(PlanRow.OwnerId) as EntityReference;
        var targets = step.Is("Create") ? [] : ProposedTargets.Of(step.System, step.Row.Id);
        List<string> violations = [.. PlanAgreement.Violations(new PlanProposal(
            // On Create the owner may be left to the platform, which takes the caller.
            rep is null ? step.Is("Create") : rep.LogicalName == SystemUser.EntityLogicalName,
            step.After(PlanRow.coach_managerid) is not null,
            (step.After(PlanRow.coach_start) as DateTime?)?.Date,
            (step.After(PlanRow.coach_end) as DateTime?)?.Date,
            targets))];
        // Only a plan that is complete has a rep and a period to compare with others.
        if (violations.Count == 0 && rep is not null) violations.AddRange(new AgreedOnce(step.System).Violations(step.Row.Id, rep.Id, Period, targets));
        if (violations.Count > 0)
        {
            throw new InvalidPluginExecutionException(
                $"The plan \"{step.After(PlanRow.coach_name)}\" cannot be agreed: {string.Join("; ", violations)}. Complete it and agree again.");
        }

        KeepClosures();
        if (step.Before?.Choice(PlanRow.statuscode) != PlanAgreement.Agreed) step.Target[PlanRow.coach_agreedon] = step.Now;
    }

    /// <summary>The plan's working days are settled with it.</summary>
    private void KeepClosures()
    {
        var closed = new PlanStore(step.System, step.Now).ClosedDays(Period);
        step.Target[PlanRow.coach_closures] = ClosedDays.ToText(ClosedDays.Of(Period, closed));
    }

    private Period Period => new(((DateTime)step.After(PlanRow.coach_start)!).Date, ((DateTime)step.After(PlanRow.coach_end)!).Date);
}
