using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The questions of a conversation and what was answered.</summary>
internal sealed class ConversationAnswers(Step step)
{
    /// <summary>Read as the system: an answer the caller may not see is an answer all the same.</summary>
    public IReadOnlyList<string> Missing(Guid conversationId, Guid? templateId) => templateId is not { } template
        ? []
        : MissingAnswers.Of(Questions(template), Answers(conversationId), HasCommitments(conversationId));

    private IEnumerable<AskedQuestion> Questions(Guid templateId) => step.System.Run($"""
        <fetch><entity name="{coach_question.EntityLogicalName}">
          {Fetch.Columns(QuestionRow.coach_prompt, QuestionRow.coach_required, QuestionRow.coach_kind, QuestionRow.coach_order)}
          <filter><condition attribute="{QuestionRow.statecode}" operator="eq" value="{(int)coach_question_statecode.Active}" /></filter>
          <link-entity name="{coach_templatesection.EntityLogicalName}" from="{SectionRow.coach_templatesectionid}" to="{QuestionRow.coach_sectionid}" alias="section">
            {Fetch.Columns(SectionRow.coach_order)}
            <filter><condition attribute="{SectionRow.coach_templateid}" operator="eq" value="{templateId}" /></filter>
          </link-entity>
        </entity></fetch>
        """)
        .OrderBy(row => row.Number($"section.{SectionRow.coach_order}"))
        .ThenBy(row => row.Number(QuestionRow.coach_order))
        .Select(row => new AskedQuestion(
            row.Id,
            row.Text(QuestionRow.coach_prompt) ?? "",
            row.Value(QuestionRow.coach_required) is true,
            row.Choice(QuestionRow.coach_kind) == (int)QuestionKind.Commitment));

    private IEnumerable<GivenAnswer> Answers(Guid conversationId) => step.System.Run($"""
        <fetch><entity name="{coach_answer.EntityLogicalName}">
          {Fetch.Columns(AnswerRow.coach_questionid, AnswerRow.coach_text, AnswerRow.coach_number, AnswerRow.coach_date)}
          <filter><condition attribute="{AnswerRow.coach_conversationid}" operator="eq" value="{conversationId}" /></filter>
        </entity></fetch>
        """).Select(row => new GivenAnswer(
            row.Id(AnswerRow.coach_questionid) ?? Guid.Empty, row.Text(AnswerRow.coach_text), row.Number(AnswerRow.coach_number), row.Date(AnswerRow.coach_date)));

    private bool HasCommitments(Guid conversationId) => step.System.Run($"""
        <fetch top="1"><entity name="{Platform.Model.Task.EntityLogicalName}">
          {Fetch.Columns(TaskRow.ActivityId)}
          <filter><condition attribute="{TaskRow.coach_conversationid}" operator="eq" value="{conversationId}" /></filter>
        </entity></fetch>
        """).Count > 0;
}
