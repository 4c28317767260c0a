using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The sections and questions of a published template are fixed, whoever comes: they are what people are asked.</summary>
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
        var published = step.System.RunOne($"""
            <fetch top="1"><entity name="{coach_template.EntityLogicalName}">
              {Fetch.Columns(TemplateRow.coach_name)}
              <filter>
                <condition attribute="{TemplateRow.statuscode}" operator="eq" value="{(int)coach_template_statuscode.Published}" />
                {new Fetch.Parts(which is null ? [] : [which])}
              </filter>
              {new Fetch.Parts(through)}
            </entity></fetch>
            """);
        if (published is not null) throw new RefusedException(Refusals.QuestionsPublished(published.Text(TemplateRow.coach_name) ?? ""));
    }

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
