using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

/// <summary>Conversations as values: a test says what matters to it.</summary>
internal static class Talks
{
    public static readonly Guid Manager = Guid.NewGuid();
    public static readonly Guid Coach = Guid.NewGuid();
    public static readonly Guid Rep = Guid.NewGuid();
    public static readonly Guid Stranger = Guid.NewGuid();

    public static readonly DateTime Noon = new(2026, 4, 15, 12, 0, 0, DateTimeKind.Utc);

    public static Conversation Of(ConversationState state) => new(Guid.NewGuid(), "Deal review", state, Manager, Rep) { CoachIds = [Coach], CreatedOn = Noon };

    public static Question Question(string prompt, int order = 0, QuestionKind kind = QuestionKind.Text, Answerer answerer = Answerer.Manager) =>
        new(Guid.NewGuid(), new TemplateSection(Guid.Empty, "Discuss", null, 0, true), prompt, kind, true, order, true) { AnsweredBy = answerer };

    public static GivenAnswer Answer(Question question, string? text = "yes", decimal? number = null) => new(question.Id, text, number, null);

    public static Commitment Promise(string subject = "Call the buyer", DateTime? day = null) => new(Guid.NewGuid(), subject, Guid.NewGuid(), day);
}
