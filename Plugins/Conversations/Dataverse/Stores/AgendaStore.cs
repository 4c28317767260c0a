using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Questions, answers and commitments in Dataverse, as whoever the service works for may see them.</summary>
internal sealed class AgendaStore(IOrganizationService service) : IAgendas
{
    public IReadOnlyList<Question> QuestionsOf(Guid templateId) => [.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_question.EntityLogicalName}">
          {Fetch.Columns(
              QuestionRow.coach_prompt, QuestionRow.coach_help, QuestionRow.coach_kind, QuestionRow.coach_required, QuestionRow.coach_choices,
              QuestionRow.coach_column, QuestionRow.coach_answeredby, QuestionRow.coach_order, QuestionRow.statecode, QuestionRow.coach_sectionid)}
          <order attribute="{QuestionRow.coach_questionid}" />
          <link-entity name="{coach_templatesection.EntityLogicalName}" from="{SectionRow.coach_templatesectionid}" to="{QuestionRow.coach_sectionid}" alias="section">
            {Fetch.Columns(SectionRow.coach_name, SectionRow.coach_help, SectionRow.coach_order, SectionRow.statecode)}
            <filter><condition attribute="{SectionRow.coach_templateid}" operator="eq" value="{templateId}" /></filter>
          </link-entity>
        </entity></fetch>
        """)).Select(Question)];

    public IReadOnlyList<GivenAnswer> AnswersOf(Guid conversationId) => [.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_answer.EntityLogicalName}">
          {Fetch.Columns(AnswerRow.coach_questionid, AnswerRow.coach_prompt, AnswerRow.coach_text, AnswerRow.coach_number, AnswerRow.coach_date)}
          <order attribute="{AnswerRow.coach_answerid}" />
          <filter>
            <condition attribute="{AnswerRow.coach_conversationid}" operator="eq" value="{conversationId}" />
            <condition attribute="{AnswerRow.coach_questionid}" operator="not-null" />
          </filter>
        </entity></fetch>
        """)).Select(row => new GivenAnswer(
            row.Id(AnswerRow.coach_questionid) ?? Guid.Empty, row.Text(AnswerRow.coach_text), row.Number(AnswerRow.coach_number), row.Date(AnswerRow.coach_date))
        {
            Id = row.Id,
            Version = row.RowVersion,
            Prompt = row.Text(AnswerRow.coach_prompt) ?? "",
        })];

    public IReadOnlyList<Commitment> CommitmentsOf(Guid conversationId) => [.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
          {Fetch.Columns(CommitmentRows.Columns)}
          <order attribute="{TaskRow.ActivityId}" />
          <filter><condition attribute="{TaskRow.coach_conversationid}" operator="eq" value="{conversationId}" /></filter>
          {CommitmentRows.Zone}
        </entity></fetch>
        """)).Select(CommitmentRows.Of)];

    private static Question Question(Entity row) => new(
        row.Id,
        new TemplateSection(
            row.Id(QuestionRow.coach_sectionid) ?? Guid.Empty,
            row.Text($"section.{SectionRow.coach_name}") ?? "",
            row.Text($"section.{SectionRow.coach_help}"),
            row.Choice($"section.{SectionRow.coach_order}") ?? 0,
            row.Choice($"section.{SectionRow.statecode}") == (int)coach_templatesection_statecode.Active),
        row.Text(QuestionRow.coach_prompt) ?? "",
        (QuestionKind)(row.Choice(QuestionRow.coach_kind) ?? (int)QuestionKind.Text),
        row.Value(QuestionRow.coach_required) is true,
        row.Choice(QuestionRow.coach_order) ?? 0,
        row.Choice(QuestionRow.statecode) == (int)coach_question_statecode.Active)
    {
        Help = row.Text(QuestionRow.coach_help),
        Choices = ChoiceLines.Of(row.Text(QuestionRow.coach_choices)),
        Column = row.Text(QuestionRow.coach_column)?.Trim().ToLowerInvariant(),
        AnsweredBy = (Answerer)(row.Choice(QuestionRow.coach_answeredby) ?? (int)Answerer.Manager),
    };
}
