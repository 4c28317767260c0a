using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// What a conversation has on its agenda: what is asked, what was answered, and what the two want to talk about. Who takes part sees it all, but
/// for private points of others, and asks once for it; anybody else sees the answers that they may read, and no points.
/// </summary>
internal sealed class PreparedTalk
{
    private const string QuestionAlias = "question";
    private const string AnswerAlias = "answer";
    private const string PointAlias = "point";

    public required IReadOnlyList<Question> Questions { get; init; }

    public required IReadOnlyList<GivenAnswer> Answers { get; init; }

    public IReadOnlyList<AgendaPoint> Points { get; init; } = [];

    /// <summary>Where the rep lives; null where nobody has asked.</summary>
    public TimeZoneInfo? RepZone { get; init; }

    public static PreparedTalk Of(Step step, Conversation conversation) => conversation.HasPart(step.UserId) ? Whole(step, conversation) : Readable(step, conversation);

    private static PreparedTalk Readable(Step step, Conversation conversation) => new()
    {
        Questions = conversation.TemplateId is { } template ? new AgendaStore(step.System).QuestionsOf(template) : [],
        Answers = new AgendaStore(step.Caller).AnswersOf(conversation.Id),
    };

    private static PreparedTalk Whole(Step step, Conversation conversation)
    {
        var rows = step.System.Run(Fetch.Template($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRow.ActivityId)}
              <filter><condition attribute="{ConversationRow.ActivityId}" operator="eq" value="{conversation.Id}" /></filter>
              {TimeZones.Beside(ConversationRow.coach_repid)}
              {Asked(conversation.Id)}
              {PointsOf(conversation, step.UserId)}
            </entity></fetch>
            """));
        return new PreparedTalk
        {
            Questions = [.. rows.EachJoined(QuestionAlias, coach_question.EntityLogicalName, QuestionRow.coach_questionid).Select(AgendaRows.Question)],
            Answers = [.. rows.EachJoined(AnswerAlias, coach_answer.EntityLogicalName, AnswerRow.coach_answerid).Select(AgendaRows.Answer)],
            Points =
            [
                .. rows.EachJoined(PointAlias, coach_agendaitem.EntityLogicalName, AgendaItemRow.coach_agendaitemid).Select(PointRows.Of)
                    .Where(point => point.IsOf(conversation) && point.IsReadableBy(step.UserId)),
            ],
            RepZone = rows.Count > 0 ? TimeZones.Of(rows[0]) : null,
        };
    }

    private static XElement Asked(Guid conversationId) => Fetch.Template($"""
        <link-entity name="{coach_templatesection.EntityLogicalName}" from="{SectionRow.coach_templateid}" to="{ConversationRow.coach_templateid}" link-type="outer" alias="{AgendaRows.Section}">
          {Fetch.Columns(AgendaRows.OfSection)}
          <link-entity name="{coach_question.EntityLogicalName}" from="{QuestionRow.coach_sectionid}" to="{SectionRow.coach_templatesectionid}" link-type="outer" alias="{QuestionAlias}">
            {Fetch.Columns([QuestionRow.coach_questionid, .. AgendaRows.OfQuestion])}
            <order attribute="{QuestionRow.coach_questionid}" />
            <link-entity name="{coach_answer.EntityLogicalName}" from="{AnswerRow.coach_questionid}" to="{QuestionRow.coach_questionid}" link-type="outer" alias="{AnswerAlias}">
              {Fetch.Columns([AnswerRow.coach_answerid, Rows.Version, .. AgendaRows.OfAnswer])}
              <order attribute="{AnswerRow.coach_answerid}" />
              <filter><condition attribute="{AnswerRow.coach_conversationid}" operator="eq" value="{conversationId}" /></filter>
            </link-entity>
          </link-entity>
        </link-entity>
        """);

    private static XElement PointsOf(Conversation conversation, Guid userId) => Fetch.Template($"""
        <link-entity name="{coach_agendaitem.EntityLogicalName}" from="{AgendaItemRow.coach_repid}" to="{ConversationRow.coach_repid}" link-type="outer" alias="{PointAlias}">
          {Fetch.Columns([AgendaItemRow.coach_agendaitemid, Rows.Version, .. PointRows.Columns])}
          <order attribute="{AgendaItemRow.coach_agendaitemid}" />
          <filter>
            <condition attribute="{AgendaItemRow.coach_managerid}" operator="eq" value="{conversation.ManagerId ?? Guid.Empty}" />
            {PointStore.Shown(conversation, userId)}
          </filter>
        </link-entity>
        """);
}
