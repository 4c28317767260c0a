using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>One conversation as the pane shows it.</summary>
internal sealed class ConversationReport(Step step, ShownConversation shown, Agenda agenda)
{
    private readonly Conversation conversation = shown.Conversation;

    public ConversationInfo Of(RecordFacts? facts, ServedTargets served, IReadOnlyList<Commitment> promises)
    {
        List<Commitment> made = [.. promises.Where(promise => promise.ConversationId == conversation.Id).OrderBy(promise => promise.MadeOn)];
        return new ConversationInfo
        {
            Id = conversation.Id.ToString(),
            Subject = conversation.Subject,
            State = conversation.State,
            TemplateId = conversation.TemplateId?.ToString(),
            TemplateName = shown.TemplateName,
            Manager = shown.Manager,
            Rep = shown.Rep,
            Coaches = shown.Coaches,
            StartedOn = Json.Instant(conversation.StartedOn),
            ScheduledStart = Json.Instant(conversation.PlannedStart),
            ScheduledEnd = Json.Instant(conversation.PlannedEnd),
            CompletedOn = Json.Instant(conversation.State == ConversationState.Completed ? shown.CompletedOn : null),
            Minutes = shown.ClaimedMinutes,
            MinutesSoFar = Minutes.SoFar(conversation, step.Now),
            OffPlan = IsOffPlan(facts?.Row?.Record, served),
            Sections = agenda.Sections(made, facts?.Row, facts?.Columns ?? []),
            Missing = conversation.IsWaiting ? agenda.Missing(made) : [],
            Promises = [.. made.Select(promise => EarlierTalks.Info(promise, step.Now))],
            MayBegin = conversation.State == ConversationState.Scheduled && StateChange.Problem(conversation, ConversationState.Open, step.UserId) is null,
            MayAnswer = agenda.MayAnswer,
            MayComplete = conversation.IsWaiting && conversation.IsCoachedBy(step.UserId),
            MayCancel = conversation.IsWaiting && conversation.ManagerId == step.UserId,
            MayDiscard = Discard.Problem(conversation.Id, conversation, step.UserId, () => agenda.IsAnswered || made.Count > 0) is null,
            MayJudge = Judgement.IsFor(conversation, step.UserId),
            Verdict = shown.Verdict,
            VerdictOn = Json.Instant(shown.VerdictOn),
        };
    }

    /// <summary>As it would be completed now.</summary>
    private bool IsOffPlan(CoachedRecord? record, ServedTargets served) => conversation.IsWaiting ? OffPlan.Is(record?.Kind, () => served.IsServing) : shown.WasOffPlan;
}
