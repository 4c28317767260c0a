using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// The sections and questions of a template that was published are fixed, whoever comes: they are what people are asked, and were
/// asked before it was retired.
/// </summary>
internal static class PublishedTemplate
{
    public static void DemandUnpublishedSection(Step step)
    {
        if (IsUnchanged(step)) return;
        Demand(step, Fetch.In(TemplateRow.coach_templateid, Both(step, SectionRow.coach_templateid)), []);
    }

    public static void DemandUnpublishedQuestion(Step step)
    {
        if (IsUnchanged(step) || IsTakenOut(step)) return;
        Demand(step, null,
        [
            Fetch.Template($"""
                <link-entity name="{coach_templatesection.EntityLogicalName}" from="{SectionRow.coach_templateid}" to="{TemplateRow.coach_templateid}">
                  <filter>{Fetch.In(SectionRow.coach_templatesectionid, Both(step, QuestionRow.coach_sectionid))}</filter>
                </link-entity>
                """),
        ]);
    }

    private static void Demand(Step step, XElement? which, IEnumerable<XElement> through)
    {
        var published = step.System.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_template.EntityLogicalName}">
              {Fetch.Columns(TemplateRow.coach_name, TemplateRow.statuscode)}
              <order attribute="{TemplateRow.coach_templateid}" />
              <filter>
                <condition attribute="{TemplateRow.statuscode}" operator="ne" value="{(int)TemplateStatus.Draft}" />
                {new Fetch.Parts(which is null ? [] : [which])}
              </filter>
              {new Fetch.Parts(through)}
            </entity></fetch>
            """)).FirstOrDefault(template => !IsDeletedWith(step, template));
        if (published is null) return;
        throw new RefusedException(TemplateRefusals.AsksFixed(published.Text(TemplateRow.coach_name) ?? "", (TemplateStatus)(published.Choice(TemplateRow.statuscode) ?? 0)));
    }

    /// <summary>A retired template goes with all it asked; the platform keeps it while a conversation follows it.</summary>
    private static bool IsDeletedWith(Step step, Entity template) =>
        step.Is("Delete") && template.Choice(TemplateRow.statuscode) == (int)TemplateStatus.Retired && step.Going.Contains(template.Id);

    /// <summary>A question that turns out to be wrong can be taken out at once: deactivated, it is asked no more.</summary>
    private static bool IsTakenOut(Step step) =>
        !step.Is("Create") && !step.Is("Delete") && step.Sent.Choice(QuestionRow.statecode) == (int)coach_question_statecode.Inactive
        && Changes(step).All(column => column is QuestionRow.statecode or QuestionRow.statuscode);

    /// <summary>Loading the reference data again changes nothing, and may.</summary>
    private static bool IsUnchanged(Step step) => !step.Is("Create") && !step.Is("Delete") && !Changes(step).Any();

    private static IEnumerable<string> Changes(Step step) => step.Sent.Attributes
        .Where(sent => !Rows.Same(sent.Value, step.Before?.Value(sent.Key)))
        .Select(sent => sent.Key);

    /// <summary>Where it was and where it is to be.</summary>
    private static IEnumerable<Guid> Both(Step step, string column) =>
        new[] { step.Before?.Id(column), step.Is("Delete") ? null : step.Sent.Id(column) }.OfType<Guid>().DefaultIfEmpty();
}
