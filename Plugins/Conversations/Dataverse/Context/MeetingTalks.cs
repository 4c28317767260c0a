using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The conversations that were started from a meeting, as far as the caller may read them, the earliest first: one question.</summary>
internal sealed class MeetingTalks(IOrganizationService service)
{
    private const string Answer = "answer", Question = "question";

    public List<MeetingTalkInfo> Of(Guid meetingId) =>
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRow.Subject, ConversationRow.StateCode, ConversationRow.coach_type, ConversationRow.ActualStart, ConversationRow.ActualEnd)}
              <order attribute="{ConversationRow.ActivityId}" />
              <filter>
                <condition attribute="{ConversationRow.coach_appointmentid}" operator="eq" value="{meetingId}" />
                <condition attribute="{ConversationRow.StateCode}" operator="in">
                  <value>{(int)ConversationState.Open}</value><value>{(int)ConversationState.Completed}</value>
                </condition>
              </filter>
              <link-entity name="{coach_answer.EntityLogicalName}" from="{AnswerRow.coach_conversationid}" to="{ConversationRow.ActivityId}" link-type="outer" alias="{Answer}">
                {Fetch.Columns([.. AgendaRows.OfAnswer, AnswerRow.coach_answerid])}
                <order attribute="{AnswerRow.coach_answerid}" />
                <link-entity name="{coach_question.EntityLogicalName}" from="{QuestionRow.coach_questionid}" to="{AnswerRow.coach_questionid}" link-type="outer" alias="{Question}">
                  {Fetch.Columns(QuestionRow.coach_kind, QuestionRow.coach_order)}
                  <link-entity name="{coach_templatesection.EntityLogicalName}" from="{SectionRow.coach_templatesectionid}" to="{QuestionRow.coach_sectionid}" link-type="outer" alias="{AgendaRows.Section}">
                    {Fetch.Columns(SectionRow.coach_order)}
                  </link-entity>
                </link-entity>
              </link-entity>
            </entity></fetch>
            """)).GroupBy(row => row.Id).Select(same => Talk([.. same])).OrderBy(talk => talk.On, StringComparer.Ordinal),
    ];

    private static MeetingTalkInfo Talk(IReadOnlyList<Entity> rows) => new()
    {
        Id = rows[0].Id.ToString(),
        Subject = rows[0].Text(ConversationRow.Subject) ?? "",
        IsDebrief = rows[0].Choice(ConversationRow.coach_type) == (int)CoachingType.Observational,
        IsOver = rows[0].Choice(ConversationRow.StateCode) == (int)ConversationState.Completed,
        On = Json.Instant(rows[0].Date(ConversationRow.ActualEnd) ?? rows[0].Date(ConversationRow.ActualStart)),
        Answers =
        [
            .. rows.EachJoined(Answer, coach_answer.EntityLogicalName, AnswerRow.coach_answerid)
                .OrderBy(row => row.Choice($"{AgendaRows.Section}.{SectionRow.coach_order}")).ThenBy(row => row.Choice($"{Question}.{QuestionRow.coach_order}"))
                .ThenBy(row => row.Id)
                .Select(AnswerOf),
        ],
    };

    private static MeetingAnswerInfo AnswerOf(Entity row)
    {
        var given = AgendaRows.Answer(row);
        return new MeetingAnswerInfo
        {
            Prompt = given.Prompt,
            Kind = (QuestionKind)(row.Choice($"{Question}.{QuestionRow.coach_kind}") ?? (int)QuestionKind.Text),
            Text = given.Text,
            Number = given.Number,
            Date = Json.Day(given.Date),
        };
    }
}
