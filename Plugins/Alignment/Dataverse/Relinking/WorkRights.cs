using System.ServiceModel;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// An operation that works plans out does so as the system; so it asks first whether the caller could have changed them. What
/// is not there and what the caller may not see or change are refused in the same words.
/// </summary>
internal sealed class WorkRights(Step step)
{
    /// <summary>Who looks for the plans of a sweep: a caller comes to none that the caller may not see.</summary>
    public IOrganizationService Eyes => step.IsOwnWork ? step.System : step.Caller;

    public void DemandPlan(Guid planId) => Demand(coach_alignmentplan.EntityLogicalName, planId, id => new Message("Work.NoPlan", "The plan {0} is not there, or you may not change it.", id));

    public void DemandRecord(RecordReference record) => Demand(record.Table, record.Id, id => new Message("Work.NoRecord", "The {0} {1} is not there, or you may not change it.", record.Table, id));

    /// <summary>A target is worked out with its plan.</summary>
    public void DemandTarget(Guid targetId)
    {
        if (step.IsOwnWork) return;
        if (Seen(coach_target.EntityLogicalName, targetId, TargetRow.coach_planid)?.Id(TargetRow.coach_planid) is not { } plan || !Includes(plan)) throw new RefusedException(new Message("Work.NoTarget", "The target {0} is not there, or you may not change it.", targetId));
    }

    /// <summary>Whether a plan is the caller's to change.</summary>
    public bool Includes(Guid planId) => step.IsOwnWork || MayWrite(coach_alignmentplan.EntityLogicalName, planId);

    private void Demand(string table, Guid id, Func<Guid, Message> otherwise)
    {
        if (step.IsOwnWork) return;
        if (Seen(table, id) is null || !MayWrite(table, id)) throw new RefusedException(otherwise(id));
    }

    private Entity? Seen(string table, Guid id, params string[] columns)
    {
        try
        {
            return step.Caller.Retrieve(table, id, new ColumnSet(columns));
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            // What the platform says of it would tell a stranger whether it is there.
            return null;
        }
    }

    private bool MayWrite(string table, Guid id) => Rights.MayWrite(step.System, step.Context.UserId, new RecordReference(table, id));
}
