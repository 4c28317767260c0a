using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Gives a new plan the rep's manager, the next quarter and a name where nobody said.</summary>
internal sealed class PlanDefaults(Step step)
{
    private Entity Plan => step.Target;

    private bool LacksManager => Plan.GetAttributeValue<EntityReference>(PlanRow.coach_managerid) is null;

    /// <summary>One end of it alone says what somebody meant.</summary>
    private bool LacksPeriod => Plan.Date(PlanRow.coach_start) is null && Plan.Date(PlanRow.coach_end) is null;

    private bool LacksName => string.IsNullOrWhiteSpace(Plan.Text(PlanRow.coach_name));

    public void Fill()
    {
        if (!LacksManager && !LacksPeriod && !LacksName) return;

        // Who names no owner becomes the owner.
        var owner = Plan.GetAttributeValue<EntityReference>(PlanRow.OwnerId) ?? User(step.Context.UserId);
        if (owner.LogicalName != SystemUser.EntityLogicalName || Person(owner.Id) is not { } rep) return;

        if (LacksManager) Plan[PlanRow.coach_managerid] = rep.Value(UserRow.ParentSystemUserId) ?? (owner.Id == step.Context.UserId ? null : User(step.Context.UserId));
        if (LacksPeriod)
        {
            var quarter = NewPlan.NextQuarter(LocalCalendar.DayOf(step.Now, TimeZones.Of(rep)));
            Plan[PlanRow.coach_start] = quarter.Start;
            Plan[PlanRow.coach_end] = quarter.End;
        }

        if (LacksName) Plan[PlanRow.coach_name] = NewPlan.Name(rep.Text(UserRow.FullName) ?? "", Plan.Date(PlanRow.coach_start), Plan.Date(PlanRow.coach_end));
    }

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);

    private Entity? Person(Guid id) => step.System.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName, UserRow.ParentSystemUserId)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{id}" /></filter>
          {TimeZones.Beside(UserRow.SystemUserId)}
        </entity></fetch>
        """);
}
