using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Questions, answers and commitments in Dataverse, as whoever the service works for may see them.</summary>
internal sealed class AgendaStore(IOrganizationService service) : IAgendas
{
    public IReadOnlyList<Question> QuestionsOf(Guid templateId) => [.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_question.EntityLogicalName}">
          {Fetch.Columns(AgendaRows.OfQuestion)}
          <order attribute="{QuestionRow.coach_questionid}" />
          <link-entity name="{coach_templatesection.EntityLogicalName}" from="{SectionRow.coach_templatesectionid}" to="{QuestionRow.coach_sectionid}" alias="{AgendaRows.Section}">
            {Fetch.Columns(AgendaRows.OfSection)}
            <filter><condition attribute="{SectionRow.coach_templateid}" operator="eq" value="{templateId}" /></filter>
          </link-entity>
        </entity></fetch>
        """)).Select(AgendaRows.Question)];

    public IReadOnlyList<GivenAnswer> AnswersOf(Guid conversationId) => [.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_answer.EntityLogicalName}">
          {Fetch.Columns(AgendaRows.OfAnswer)}
          <order attribute="{AnswerRow.coach_answerid}" />
          <filter>
            <condition attribute="{AnswerRow.coach_conversationid}" operator="eq" value="{conversationId}" />
            <condition attribute="{AnswerRow.coach_questionid}" operator="not-null" />
          </filter>
        </entity></fetch>
        """)).Select(AgendaRows.Answer)];

    public IReadOnlyList<Commitment> CommitmentsOf(Guid conversationId) => [.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
          {Fetch.Columns(CommitmentRows.Columns)}
          <order attribute="{TaskRow.ActivityId}" />
          <filter><condition attribute="{TaskRow.coach_conversationid}" operator="eq" value="{conversationId}" /></filter>
          {CommitmentRows.Zone}
        </entity></fetch>
        """)).Select(CommitmentRows.Of)];
}
