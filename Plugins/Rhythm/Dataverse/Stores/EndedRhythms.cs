using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Ends the rhythms of somebody who cannot sign in any more: nothing more is scheduled, and what was kept stays.</summary>
internal sealed class EndedRhythms(IOrganizationService system)
{
    public void EndThoseOf(Guid userId)
    {
        EachByItself.Update(system, system.Run($"""
            <fetch><entity name="{coach_rhythm.EntityLogicalName}">
              {Fetch.Columns(RhythmRow.coach_rhythmid)}
              <order attribute="{RhythmRow.coach_rhythmid}" />
              <filter>
                <condition attribute="{RhythmRow.statecode}" operator="eq" value="{(int)coach_rhythm_statecode.Active}" />
                <filter type="or">
                  <condition attribute="{RhythmRow.coach_repid}" operator="eq" value="{userId}" />
                  <condition attribute="{RhythmRow.coach_managerid}" operator="eq" value="{userId}" />
                </filter>
                <filter type="or">
                  <condition entityname="rep" attribute="{UserRow.IsDisabled}" operator="eq" value="1" />
                  <condition entityname="manager" attribute="{UserRow.IsDisabled}" operator="eq" value="1" />
                </filter>
              </filter>
              <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{RhythmRow.coach_repid}" link-type="outer" alias="rep" />
              <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{RhythmRow.coach_managerid}" link-type="outer" alias="manager" />
            </entity></fetch>
            """).Select(rhythm => new Entity(coach_rhythm.EntityLogicalName, rhythm.Id) { [RhythmRow.statecode] = new OptionSetValue((int)coach_rhythm_statecode.Inactive) }));
    }
}
