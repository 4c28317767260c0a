using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Lets a plan be saved only as the rules for agreeing and closing allow, and settles with it what follows.</summary>
internal sealed class PlanGate(Step step)
{
    private readonly int? before = step.Before?.Choice(PlanRow.statuscode);

    public void DemandAllowed()
    {
        if (step.IsOwnWork) return;

        if (PlanTransition.Obstacle(before, After) is { } obstacle) throw new RefusedException(new Message("Plans.Stays", "The plan \"{0}\" stays as it is: {1}.", Name, obstacle));
        if (before == PlanAgreement.Closed && After == PlanAgreement.Closed && !ChangesStateAlone) throw PlanStanding.Frozen(Name, new Message("Plans.NothingChanges", "nothing of it can change"));
        if (PlanAgreement.EndsBeforeItStarts(Start, End)) throw new RefusedException(new Message("Plans.EndsBeforeItStarts", "The plan \"{0}\" ends before it starts: correct its start or its end, and save again.", Name));
        if (After is PlanAgreement.Proposed or PlanAgreement.Agreed && step.Sends(FilteringColumns.Agreement)) DemandComplete();
        Settle();
    }

    private int After => PlanTransition.After(
        before,
        Sent(PlanRow.statecode) is { } state ? state == (int)coach_alignmentplan_statecode.Active : null,
        Sent(PlanRow.statuscode));

    private bool ChangesStateAlone => step.Target.Attributes.Keys.All(column => column is PlanRow.statecode or PlanRow.statuscode or PlanRow.coach_alignmentplanid);

    private DateTime? Start => (step.After(PlanRow.coach_start) as DateTime?)?.Date;

    private DateTime? End => (step.After(PlanRow.coach_end) as DateTime?)?.Date;

    private string? Name => step.After(PlanRow.coach_name) as string;

    private Period Period => new(Start!.Value, End!.Value);

    /// <summary>Who names no owner becomes the owner.</summary>
    private Guid Rep => (step.After(PlanRow.OwnerId) as EntityReference)?.Id ?? step.UserId;

    private int? Sent(string column) => step.Target.GetAttributeValue<OptionSetValue?>(column)?.Value;

    private void DemandComplete()
    {
        var rep = step.After(PlanRow.OwnerId) as EntityReference;
        var targets = step.Is("Create") ? [] : ProposedTargets.Of(step.System, step.Row.Id);
        List<Message> violations = [.. PlanAgreement.Violations(new PlanProposal(
            // On Create the owner may be left to the platform, which takes the caller.
            rep is null ? step.Is("Create") : rep.LogicalName == SystemUser.EntityLogicalName,
            step.After(PlanRow.coach_managerid) is not null,
            Start,
            End,
            targets))];
        var isAgreed = After == PlanAgreement.Agreed;
        // Only a plan that is complete has a rep and a period to compare with others.
        if (isAgreed && violations.Count == 0 && rep is not null) violations.AddRange(new AgreedOnce(step.System).Violations(step.Row.Id, rep.Id, Period, targets));
        if (violations.Count > 0)
        {
            throw new RefusedException(isAgreed
                ? new Message("Plans.CannotBeAgreed", "The plan \"{0}\" cannot be agreed: {1}. Complete it and agree again.", Name, Message.Clauses(violations))
                : new Message("Plans.CannotBeProposed", "The plan \"{0}\" cannot be proposed: {1}. Complete it and propose it again.", Name, Message.Clauses(violations)));
        }
    }

    /// <summary>The days of the agreement, and with it the plan's working days.</summary>
    private void Settle()
    {
        // A state alone brings a status: this one, and not another that the platform may choose.
        if (step.Sends(PlanRow.statecode)) step.Target[PlanRow.statuscode] = new OptionSetValue(After);
        if (After == PlanAgreement.Agreed && step.Sends(FilteringColumns.AgreedDays))
        {
            var days = Days();
            step.Target[PlanRow.coach_workweek] = days.Week;
            step.Target[PlanRow.coach_closures] = days.Off;
            step.Target[PlanRow.coach_workdays] = days.DayByDay;
            if (before != PlanAgreement.Agreed) step.Target[PlanRow.coach_agreedon] = step.Now;
        }

        if (before is PlanAgreement.Proposed or PlanAgreement.Agreed && After == PlanAgreement.Draft) step.Target[PlanRow.coach_agreedon] = step.Target[PlanRow.coach_repagreedon] = null;
        // The day on which the rep before was disabled says nothing of this one.
        if (before is not null && RepQuestion.TermsBefore(step).RepId != RepQuestion.TermsAfter(step).RepId) step.Target[PlanRow.coach_repdisabledon] = null;
        // What the rep agreed to is no longer what stands.
        if (before is not null && !RepQuestion.TermsBefore(step).Equals(RepQuestion.TermsAfter(step))) step.Target[PlanRow.coach_repagreedon] = null;
    }

    private KeptDays Days()
    {
        var calendar = (step.After(PlanRow.coach_workcalendarid) as EntityReference)?.Id;
        var week = calendar is { } id ? WorkCalendars.WeekOf(step.System, id) : WorkWeek.MondayToFriday;
        return new PlanStore(step.System, step.Now).DaysOff(Period, [Rep]).Of(new PlanDays(step.Row.Id, Rep, calendar, week, Period));
    }
}
