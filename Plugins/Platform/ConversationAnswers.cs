using CoachingExtensions.Execution;

namespace CoachingExtensions.Platform;

/// <summary>The questions of a conversation and what was answered.</summary>
internal sealed class ConversationAnswers(Step step)
{
    /// <summary>Read as the system: an answer the caller may not see is an answer all the same.</summary>
    public IReadOnlyList<string> Missing(Guid conversationId, Guid? templateId) => templateId is not { } template
        ? []
        : MissingAnswers.Of(Questions(template), Answers(conversationId), HasCommitments(conversationId));

    private IEnumerable<AskedQuestion> Questions(Guid templateId) => step.System.Run($"""
        <fetch><entity name="coach_question"><attribute name="coach_prompt" /><attribute name="coach_required" /><attribute name="coach_kind" />
          <attribute name="coach_order" />
          <filter><condition attribute="statecode" operator="eq" value="0" /></filter>
          <link-entity name="coach_templatesection" from="coach_templatesectionid" to="coach_sectionid" alias="section">
            <attribute name="coach_order" />
            <filter><condition attribute="coach_templateid" operator="eq" value="{templateId}" /></filter>
          </link-entity>
        </entity></fetch>
        """)
        .OrderBy(row => row.Number("section.coach_order"))
        .ThenBy(row => row.Number("coach_order"))
        .Select(row => new AskedQuestion(
            row.Id,
            row.Text("coach_prompt") ?? "",
            row.Value("coach_required") is true,
            row.Choice("coach_kind") == (int)QuestionKind.Commitment));

    private IEnumerable<GivenAnswer> Answers(Guid conversationId) => step.System.Run($"""
        <fetch><entity name="coach_answer"><attribute name="coach_questionid" /><attribute name="coach_text" /><attribute name="coach_number" /><attribute name="coach_date" />
          <filter><condition attribute="coach_conversationid" operator="eq" value="{conversationId}" /></filter>
        </entity></fetch>
        """).Select(row => new GivenAnswer(
            row.Id("coach_questionid") ?? Guid.Empty, row.Text("coach_text"), row.Number("coach_number"), row.Date("coach_date")));

    private bool HasCommitments(Guid conversationId) => step.System.Run($"""
        <fetch top="1"><entity name="task"><attribute name="activityid" />
          <filter><condition attribute="coach_conversationid" operator="eq" value="{conversationId}" /></filter>
        </entity></fetch>
        """).Count > 0;
}
