using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Rhythms go on with the next version of their template: what is begun keeps its questions, what is to come asks the new ones.</summary>
internal sealed class RevisedTemplates(IOrganizationService system)
{
    /// <param name="templateId">A version that may have taken the place of another.</param>
    public void GoOnWith(Guid templateId)
    {
        EachByItself.Update(system, system.Run($"""
            <fetch><entity name="{coach_rhythm.EntityLogicalName}">
              {Fetch.Columns(RhythmRow.coach_rhythmid)}
              <order attribute="{RhythmRow.coach_rhythmid}" />
              <filter><condition attribute="{RhythmRow.statecode}" operator="eq" value="{(int)coach_rhythm_statecode.Active}" /></filter>
              <link-entity name="{coach_template.EntityLogicalName}" from="{TemplateRow.coach_revisionofid}" to="{RhythmRow.coach_templateid}">
                <filter>
                  <condition attribute="{TemplateRow.coach_templateid}" operator="eq" value="{templateId}" />
                  <condition attribute="{TemplateRow.statuscode}" operator="eq" value="{(int)coach_template_statuscode.Published}" />
                </filter>
              </link-entity>
            </entity></fetch>
            """).Select(rhythm => new Entity(coach_rhythm.EntityLogicalName, rhythm.Id) { [RhythmRow.coach_templateid] = new EntityReference(coach_template.EntityLogicalName, templateId) }));
    }
}
