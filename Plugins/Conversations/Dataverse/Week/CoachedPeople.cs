using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Those whom the caller coaches and who can still sign in: who reports to the caller, or whose agreed plan names the caller and is not over.</summary>
internal sealed class CoachedPeople(Step step)
{
    public IReadOnlyCollection<Guid> Ids => new HashSet<Guid>(step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.SystemUserId)}
          <order attribute="{UserRow.SystemUserId}" />
          <filter>
            <condition attribute="{UserRow.IsDisabled}" operator="eq" value="0" />
            <condition attribute="{UserRow.SystemUserId}" operator="ne" value="{step.UserId}" />
            <filter type="or">
              <condition attribute="{UserRow.ParentSystemUserId}" operator="eq" value="{step.UserId}" />
              <condition entityname="plan" attribute="{PlanRow.coach_alignmentplanid}" operator="not-null" />
            </filter>
          </filter>
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.OwnerId}" to="{UserRow.SystemUserId}" link-type="outer" alias="plan">
            {Fetch.Columns(PlanRow.coach_alignmentplanid)}
            <order attribute="{PlanRow.coach_alignmentplanid}" />
            <filter>
              <condition attribute="{PlanRow.coach_managerid}" operator="eq" value="{step.UserId}" />
              <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
              <condition attribute="{PlanRow.coach_start}" operator="le" value="{step.Now.AddDays(1):yyyy-MM-dd}" />
              <condition attribute="{PlanRow.coach_end}" operator="ge" value="{step.Now.AddDays(-1):yyyy-MM-dd}" />
            </filter>
          </link-entity>
        </entity></fetch>
        """)).Select(row => row.Id));
}
