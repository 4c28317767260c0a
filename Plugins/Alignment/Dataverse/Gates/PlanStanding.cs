using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>How a plan stands, for those who want to change a part of it.</summary>
internal sealed record PlanStanding(Guid Id, string Name, int? Status)
{
    public bool IsAgreed => Status == PlanAgreement.Agreed;

    public static PlanStanding? Of(IOrganizationService system, Guid planId) => system.RunOne($"""
        <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
          {Fetch.Columns(PlanRow.coach_name, PlanRow.statuscode)}
          <filter><condition attribute="{PlanRow.coach_alignmentplanid}" operator="eq" value="{planId}" /></filter>
        </entity></fetch>
        """) is { } row ? new PlanStanding(planId, row.Text(PlanRow.coach_name) ?? "", row.Choice(PlanRow.statuscode)) : null;

    /// <param name="what">What follows from it.</param>
    public void DemandOpen(Message what)
    {
        if (Status == PlanAgreement.Closed) throw Frozen(Name, what);
    }

    public static RefusedException Frozen(string? name, Message what) =>
        new(new Message("Plans.Frozen", "The plan \"{0}\" is closed and its figures are frozen, so {1}. Agree the plan again first.", name, what));
}
