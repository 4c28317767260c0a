using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Templates as they are designed, in Dataverse: read and written with the caller's rights.</summary>
internal sealed class TemplateDesignStore(Step step) : ITemplateDesigns
{
    public IReadOnlyList<string> Tables => CoachedTables.Names;

    public TemplateDesign Demand(Guid id) => Find(step.Caller, id) ?? throw new RefusedException(TemplateRefusals.NotReadable(id));

    /// <summary>Whoever may read it.</summary>
    public TemplateDesign? Find(Guid id) => Find(step.System, id);

    /// <summary>What it is called is written as it is: that takes the row, and whoever comes next waits until the transaction has ended.</summary>
    public void Hold(Guid id)
    {
        if (TemplateVersions.Find(step.System, id) is not { } version) return;
        step.System.Update(new Entity(coach_template.EntityLogicalName, id) { [TemplateRow.coach_name] = version.Name });
    }

    public IReadOnlyList<TemplateVersion> RevisionsOf(Guid id) => TemplateVersions.RevisionsOf(step.System, id);

    public bool HasColumn(string table, string column) => RecordColumns.Has(step.System, table, column);

    public bool IsStage(int stage) => SalesStages.Has(step.System, stage);

    public bool IsTaken(string name, int version) => step.System.RunOne($"""
        <fetch top="1"><entity name="{coach_template.EntityLogicalName}">
          {Fetch.Columns(TemplateRow.coach_templateid)}
          <filter>
            <condition attribute="{TemplateRow.coach_name}" operator="eq" value="{name}" />
            <condition attribute="{TemplateRow.coach_version}" operator="eq" value="{version}" />
          </filter>
        </entity></fetch>
        """) is not null;

    public Guid Write(TemplateDesign design)
    {
        var template = step.Caller.Create(TemplateMap.RowOf(design.Head));
        for (var at = 0; at < design.Sections.Count; at++)
        {
            var section = step.Caller.Create(TemplateMap.RowOf(design.Sections[at].Section, template, TemplateDesign.Place(at)));
            for (var question = 0; question < design.Sections[at].Questions.Count; question++)
            {
                step.Caller.Create(TemplateMap.RowOf(design.Sections[at].Questions[question], section, TemplateDesign.Place(question)));
            }
        }

        return template;
    }

    public void SetRevisionOf(Guid draft, Guid revised) => step.System.Update(new Entity(coach_template.EntityLogicalName, draft)
    {
        [TemplateRow.coach_revisionofid] = new EntityReference(coach_template.EntityLogicalName, revised),
    });

    private static TemplateDesign? Find(IOrganizationService service, Guid id)
    {
        var row = service.RunOne($"""
            <fetch><entity name="{coach_template.EntityLogicalName}">
              {Fetch.Columns(TemplateMap.HeadColumns)}
              <filter><condition attribute="{TemplateRow.coach_templateid}" operator="eq" value="{id}" /></filter>
            </entity></fetch>
            """);
        if (row is null) return null;

        var questions = Asked.Now(new AgendaStore(service).QuestionsOf(id)).ToLookup(question => question.Section.Id);
        return new TemplateDesign(TemplateMap.HeadOf(row), [.. SectionsOf(service, id).Select(section => new SectionDesign(section, [.. questions[section.Id]]))]);
    }

    private static IEnumerable<TemplateSection> SectionsOf(IOrganizationService service, Guid id) => service.RunAll(Fetch.Text($"""
        <fetch><entity name="{coach_templatesection.EntityLogicalName}">
          {Fetch.Columns(SectionRow.coach_name, SectionRow.coach_help, SectionRow.coach_order)}
          <order attribute="{SectionRow.coach_order}" />
          <order attribute="{SectionRow.coach_name}" />
          <order attribute="{SectionRow.coach_templatesectionid}" />
          <filter>
            <condition attribute="{SectionRow.coach_templateid}" operator="eq" value="{id}" />
            <condition attribute="{SectionRow.statecode}" operator="eq" value="{(int)coach_templatesection_statecode.Active}" />
          </filter>
        </entity></fetch>
        """)).Select(row => new TemplateSection(row.Id, row.Text(SectionRow.coach_name) ?? "", row.Text(SectionRow.coach_help), row.Choice(SectionRow.coach_order) ?? 0, true));
}
