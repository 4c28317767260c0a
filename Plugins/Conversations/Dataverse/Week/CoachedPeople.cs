using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Those whom somebody coaches and who can still sign in: who reports to that person, or whose agreed plan names that person and is not over.</summary>
internal sealed class CoachedPeople(IOrganizationService service, Guid coachId, DateTime now)
{
    public IReadOnlyCollection<Guid> Ids => new HashSet<Guid>(service.RunAll(Fetch.Template($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.SystemUserId)}
          <order attribute="{UserRow.SystemUserId}" />
          <filter>
            <condition attribute="{UserRow.IsDisabled}" operator="eq" value="0" />
            <condition attribute="{UserRow.SystemUserId}" operator="ne" value="{coachId}" />
            <filter type="or">
              <condition attribute="{UserRow.ParentSystemUserId}" operator="eq" value="{coachId}" />
              <condition entityname="plan" attribute="{PlanRow.coach_alignmentplanid}" operator="not-null" />
            </filter>
          </filter>
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.OwnerId}" to="{UserRow.SystemUserId}" link-type="outer" alias="plan">
            {Fetch.Columns(PlanRow.coach_alignmentplanid)}
            <order attribute="{PlanRow.coach_alignmentplanid}" />
            <filter>
              <condition attribute="{PlanRow.coach_managerid}" operator="eq" value="{coachId}" />
              <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
              <condition attribute="{PlanRow.coach_start}" operator="le" value="{now.AddDays(1):yyyy-MM-dd}" />
              <condition attribute="{PlanRow.coach_end}" operator="ge" value="{now.AddDays(-1):yyyy-MM-dd}" />
            </filter>
          </link-entity>
        </entity></fetch>
        """)).Select(row => row.Id));
}
